#include "article/formats/markup_text.h"

#include <algorithm>
#include <array>

#include "article/formats/html/character_reference.h"

namespace onrecord {

namespace {

constexpr std::string_view white_space = " \t\n\r\f";

constexpr std::array<std::string_view, 22> paragraphs = {
    "p",      "div",    "blockquote", "h1",    "h2",  "h3",    "h4",      "h5",
    "h6",     "ul",     "ol",         "dl",    "pre", "table", "section", "article",
    "figure", "header", "figcaption", "block", "hl1", "hl2"};
constexpr std::array<std::string_view, 7> lines = {"br", "hr", "li", "tr", "dt", "dd", "td"};
constexpr std::array<std::string_view, 5> no_text = {"script", "style", "noscript", "iframe",
                                                     "template"};

template <typename List>
bool contains(const List& list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
    });
    return result;
}

/// Reads a fragment once from the left.
class MarkupReader {
public:
    explicit MarkupReader(std::string_view markup) : markup_(markup) {}

    std::string read()
    {
        while (at_ < markup_.size()) {
            const std::size_t next = std::min(markup_.find('<', at_), markup_.size());
            std::string text;
            html::append_unescaped(text, markup_.substr(at_, next - at_), false);
            out_.add(text);
            at_ = next;
            if (at_ < markup_.size())
                take_tag();
        }
        return out_.text();
    }

private:
    void take_tag()
    {
        const char next = at_ + 1 < markup_.size() ? markup_[at_ + 1] : ' ';
        if (markup_.substr(at_, 4) == "<!--")
            return skip_past("-->");
        if (next == '!' || next == '?')
            return skip_past(">");
        const std::size_t name = at_ + (next == '/' ? 2 : 1);
        if (name >= markup_.size() || !is_letter(markup_[name])) {
            out_.add("<");
            ++at_;
            return;
        }
        const std::size_t end = std::min(markup_.find_first_of(" \t\n\r/>", name), markup_.size());
        const std::string element = lower(markup_.substr(name, end - name));
        skip_past(">");
        if (next != '/' && holds_no_text(element))
            skip_element(element);
        const Division division = division_of(element);
        if (division == Division::paragraph)
            out_.break_paragraph();
        else if (division == Division::line)
            out_.break_line();
    }

    void skip_past(std::string_view end)
    {
        const std::size_t found = markup_.find(end, at_);
        at_ = found == std::string_view::npos ? markup_.size() : found + end.size();
    }

    /// To the end of an element without text; where it is not closed, nothing is left out.
    void skip_element(const std::string& element)
    {
        std::size_t at = at_;
        while (at < closable_ && (at = markup_.find("</", at)) != std::string_view::npos) {
            if (lower(markup_.substr(at + 2, element.size())) == element) {
                at_ = at;
                return skip_past(">");
            }
            at += 2;
        }
        closable_ = at_;  // no end tag of any such element is looked for twice
    }

    std::string_view markup_;
    std::size_t at_ = 0;
    std::size_t closable_ = std::string_view::npos;
    ParagraphText out_;
};

}  // namespace

void ParagraphText::add(std::string_view piece)
{
    while (!piece.empty()) {
        const std::size_t space = piece.find_first_not_of(white_space);
        if (space != 0 && wanted_ == Gap::none)
            wanted_ = Gap::space;
        if (space == std::string_view::npos)
            return;
        piece.remove_prefix(space);
        constexpr std::array<std::string_view, 4> gaps = {"", " ", "\n", "\n\n"};
        if (!text_.empty())
            text_ += gaps[static_cast<std::size_t>(wanted_)];
        wanted_ = Gap::none;
        const std::size_t end = std::min(piece.find_first_of(white_space), piece.size());
        text_ += piece.substr(0, end);
        piece.remove_prefix(end);
    }
}

Division division_of(std::string_view element)
{
    if (contains(paragraphs, element))
        return Division::paragraph;
    return contains(lines, element) ? Division::line : Division::none;
}

bool holds_no_text(std::string_view element)
{
    return contains(no_text, element);
}

std::string text_of_markup(std::string_view markup)
{
    return MarkupReader(markup).read();
}

}  // namespace onrecord
