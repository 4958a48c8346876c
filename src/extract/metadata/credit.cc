#include "extract/metadata/credit.h"

#include <algorithm>
#include <optional>
#include <string>

#include "extract/metadata/date_line.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/head_lines.h"
#include "extract/metadata/header.h"
#include "extract/metadata/inline_credit.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/origin_note.h"
#include "extract/metadata/outlet.h"
#include "extract/metadata/page_line.h"
#include "extract/metadata/stated_line.h"

namespace onrecord {

namespace {

constexpr int most_foot_lines = 40;
constexpr std::size_t longest_foot_line = 250;
constexpr std::size_t longest_comment = 600;
constexpr std::size_t longest_header_value = 120;
constexpr std::size_t longest_signature = 999;  // bytes

/// The first outlet of "example.org, ino/dpa".
bool take_outlet_list(std::string_view value, Stated& stated)
{
    const std::string_view first = trim(value.substr(0, value.find_first_of(",;")));
    if (!is_outlet_name(first)) {
        return false;
    }
    state(stated.source, first);
    return true;
}

/// What follows a leading dash: "— Guardian" gives "Guardian".
std::string_view after_dash(std::string_view line)
{
    for (std::string_view dash : {"—", "–", "--", "-"}) {
        if (line.starts_with(dash)) {
            return trim(line.substr(dash.size()));
        }
    }
    return {};
}

void take_copyright(std::string_view line, Stated& stated)
{
    const std::string_view holder = copyright_holder(line);
    if (is_name(holder)) {
        state(is_outlet_name(holder) ? stated.source : stated.publisher, holder);
    }
}

bool can_be_credited(std::string_view name)
{
    const bool cased = static_cast<unsigned char>(name.front()) < 0xd7;
    return cased ? is_name(name) : is_outlet_name(name);
}

/// "The Courier, 24 November 2023": an outlet and the day it printed the story.
/// `named` says that a word such as "Source:" calls it one.
bool take_dated_credit(std::string_view credit, bool named, Stated& stated)
{
    const auto dated = credit.empty() ? std::nullopt : read_date_line(credit);
    if (!dated || dated->date.empty()) {
        return false;
    }
    std::string_view outlet;
    for (const std::string_view phrase : dated->phrases) {
        const std::string_view name = without_preposition(phrase);
        if (is_outlet_name(name)) {
            outlet = name;
            break;
        }
        const bool can_be_one = named || name.find(' ') == std::string_view::npos;
        if (outlet.empty() && can_be_one && can_be_credited(name)) {
            outlet = name;
        }
    }
    if (outlet.empty()) {
        return false;
    }
    state(stated.source, without_place(outlet));
    state_date(stated, dated->date, "credit", DateRank::plain);
    return true;
}

/// A line at the foot with what decides whether it is part of it.
struct FootLine {
    std::string_view text;
    bool set_apart = false;  ///< no other short line stands right above it
};

/// A credit in a line of its own: "— Courier", "(Reuters)", "Ada Lindqvist, The Courier".
bool take_credit_line(const FootLine& line, Stated& stated)
{
    static constexpr std::string_view end_mark = "(END) ";
    const std::string_view credit =
        line.text.starts_with(end_mark) ? line.text.substr(end_mark.size()) : after_dash(line.text);
    if (take_dated_credit(credit, false, stated) ||
        (line.set_apart && take_dated_credit(unwrap(line.text), false, stated))) {
        return true;
    }
    if (is_outlet_name(credit) || (is_name(credit) && !line.text.starts_with("- ") &&
                                   credit.find(' ') == std::string_view::npos)) {
        state(stated.source, credit);
        return true;
    }
    if (is_agency(unwrap(line.text))) {
        state(stated.source, unwrap(line.text));
        return true;
    }
    const std::size_t comma = line.text.rfind(", ");
    if (const std::size_t at = credit.rfind(", "); at != std::string_view::npos &&
                                                   is_name(credit) &&
                                                   is_outlet_name(trim(credit.substr(at + 1)))) {
        state(stated.source, trim(credit.substr(at + 1)));
        return true;
    }
    if (line.set_apart && comma != std::string_view::npos && is_name(line.text) &&
        is_known_outlet(trim(line.text.substr(comma + 1)))) {
        state(stated.source, trim(line.text.substr(comma + 1)));
        return true;
    }
    return false;
}

/// A header below the story: "Source: Courier", "LOAD-DATE: March 6, 2019".
bool take_foot_header(const FootLine& line, Stated& stated)
{
    const auto header = read_header_line(line.text);
    if (!header || header->value.size() > longest_header_value || header->value.ends_with('.')) {
        return false;
    }
    const DateReading date = read_date_field(header->value, DateOrder::unknown);
    switch (header->field) {
        case HeaderField::source:
            if (take_dated_credit(header->value, true, stated)) {
                return true;
            }
            if (!is_outlet_name(header->value) &&
                !(line.set_apart && can_be_credited(header->value))) {
                return take_outlet_list(header->value, stated);
            }
            take_header(stated, *header, "header");
            return true;
        case HeaderField::date:
        case HeaderField::published:
        case HeaderField::updated:
            if (date.problem != DateProblem::no_date) {
                take_header(stated, *header, "header");
            }
            return date.problem != DateProblem::no_date;
        case HeaderField::publisher:
        case HeaderField::language:
        case HeaderField::author:
        case HeaderField::url:
            take_header(stated, *header, "header");
            return true;
        case HeaderField::other:
            return true;
        default:
            return false;
    }
}

/// A line that is a date: in brackets, with "posted", or apart from all others.
bool take_foot_date(const FootLine& line, Stated& stated)
{
    const std::string_view bare = unwrap(line.text);
    const auto dated = read_date_line(bare);
    if (!dated || !dated->phrases.empty()) {
        return false;
    }
    return (dated->published || dated->updated || dated->date.empty() || line.set_apart) &&
           take_date_line(bare, stated);
}

/// Does a line close the story, or belong below it? Takes over what it states.
bool take_foot_line(const FootLine& line, Stated& stated)
{
    if (line.text.size() > longest_foot_line) {
        return false;
    }
    if (is_copyright(line.text)) {
        take_copyright(line.text, stated);
        return true;
    }
    if (classify_page_line(line.text) != PageLine::story) {
        return true;
    }
    if (line.text.starts_with("SOURCE ") && is_name(line.text.substr(7))) {
        state(stated.publisher, line.text.substr(7));  // of a company's release
        return true;
    }
    return take_foot_header(line, stated) || take_credit_line(line, stated) ||
           take_foot_date(line, stated) || take_origin_note(line.text, stated);
}

/// Where the list of other stories or the readers' comments begin that the text ends with, or
/// `end`: a heading, with short lines below it where stories are listed.
std::size_t cut_related(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t cut = end;
    std::size_t at = end;
    bool only_short = true;
    for (int lines = 0; at > begin && lines < most_foot_lines; ++lines) {
        const Line line = line_before(text, at);
        if (line.begin < begin || line.text.size() > longest_comment) {
            break;
        }
        only_short =
            only_short && line.text.size() <= longest_foot_line && !line.text.ends_with('.');
        const PageLine kind = classify_page_line(line.text);
        const bool list = kind == PageLine::related || line.text == "--";
        if (kind == PageLine::comments || (list && only_short)) {
            cut = line.begin;
        }
        at = line.begin;
    }
    const bool leaves_text =
        text.substr(begin, cut - begin).find_first_not_of(" \t\r\n") != std::string_view::npos;
    return leaves_text ? cut : end;
}

/// A mail's signature ends in sentences: it begins with a line "--" near the end.
std::size_t cut_signature(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t first = std::max(begin, end - std::min(end, longest_signature));
    const std::size_t at = find_last(text.substr(first, end - first), "\n--\n");
    return at == std::string_view::npos ? end : first + at;
}

/// No short line that is no sentence stands right above, as in lists and tables.
bool is_set_apart(std::string_view text, std::size_t begin, const Line& line)
{
    if (line.begin <= begin) {
        return true;
    }
    const Line above = line_before(text, line.begin);
    return above.blank() || above.begin < begin || ends_a_sentence(above.text) ||
           above.text.size() > longest_foot_line ||
           classify_page_line(above.text) != PageLine::story;
}

}  // namespace

std::size_t read_page_foot(std::string_view text, std::size_t begin, Stated& stated)
{
    std::size_t end = cut_related(text, begin, cut_signature(text, begin, text.size()));
    for (int lines = 0; end > begin && lines < most_foot_lines; ++lines) {
        const Line line = line_before(text, end);
        if (line.begin < begin) {
            break;
        }
        if (!line.blank() &&
            !take_foot_line({line.text, is_set_apart(text, begin, line)}, stated)) {
            return read_inline_credit(text, line, stated);
        }
        end = line.begin;
    }
    return end;
}

}  // namespace onrecord
