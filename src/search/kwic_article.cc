#include "search/kwic_article.h"

#include "search/snippet.h"
#include "text/words.h"

namespace onrecord {

namespace {

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t characters_before(std::string_view text, std::size_t end, std::size_t count)
{
    while (end > 0 && count > 0) {
        --end;
        if (!continues_character(text[end]))
            --count;
    }
    return end;
}

std::size_t characters_behind(std::string_view text, std::size_t begin, std::size_t count)
{
    while (begin < text.size()) {
        if (!continues_character(text[begin]) && count-- == 0)
            break;
        ++begin;
    }
    return begin;
}

}  // namespace

KwicArticle::KwicArticle(Facts facts) : facts_(std::move(facts))
{
    read(facts_.title, title_);
    read(facts_.text, text_);
}

KwicLine KwicArticle::line(WordRange node, const std::vector<MatchPlace>& places,
                           std::size_t context) const
{
    KwicLine line;
    line.article = &facts_;
    line.in_title = node.begin < title_.size();
    const std::string_view text = line.in_title ? facts_.title : facts_.text;
    line.words = bytes_of(node);
    const std::vector<MarkedRange> marks = marks_of(line.in_title, places);
    const auto from = characters_before(text, line.words.begin, context);
    const auto to = characters_behind(text, line.words.end, context);
    line.left = as_one_line(text, {static_cast<std::uint32_t>(from), line.words.begin}, marks);
    line.match = as_one_line(text, line.words, marks);
    line.right = as_one_line(text, {line.words.end, static_cast<std::uint32_t>(to)}, marks);
    if (!line.in_title)
        find_quote(line);
    return line;
}

void KwicArticle::read(std::string_view text, std::vector<ByteRange>& words)
{
    WordReader reader(text);
    Word word;
    while (reader.next(word))
        words.push_back({word.begin, word.end});
}

ByteRange KwicArticle::bytes_of(WordRange range) const
{
    const bool in_title = range.begin < title_.size();
    const std::vector<ByteRange>& words = in_title ? title_ : text_;
    const std::size_t before = in_title ? 0 : title_.size();
    return {words.at(range.begin - before).begin, words.at(range.end - 1 - before).end};
}

std::vector<MarkedRange> KwicArticle::marks_of(bool in_title,
                                               const std::vector<MatchPlace>& places) const
{
    std::vector<MarkedRange> marks;
    for (const MatchPlace& place : places) {
        if ((place.words.begin < title_.size()) != in_title)
            continue;
        const ByteRange bytes = bytes_of(place.words);
        marks.push_back({bytes.begin, bytes.end});
    }
    return marks;
}

void KwicArticle::find_quote(KwicLine& line) const
{
    for (std::uint32_t i = 0; i < facts_.quotes.size(); ++i) {
        const Quote& quote = facts_.quotes[i];
        if (quote.words.begin > line.words.begin || quote.words.end < line.words.end)
            continue;
        line.quote = quote;
        line.number = i;
    }
}

}  // namespace onrecord
