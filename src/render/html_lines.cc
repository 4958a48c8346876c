#include "render/html_lines.h"

#include <ostream>
#include <string>
#include <utility>

#include "render/columns.h"
#include "render/html_page.h"
#include "render/markup.h"

namespace onrecord {

namespace {

/// Without the word that the beginning of the context cuts, if there is more before it.
MarkedText from_whole_word(MarkedText text, bool is_cut)
{
    const std::size_t space = text.text.find(' ');
    if (!is_cut || space == std::string::npos)
        return text;
    text.text.erase(0, space + 1);
    const auto gone = static_cast<std::uint32_t>(space + 1);
    std::erase_if(text.marks, [gone](const MarkedRange& mark) { return mark.begin < gone; });
    for (MarkedRange& mark : text.marks) {
        mark.begin -= gone;
        mark.end -= gone;
    }
    return text;
}

/// Without the word that the end of the context cuts, if there is more behind it.
MarkedText to_whole_word(MarkedText text, bool is_cut)
{
    const std::size_t space = text.text.rfind(' ');
    if (!is_cut || space == std::string::npos)
        return text;
    text.text.erase(space);
    std::erase_if(text.marks, [space](const MarkedRange& mark) { return mark.end > space; });
    return text;
}

}  // namespace

void HtmlLines::begin(const AnswerHead& head)
{
    if (!std::exchange(any_answer_, true))
        write_html_head(out_, head.query);
    write_html_heading(out_, head);
    quotes_ = head.quotes;
    any_line_ = false;
}

void HtmlLines::line(const KwicLine& line)
{
    const Facts& article = *line.article;
    const bool named = line.quote && line.quote->speaker != no_speaker;
    std::string where = article.date.stated() ? to_string(article.date) : "undated";
    where += "<br>" + markup_text(quotes_ && named ? article.speakers[line.quote->speaker].name
                                                   : article.source);
    // White space in a row is one space here: that much may be missing where nothing is cut.
    constexpr std::size_t slack = 4;
    const std::string& all = line.in_title ? article.title : article.text;
    const MarkedText left =
        from_whole_word(line.left, line.words.begin > line.left.text.size() + slack);
    const MarkedText right =
        to_whole_word(line.right, all.size() - line.words.end > line.right.text.size() + slack);
    // The table's columns keep their order, whichever way the line is written.
    const bool from_right = is_right_to_left(line.match.text);
    const auto cell = [&](const char* name, const MarkedText& text) {
        out_ << "<td class=\"" << name << "\" dir=\"auto\">" << marked_html(text) << "</td>";
    };
    out_ << (std::exchange(any_line_, true) ? "" : "<table class=\"lines\">\n") << "<tr"
         << html_language(article) << "><td class=\"where\">" << where << "</td>";
    cell("left", from_right ? right : left);
    out_ << "<td class=\"node\" dir=\"auto\"><mark>" << markup_text(line.match.text)
         << "</mark></td>";
    cell("right", from_right ? left : right);
    out_ << "<td class=\"where\" dir=\"auto\">" << html_title(article, markup_text(article.title))
         << "</td></tr>\n";
}

void HtmlLines::end(const Answer& answer, const KwicCounts& counts)
{
    if (any_line_)
        out_ << "</table>\n";
    write_html_footer(out_,
                      std::to_string(counts.shown) + " of " + std::to_string(counts.lines) +
                          " lines in " + std::to_string(counts.documents) +
                          (quotes_ ? " quote" : " article") + (counts.documents == 1 ? "." : "s."),
                      answer);
}

}  // namespace onrecord
