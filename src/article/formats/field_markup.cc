#include "article/formats/field_markup.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "article/formats/all.h"
#include "article/formats/blank.h"
#include "article/formats/html/page_article.h"
#include "article/formats/html/tag.h"
#include "article/formats/html/tree_builder.h"
#include "article/formats/html/words.h"
#include "article/formats/markup_text.h"

namespace onrecord {

namespace {

using html::Tag;

struct FoundTag {
    Tag tag = Tag::other;
    bool closes = false;
};

/// The tag of HTML that begins with the '<' at the beginning of `text`; `other` when none does.
FoundTag read_tag(std::string_view text)
{
    constexpr std::size_t longest_name = 12;
    const bool closes = text.substr(1).starts_with('/');
    const std::string_view rest = text.substr(closes ? 2 : 1);
    const std::size_t end = rest.substr(0, longest_name).find_first_of(" \t\r\n/>");
    if (end == std::string_view::npos || end == 0)
        return {};
    const std::size_t mark = rest.find_first_of("<>", end);  // no further than the next tag
    if (mark == std::string_view::npos || rest[mark] == '<')
        return {};
    return {html::find_tag(html::lower_ascii(rest.substr(0, end))), closes};
}

bool begins_with_markup(std::string_view text)
{
    text = trimmed(text);
    return text.starts_with("<!--") || html_format.recognises(text) ||
           (text.starts_with('<') && read_tag(text).tag != Tag::other);
}

bool has_blocks(std::string_view text)
{
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
        const Tag tag = read_tag(text.substr(at)).tag;
        if (tag == Tag::br || (tag != Tag::other && html::is_block(tag)))
            return true;
    }
    return false;
}

/// Where no tag divides the text, its blank lines and line ends do.
std::string with_line_tags(std::string_view text)
{
    std::string marked;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n')
            marked += text[at];
        else if (at + 1 < text.size() && text[at + 1] == '\n')
            marked += "<p>";
        else
            marked += "<br>";
    }
    return marked;
}

std::string text_of(const std::string& markup)
{
    return text_of_markup(has_blocks(markup) ? markup : with_line_tags(markup));
}

void fill(std::string& part, std::string&& stated)
{
    if (part.empty())
        part = std::move(stated);
}

void read_page(Article& article)
{
    Article page = html::article_from_page(html::parse_html(article.text), article.url);
    article.text = std::move(page.text);
    fill(article.title, std::move(page.title));
    fill(article.source, std::move(page.source));
    fill(article.language, std::move(page.language));
    fill(article.url, std::move(page.url));
    if (article.date.empty())
        article.dates = std::move(page.dates);
    if (article.authors.empty())
        article.authors = std::move(page.authors);
}

/// Titles have no paragraphs, but references ("&#8217;") more often than tags.
bool is_marked_title(std::string_view title)
{
    const std::size_t reference = title.find('&');
    return holds_markup(title) ||
           (reference < title.size() && title.find(';', reference) < title.size());
}

}  // namespace

bool holds_markup(std::string_view text)
{
    if (text.find('<') == std::string_view::npos)
        return false;
    if (begins_with_markup(text))
        return true;
    std::set<Tag> open;
    for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
        const FoundTag found = read_tag(text.substr(at));
        if (found.tag == Tag::br || (found.closes && open.contains(found.tag)))
            return true;
        if (found.tag != Tag::other && !found.closes)
            open.insert(found.tag);
    }
    return false;
}

void read_markup(Article& article, bool is_html)
{
    if (is_html || holds_markup(article.text)) {
        if (html_format.recognises(article.text))
            read_page(article);
        else
            article.text = text_of(article.text);
    }
    if (!is_marked_title(article.title))
        return;
    article.title = text_of_markup(article.title);
    std::ranges::replace(article.title, '\n', ' ');
}

}  // namespace onrecord
