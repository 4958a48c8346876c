#include "text/sentences.h"

#include <algorithm>

#include "text/code_points.h"
#include "text/utf8.h"
#include "text/words.h"

namespace onrecord {

namespace {

bool is_white_space(PointKind kind)
{
    return kind == PointKind::space || kind == PointKind::newline;
}

std::size_t skip_white_space(std::string_view text, std::size_t at)
{
    for (std::size_t after = at; after < text.size(); at = after) {
        if (!is_white_space(point_of(next_code_point(text, after)).kind))
            break;
    }
    return at;
}

std::size_t without_white_space(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t trimmed = begin;
    for (std::size_t at = begin; at < end;) {
        if (!is_white_space(point_of(next_code_point(text, at)).kind))
            trimmed = at;
    }
    return trimmed;
}

/// Where, between two words, the text of the first sentence ends and that of the second begins.
struct Border {
    std::size_t end;
    std::size_t begin;
};

/// The border between paragraphs in the gap [from, to): lines without words are left out.
Border paragraph_border(std::string_view text, std::size_t from, std::size_t to)
{
    Border border{to, from};
    for (std::size_t at = from; at < to;) {
        const std::size_t here = at;
        if (point_of(next_code_point(text, at)).kind != PointKind::newline)
            continue;
        border.end = std::min(border.end, here);
        border.begin = at;
    }
    return {without_white_space(text, from, border.end), skip_white_space(text, border.begin)};
}

/// Marks that open as well as close: before a word they open.
bool is_two_faced(char32_t c)
{
    return std::u32string_view(U"\"'`\u00AB\u2018\u201C\u2039").find(c) !=
           std::u32string_view::npos;
}

/// The border between sentences in the gap [from, to): behind the last terminator and the marks
/// that close right after it. The word before the gap may have taken in its full stop.
Border sentence_border(std::string_view text, std::size_t from, std::size_t to)
{
    std::size_t end = from;
    for (std::size_t at = from; at < to;) {
        const std::size_t here = at;
        const char32_t c = next_code_point(text, at);
        const PointKind kind = point_of(c).kind;
        const bool closes = (kind == PointKind::closer || kind == PointKind::apostrophe) &&
                            here == end && !(at == to && is_two_faced(c));
        if (closes || kind == PointKind::full_stop || kind == PointKind::terminator ||
            kind == PointKind::wide_terminator)
            end = at;
    }
    return {end, skip_white_space(text, end)};
}

void end_last(std::vector<TextSentence>& sentences, std::size_t end)
{
    if (!sentences.empty())
        sentences.back().end = static_cast<std::uint32_t>(end);
}

}  // namespace

std::vector<TextSentence> find_sentences(std::string_view text)
{
    std::vector<TextSentence> sentences;
    std::size_t last_end = 0;
    WordReader reader(text);
    for (Word word; reader.next(word); last_end = word.end) {
        if (!word.sentence_start)
            continue;
        const Border border = word.paragraph_start ? paragraph_border(text, last_end, word.begin)
                                                   : sentence_border(text, last_end, word.begin);
        end_last(sentences, border.end);
        sentences.push_back({static_cast<std::uint32_t>(border.begin), 0, word.paragraph_start});
    }
    end_last(sentences, paragraph_border(text, last_end, text.size()).end);
    return sentences;
}

}  // namespace onrecord
