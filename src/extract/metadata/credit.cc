#include "extract/metadata/credit.h"

#include <algorithm>
#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/header.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "extract/metadata/page_head.h"
#include "extract/metadata/page_line.h"

namespace onrecord {

namespace {

constexpr int most_foot_lines = 40;
constexpr std::size_t longest_foot_line = 250;
constexpr std::size_t longest_signature = 999;  // bytes
constexpr std::size_t most_credit_words = 5;

bool is_name(std::string_view text)
{
    return !text.empty() && count_words(text, most_credit_words) <= most_credit_words &&
           is_capitalised_phrase(text) && text.find_first_of(".:;!?\"") == std::string_view::npos;
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

/// What follows "©", "(c)" or "Copyright" and a year; empty when the line is no such notice.
std::string_view copyright_holder(std::string_view line)
{
    bool notice = false;
    for (bool again = true; again;) {
        again = false;
        for (std::string_view mark : {"©", "(c)", "(C)", "Copyright", "copyright", "COPYRIGHT"}) {
            if (line.starts_with(mark)) {
                line = trim(line.substr(mark.size()));
                notice = again = true;
            }
        }
        while (notice && !line.empty() && (line[0] == ',' || (line[0] >= '0' && line[0] <= '9'))) {
            line = trim(line.substr(1));
        }
    }
    return notice ? line : std::string_view{};
}

bool is_copyright(std::string_view line)
{
    return line.starts_with("©") || line.starts_with("(c) ") || line.starts_with("(C) ") ||
           to_lower_case(clip(line, 10)).starts_with("copyright ");
}

void take_copyright(std::string_view line, Stated& stated)
{
    std::string_view holder = copyright_holder(line);
    holder = trim(holder.substr(0, holder.find_first_of(".,|;")));
    if (holder.starts_with("by ")) {
        holder.remove_prefix(3);
    }
    if (is_name(holder)) {
        state(stated.source, holder);
    }
}

/// "The Courier, 24 November 2023": an outlet and the day it printed the story.
bool take_dated_credit(std::string_view credit, Stated& stated)
{
    std::string_view rest;
    return !credit.empty() && is_date_line(credit, rest) && is_name(rest) &&
           take_date_line(credit, stated);
}

/// Does a line close the story, or belong below it? Takes over what it states.
bool take_foot_line(std::string_view line, Stated& stated)
{
    if (line.size() > longest_foot_line) {
        return false;
    }
    if (is_copyright(line)) {
        take_copyright(line, stated);
        return true;
    }
    if (classify_page_line(line) != PageLine::story) {
        return true;
    }
    const std::string_view credit = after_dash(line);
    if (take_dated_credit(credit, stated)) {
        return true;
    }
    if (is_name(credit)) {
        state(stated.source, credit);
        return true;
    }
    std::string_view rest;
    if (is_date_line(unwrap(line), rest) && rest.empty()) {
        return take_date_line(unwrap(line), stated);
    }
    const auto header = read_header_line(line);
    if (header && header->field == HeaderField::source &&
        take_dated_credit(header->value, stated)) {
        return true;
    }
    if (header && header->field == HeaderField::source && is_outlet_name(header->value)) {
        take_header(stated, *header, "header");
        return true;
    }
    return false;
}

bool ends_a_sentence(std::string_view text)
{
    for (std::string_view end : {".", "!", "?", "”", "\"", "’", "»", ")"}) {
        if (text.ends_with(end)) {
            return true;
        }
    }
    return false;
}

/// A credit behind the last sentence: "... in the region. — Guardian". Returns where the story
/// ends.
std::size_t read_inline_credit(std::string_view text, const Line& line, Stated& stated)
{
    const std::size_t end =
        static_cast<std::size_t>(line.text.data() - text.data()) + line.text.size();
    for (std::string_view dash : {"—", "–", "--", " - "}) {
        const std::size_t at = find_last(line.text, dash);
        if (at == std::string_view::npos || at == 0) {
            continue;
        }
        const std::string_view before = trim(line.text.substr(0, at));
        const std::string_view name = trim(line.text.substr(at + dash.size()));
        if (is_name(name) && ends_a_sentence(before)) {
            state(stated.source, name);
            return end - line.text.size() + before.size();
        }
    }
    return end;
}

/// Where the list of other stories begins that the text ends with, or `end`: a heading with short
/// lines below it.
std::size_t cut_related(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t cut = end;
    std::size_t at = end;
    for (int lines = 0; at > begin && lines < most_foot_lines; ++lines) {
        const Line line = line_before(text, at);
        if (line.begin < begin || line.text.size() > longest_foot_line ||
            line.text.ends_with('.')) {
            break;
        }
        const PageLine kind = classify_page_line(line.text);
        const bool signature = line.text == "--";
        if (kind == PageLine::related || signature) {
            cut = line.begin;
        }
        at = line.begin;
    }
    return cut;
}

/// A mail's signature ends in sentences: it begins with a line "--" near the end.
std::size_t cut_signature(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t first = std::max(begin, end - std::min(end, longest_signature));
    const std::size_t at = find_last(text.substr(first, end - first), "\n--\n");
    return at == std::string_view::npos ? end : first + at;
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
        if (!line.blank() && !take_foot_line(line.text, stated)) {
            return read_inline_credit(text, line, stated);
        }
        end = line.begin;
    }
    return end;
}

}  // namespace onrecord
