#include "extract/metadata/header.h"

#include <algorithm>
#include <string>

#include "extract/metadata/date_line.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/field_codes.h"
#include "extract/metadata/header_key.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_value = 1000;
constexpr std::size_t longest_unknown_value = 200;
constexpr std::size_t most_header_lines = 60;

/// Keys of one to three words may stand inside a block of headers without being known to us.
bool could_be_key(std::string_view key)
{
    return !key.empty() && key.size() <= 25 && count_words(key, 3) <= 3 &&
           key.find_first_of(".,!?\"") == std::string_view::npos;
}

/// A mail's sender without address: "Newsdesk <news@x.example>" gives "Newsdesk".
std::string_view sender_name(std::string_view value)
{
    const std::size_t angle = value.find('<');
    if (angle != std::string_view::npos) {
        return unwrap(trim(value.substr(0, angle)));
    }
    return value.find('@') == std::string_view::npos ? value : std::string_view{};
}

/// Adds the parts of "A, B and C" or "[A, B]".
void add_names(std::vector<std::string>& names, std::string_view value)
{
    value = unwrap(value);
    while (!value.empty()) {
        const std::size_t cut = value.find_first_of(",;");
        const std::string_view name = unwrap(trim(value.substr(0, cut)));
        if (!name.empty()) {
            names.emplace_back(name);
        }
        value = cut == std::string_view::npos ? std::string_view{} : value.substr(cut + 1);
    }
}

bool is_rule(std::string_view line)
{
    return line == "---" || line == "+++" || line == "...";
}

/// A front matter; `at` when its closing line is missing.
std::size_t read_front_matter(std::string_view text, std::size_t at, Stated& stated)
{
    Line line = line_at(text, at);
    const std::size_t first = line.next;
    std::size_t end = first;
    for (std::size_t lines = 0; end < text.size() && lines < most_header_lines; ++lines) {
        line = line_at(text, end);
        end = line.next;
        if (is_rule(line.text)) {
            for (std::size_t i = first; i < line.begin;) {
                const Line entry = line_at(text, i);
                if (const auto header = read_header_line(entry.text)) {
                    take_header(stated, *header, "front-matter");
                }
                i = entry.next;
            }
            return end;
        }
    }
    return at;
}

/// ` date 2022-09-14 Text begins here`.
std::size_t read_scraper_mark(std::string_view text, const Line& line, Stated& stated)
{
    static constexpr std::string_view mark = "date ";
    static constexpr std::size_t iso_size = 10;
    const std::size_t after = mark.size() + iso_size;
    if (!line.text.starts_with(mark) || line.text.size() < after ||
        (line.text.size() > after && line.text[after] != ' ')) {
        return line.begin;
    }
    const std::string_view date = line.text.substr(mark.size(), iso_size);
    if (date[4] != '-' || date[7] != '-' ||
        date.find_first_not_of("0123456789-") != std::string_view::npos) {
        return line.begin;
    }
    take_header(stated, {HeaderField::date, date}, "header");
    const std::size_t at = line.begin + after;
    return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

/// A mail's sender is its source; a name that is neither an address nor an outlet wrote it.
void take_sender(Stated& stated, std::string_view value)
{
    const std::string_view name = sender_name(value);
    if (value.find('@') != std::string_view::npos || is_outlet_name(name)) {
        state(stated.source, name);
    } else {
        add_names(stated.authors, value);
    }
}

/// A source, or one with the day and page of the issue: "Courier vom 05.03.2019, Seite 12".
void take_source(Stated& stated, std::string_view value)
{
    const auto dated = read_date_line(value);
    if (!dated || dated->date.empty()) {
        state(stated.source, without_place(value));
        return;
    }
    state_date(stated, dated->date, "header", DateRank::plain);
    if (!dated->phrases.empty()) {
        state(stated.source, dated->phrases.front());
    }
}

/// Where the next of several headers in one line begins: behind a bar, a tab or two spaces.
std::size_t find_separator(std::string_view line)
{
    std::size_t first = std::string_view::npos;
    for (std::string_view mark : {"|", "\t", "  ", "　"}) {
        first = std::min(first, line.find(mark));
    }
    return first;
}

void take_date(Stated& stated, std::string_view value, std::string_view from, DateRank rank)
{
    if (!value.empty()) {
        // what does not read as a date gives way to any that does
        const DateReading reading = read_date_field(value, DateOrder::unknown);
        state_date(stated, value, from,
                   reading.problem == DateProblem::no_date ? DateRank::none : rank);
    }
}

std::size_t value_begin(std::string_view text, std::string_view value)
{
    return static_cast<std::size_t>(value.data() - text.data());
}

}  // namespace

std::optional<HeaderLine> read_header_line(std::string_view line)
{
    const std::optional<KeyValue> pair = split_key(line);
    if (!pair) {
        return std::nullopt;
    }
    const std::optional<HeaderField> field = find_key(pair->key);
    if (!field || (pair->value.size() > longest_value && *field != HeaderField::body)) {
        return std::nullopt;
    }
    return HeaderLine{*field, pair->value};
}

bool take_header_line(Stated& stated, std::string_view line, std::string_view from)
{
    const auto first = read_header_line(line);
    if (first && (first->field == HeaderField::title || first->field == HeaderField::url)) {
        take_header(stated, *first, from);
        return true;
    }
    bool any = false;
    for (std::string_view rest = line; !rest.empty();) {
        const std::size_t cut = find_separator(rest);
        const std::string_view part = trim(rest.substr(0, cut));
        if (const auto header = read_header_line(cut == std::string_view::npos ? rest : part)) {
            take_header(stated, *header, from);
            any = true;
        } else if (const auto dated = read_date_line(part); any && dated && !dated->date.empty()) {
            state_date(stated, dated->date, from,
                       dated->updated ? DateRank::updated : DateRank::plain);
        } else if (!any) {
            const auto whole = read_header_line(rest);  // a tab behind the key
            if (whole)
                take_header(stated, *whole, from);
            return whole.has_value();
        }
        rest = cut == std::string_view::npos ? std::string_view{} : trim(rest.substr(cut + 1));
    }
    return any;
}

void take_header(Stated& stated, const HeaderLine& header, std::string_view from)
{
    const std::string_view value = unwrap(header.value);
    switch (header.field) {
        case HeaderField::title:
            state(stated.title, value);
            break;
        case HeaderField::date:
            take_date(stated, value, from, DateRank::plain);
            break;
        case HeaderField::published:
            take_date(stated, value, from, DateRank::published);
            break;
        case HeaderField::updated:
            take_date(stated, value, from, DateRank::updated);
            break;
        case HeaderField::source:
            take_source(stated, value);
            break;
        case HeaderField::publisher:
            state(stated.publisher, value);
            break;
        case HeaderField::sender:
            take_sender(stated, header.value);
            break;
        case HeaderField::author:
            add_names(stated.authors, header.value);
            break;
        case HeaderField::speaker:
            add_names(stated.speakers, header.value);
            break;
        case HeaderField::language:
            state(stated.language, value);
            break;
        case HeaderField::url:
            state(stated.url, value);
            break;
        case HeaderField::id:
            state(stated.id, value);
            break;
        case HeaderField::body:
        case HeaderField::other:
            break;
    }
}

std::size_t read_header(std::string_view text, std::size_t at, Stated& stated)
{
    const std::size_t start = skip_blank_lines(text, at);
    if (start >= text.size()) {
        return at;
    }
    const std::size_t after_codes = read_field_codes(text, start, stated);
    if (after_codes != start) {
        return after_codes;
    }
    Line line = line_at(text, start);
    if (line.text == "---" || line.text == "+++") {
        const std::size_t end = read_front_matter(text, start, stated);
        return end == start ? at : end;
    }
    std::size_t end = start;
    bool any = false;
    for (std::size_t lines = 0; end < text.size() && lines < most_header_lines; ++lines) {
        line = line_at(text, end);
        const auto header = read_header_line(line.text);
        const auto pair = split_key(line.text);
        if (!header && !(any && pair && could_be_key(pair->key) &&
                         pair->value.size() <= longest_unknown_value)) {
            break;
        }
        if (header) {
            take_header_line(stated, line.text, "header");
        }
        any = true;
        end = line.next;
        if (header && header->field == HeaderField::body) {
            return header->value.empty() ? end : value_begin(text, header->value);
        }
    }
    if (!any) {
        const std::size_t after = read_scraper_mark(text, line, stated);
        return after == line.begin ? at : after;
    }
    return end;
}

}  // namespace onrecord
