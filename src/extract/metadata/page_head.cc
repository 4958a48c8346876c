#include "extract/metadata/page_head.h"

#include "extract/lower_case.h"
#include "extract/metadata/byline.h"
#include "extract/metadata/date_text.h"
#include "extract/metadata/header.h"
#include "extract/metadata/lines.h"
#include "extract/metadata/outlet.h"
#include "extract/metadata/page_line.h"
#include "extract/metadata/title.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_page_line = 200;  // bytes
constexpr int most_head_lines = 25;

/// One step through the lines above a story.
class HeadReader {
public:
    HeadReader(std::string_view text, Stated& stated) : text_(text), stated_(stated) {}

    std::size_t read(std::size_t at)
    {
        for (int lines = 0; at < text_.size() && lines < most_head_lines; ++lines) {
            const Line line = line_at(text_, at);
            if (!line.blank() && !take(line)) {
                return after_title_ != 0 || taken_any_ ? line.begin : at;
            }
            taken_any_ = taken_any_ || !line.blank();
            at = line.next;
        }
        return at;
    }

private:
    bool take(const Line& line)
    {
        return is_stated_title(line.text) || classify_page_line(line.text) == PageLine::remain ||
               take_short(line) || take_title(line);
    }

    bool is_stated_title(std::string_view line) const
    {
        return !stated_.title.empty() && line == stated_.title;
    }

    bool take_short(const Line& line)
    {
        if (line.text.size() > longest_page_line) {
            return false;
        }
        return read_byline(line.text, stated_.authors) || take_date_line(line.text, stated_) ||
               take_credit_header(line.text) || take_outlet(line);
    }

    bool take_credit_header(std::string_view line)
    {
        const auto header = read_header_line(line);
        if (!header || header->field == HeaderField::title) {
            return false;
        }
        take_header(stated_, *header, "header");
        return true;
    }

    /// An outlet's name in a line of its own, beside the headline or the date.
    bool take_outlet(const Line& line)
    {
        if (!is_outlet_name(line.text) || !stated_.source.empty()) {
            return false;
        }
        const Line next = line_at(text_, line.next);
        const bool title_follows = stated_.title.empty() && !next.blank() && is_title(next);
        std::string_view rest;
        const bool stands_beside =
            after_title_ == line.begin || title_follows ||
            (!next.blank() && line.next < text_.size() && is_date_line(next.text, rest)) ||
            (taken_any_ && !stated_.title.empty() && next.blank());
        if (stands_beside) {
            state(stated_.source, line.text);
            after_title_ = after_title_ == line.begin ? line.next : after_title_;
        }
        return stands_beside;
    }

    bool is_title(const Line& line) const
    {
        if (!looks_like_title(line.text) || !story_follows(line)) {
            return false;
        }
        const Line next = line_at(text_, line.next);
        std::string_view rest;
        std::vector<std::string> nobody;
        return next.blank() || is_date_line(next.text, rest) ||
               (next.text.size() <= longest_page_line &&
                (read_byline(next.text, nobody) || read_header_line(next.text).has_value() ||
                 is_outlet_name(next.text)));
    }

    bool take_title(const Line& line)
    {
        if (!stated_.title.empty() || !is_title(line)) {
            return false;
        }
        stated_.title = without_site_name(line.text, stated_.source);
        after_title_ = line.next;
        return true;
    }

    /// Something longer than a headline, or ending as a sentence does, stands below.
    bool story_follows(const Line& title) const
    {
        std::size_t at = title.next;
        for (int lines = 0; at < text_.size() && lines < most_head_lines; ++lines) {
            const Line line = line_at(text_, at);
            if (!line.blank() && !looks_like_title(line.text)) {
                return true;
            }
            at = line.next;
        }
        return false;
    }

    std::string_view text_;
    Stated& stated_;
    bool taken_any_ = false;
    std::size_t after_title_ = 0;  ///< byte behind the headline, 0 while there is none
};

bool starts_name(std::string_view word)
{
    std::size_t at = 0;
    const char32_t first = word.empty() ? U' ' : next_code_point(word, at);
    return is_upper_case(first) || first >= 0x590;
}

/// Capitalised to its last word, without numbers.
bool is_plain_name(std::string_view text)
{
    const std::size_t space = text.rfind(' ');
    const std::size_t at = space == std::string_view::npos ? 0 : space + 1;
    return is_capitalised_phrase(text) && text.find_first_of("0123456789") == text.npos &&
           starts_name(text.substr(at));
}

/// The outlet in what a date line holds besides the date: "Reuters", "来源：X".
void take_rest(std::string_view rest, Stated& stated)
{
    if (const auto header = read_header_line(rest)) {
        if (header->field == HeaderField::source || header->field == HeaderField::author) {
            take_header(stated, *header, "header");
        }
        return;
    }
    if (is_plain_name(rest)) {
        state(stated.source, rest);
    }
}

}  // namespace

bool take_date_line(std::string_view line, Stated& stated)
{
    std::string_view rest;
    if (!is_date_line(line, rest)) {
        return false;
    }
    if (!rest.empty() && !is_capitalised_phrase(rest) && !read_header_line(rest)) {
        return false;
    }
    const DateReading date = find_date(line, date_order(stated.language));
    if (stated.date_from.empty() && date.problem == DateProblem::none) {
        stated.date = date.date;
        stated.date_from = "published-line";
    }
    if (!rest.empty()) {
        take_rest(rest, stated);
    }
    return true;
}

std::size_t read_page_head(std::string_view text, std::size_t at, Stated& stated)
{
    return HeadReader(text, stated).read(at);
}

}  // namespace onrecord
