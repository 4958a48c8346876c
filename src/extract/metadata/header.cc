#include "extract/metadata/header.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_key = 40;
constexpr std::size_t longest_value = 1000;
constexpr std::size_t most_header_lines = 60;

/// A key and what follows its colon.
struct KeyValue {
    std::string_view key;
    std::string_view value;
};

std::optional<KeyValue> split_key(std::string_view line)
{
    static constexpr std::string_view wide_colon = "：";
    const std::string_view head = line.substr(0, longest_key + 1);
    std::size_t colon = head.find(':');
    std::size_t width = 1;
    const std::size_t wide = head.find(wide_colon);
    if (wide < colon) {
        colon = wide;
        width = wide_colon.size();
    }
    if (colon == std::string_view::npos || colon == 0) {
        return std::nullopt;
    }
    return KeyValue{trim(line.substr(0, colon)), trim(line.substr(colon + width))};
}

std::optional<HeaderField> find_key(std::string_view key)
{
    const std::string lower = to_lower_case(key);
    for (const PageWords* page : all_page_words()) {
        for (const HeaderWord& word : page->headers) {
            if (word.word == lower) {
                return word.field;
            }
        }
    }
    return std::nullopt;
}

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

std::size_t skip_blank_lines(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const Line line = line_at(text, at);
        if (!line.blank()) {
            return at;
        }
        at = line.next;
    }
    return at;
}

}  // namespace

std::optional<HeaderLine> read_header_line(std::string_view line)
{
    const std::optional<KeyValue> pair = split_key(line);
    if (!pair || pair->value.size() > longest_value) {
        return std::nullopt;
    }
    const std::optional<HeaderField> field = find_key(pair->key);
    if (!field) {
        return std::nullopt;
    }
    return HeaderLine{*field, pair->value};
}

void take_header(Stated& stated, const HeaderLine& header, std::string_view from)
{
    const std::string_view value = unwrap(header.value);
    switch (header.field) {
        case HeaderField::title:
            state(stated.title, value);
            break;
        case HeaderField::date:
            if (stated.date_from.empty() && !value.empty()) {
                stated.date_text = value;
                stated.date_from = from;
            }
            break;
        case HeaderField::source:
            state(stated.source, value);
            break;
        case HeaderField::sender:
            state(stated.source, sender_name(header.value));
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
        if (!header && !(any && pair && could_be_key(pair->key))) {
            break;
        }
        if (header) {
            take_header(stated, *header, "header");
        }
        any = true;
        end = line.next;
    }
    if (!any) {
        const std::size_t after = read_scraper_mark(text, line, stated);
        return after == line.begin ? at : after;
    }
    return end;
}

}  // namespace onrecord
