#include "extract/metadata/page_line.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_heading = 60;
constexpr std::size_t longest_line = 250;

bool is_rule(std::string_view line)
{
    if (line.size() > 80) {
        return false;
    }
    return line == "-30-" || line == "ENDS" ||
           line.find_first_not_of("-_*#=~• ") == std::string_view::npos;
}

/// A desk's initials at the foot of agency copy: "jd/abc/pt".
bool is_initials(std::string_view line)
{
    if (line.size() > 20 || line.find('/') == std::string_view::npos) {
        return false;
    }
    std::size_t run = 0;
    for (const char c : line) {
        run = c == '/' || c == '-' ? 0 : run + 1;
        const bool small = c >= 'a' && c <= 'z';
        if ((!small && c != '/' && c != '-') || run > 4) {
            return false;
        }
    }
    return true;
}

bool is_remain(const PageWords& page, std::string_view lower)
{
    for (std::string_view words : page.remains) {
        const bool opens = words.ends_with(':') || words.find(' ') != std::string_view::npos;
        if (lower == words || (opens && words.size() > 5 && lower.starts_with(words))) {
            return true;
        }
    }
    return false;
}

PageLine classify(const PageWords& page, std::string_view lower)
{
    if (is_remain(page, lower)) {
        return PageLine::remain;
    }
    std::string_view heading = lower;
    while (heading.ends_with(':')) {
        heading.remove_suffix(1);
    }
    if (heading.size() <= longest_heading && contains(page.related, heading)) {
        return PageLine::related;
    }
    const std::string_view inner = lower.starts_with('(') ? lower.substr(1) : lower;
    for (std::string_view words : page.production) {
        if (inner.starts_with(words)) {
            return PageLine::production;
        }
    }
    return PageLine::story;
}

}  // namespace

PageLine classify_page_line(std::string_view line)
{
    if (line.empty() || line.size() > longest_line) {
        return PageLine::story;
    }
    if (is_rule(line) || is_initials(line)) {
        return PageLine::rule;
    }
    const std::string lower = to_lower_case(line);
    for (const PageWords* page : all_page_words()) {
        const PageLine kind = classify(*page, lower);
        if (kind != PageLine::story) {
            return kind;
        }
    }
    return PageLine::story;
}

}  // namespace onrecord
