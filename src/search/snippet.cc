#include "search/snippet.h"

#include <algorithm>

#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::string_view cut = "…";
constexpr std::size_t context_bytes = 400;

bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Byte ranges of the matches, joined where they overlap or touch.
std::vector<MarkedRange> joined_ranges(const ScannedText& scanned)
{
    std::vector<MarkedRange> ranges;
    for (const PatternMatch& match : scanned.matches) {
        const MarkedRange range{scanned.words[match.first].begin, scanned.words[match.last].end};
        if (!ranges.empty() && range.begin <= ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, range.end);
        else
            ranges.push_back(range);
    }
    return ranges;
}

/// Half-open range of words.
struct Window {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The smallest window around the matches that begin within `length` words of each other and hold
/// most different patterns, then most matches.
Window densest(const ScannedText& scanned, std::size_t length)
{
    const std::vector<PatternMatch>& matches = scanned.matches;
    std::vector<std::uint32_t> inside;  // how often each pattern is in the window
    std::size_t distinct = 0;
    std::size_t best_distinct = 0;
    std::size_t best_count = 0;
    std::size_t best_begin = 0;
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < matches.size(); ++begin) {
        for (; end < matches.size() && matches[end].first < matches[begin].first + length; ++end) {
            if (matches[end].pattern >= inside.size())
                inside.resize(matches[end].pattern + 1);
            distinct += inside[matches[end].pattern]++ == 0 ? 1 : 0;
        }
        if (std::pair(distinct, end - begin) > std::pair(best_distinct, best_count)) {
            best_distinct = distinct;
            best_count = end - begin;
            best_begin = begin;
        }
        distinct -= --inside[matches[begin].pattern] == 0 ? 1 : 0;
    }
    Window window{matches[best_begin].first, 0};
    for (std::size_t i = best_begin; i < best_begin + best_count; ++i)
        window.end = std::max<std::size_t>(window.end, matches[i].last + 1);
    return window;
}

/// The start of the sentence that `word` is in.
std::size_t sentence_start(const std::vector<ScannedWord>& words, std::size_t word)
{
    while (word > 0 && !words[word].sentence_start)
        --word;
    return word;
}

/// Widens a window to about `length` words, keeping to sentences where that fits.
Window widen(Window window, const std::vector<ScannedWord>& words, std::size_t length)
{
    const std::size_t spare = length - std::min(length, window.end - window.begin);
    const std::size_t sentence = sentence_start(words, window.begin);
    const std::size_t back = window.begin - sentence;
    window.begin = back <= spare ? sentence : window.begin - spare / 3;
    const std::size_t needed = window.end;
    window.end = std::max(needed, std::min(words.size(), window.begin + length));
    while (window.end == words.size() && window.begin > 0) {
        const std::size_t earlier = sentence_start(words, window.begin - 1);
        if (window.end - earlier > length)
            break;
        window.begin = earlier;
    }
    if (window.end == words.size())
        return window;
    const std::size_t least = std::max(needed, window.begin + length * 2 / 3);
    for (std::size_t end = window.end; end >= least && end > 0; --end)
        if (words[end].sentence_start)
            return {window.begin, end};
    return window;
}

/// The bytes of a window, with the punctuation that clings to its first and last word.
ByteRange bytes_of(std::string_view text, const std::vector<ScannedWord>& words, Window window)
{
    std::uint32_t begin = words[window.begin].begin;
    const std::uint32_t lowest = window.begin == 0 ? 0 : words[window.begin - 1].end;
    while (begin > lowest && !is_space(text[begin - 1]))
        --begin;
    std::uint32_t end = words[window.end - 1].end;
    const auto highest = window.end == words.size() ? static_cast<std::uint32_t>(text.size())
                                                    : words[window.end].begin;
    while (end < highest && !is_space(text[end]))
        ++end;
    return {begin, end};
}

/// Copies a part of a text as one line, and its marks with it.
void append_line(MarkedText& line, std::string_view text, ByteRange part,
                 const std::vector<MarkedRange>& marks)
{
    auto mark = std::ranges::lower_bound(marks, part.begin, {}, &MarkedRange::begin);
    bool open = false;
    for (std::uint32_t at = part.begin; at < part.end; ++at) {
        if (open && at == mark->end) {
            line.marks.back().end = static_cast<std::uint32_t>(line.text.size());
            open = false;
            ++mark;
        }
        if (!open && mark != marks.end() && at == mark->begin) {
            line.marks.push_back({static_cast<std::uint32_t>(line.text.size()), 0});
            open = true;
        }
        if (!is_space(text[at]))
            line.text += text[at];
        else if (!line.text.empty() && line.text.back() != ' ')
            line.text += ' ';
    }
    if (open)
        line.marks.back().end = static_cast<std::uint32_t>(line.text.size());
}

/// The last place up to `at` where a word may begin: behind white space, else, where a text has
/// none for long, between characters.
std::size_t word_border(std::string_view text, std::size_t at)
{
    constexpr std::size_t longest_word = 60;
    const std::size_t lowest = at > longest_word ? at - longest_word : 0;
    for (std::size_t border = at; border > lowest; --border)
        if (is_space(text[border - 1]))
            return border;
    while (at > 0 && continues_character(text[at]))
        --at;
    return at;
}

/// Where the marks begin that cling to the word at `begin`: “Never …
std::size_t with_opening_marks(std::string_view text, std::size_t begin)
{
    if (begin == text.size())
        return begin;
    while (begin > 0 && !is_space(text[begin - 1]))
        --begin;
    return begin;
}

std::string one_line(std::string_view text)
{
    MarkedText line;
    append_line(line, text, {0, static_cast<std::uint32_t>(text.size())}, {});
    return line.text;
}

}  // namespace

MarkedText mark_all(std::string_view text, const ScannedText& scanned)
{
    return {std::string(text), joined_ranges(scanned)};
}

MarkedText as_one_line(std::string_view text, ByteRange part, const std::vector<MarkedRange>& marks)
{
    MarkedText line;
    if (part.begin < part.end && is_space(text[part.begin]))
        line.text = " ";
    append_line(line, text, part, marks);
    return line;
}

MarkedText make_snippet(std::string_view text, const ScannedText& scanned, std::size_t length)
{
    const std::vector<ScannedWord>& words = scanned.words;
    if (words.empty())
        return {};
    const Window core = scanned.matches.empty() ? Window{0, 1} : densest(scanned, length);
    const Window window = widen(core, words, length);
    MarkedText snippet;
    if (window.begin > 0)
        snippet.text = std::string(cut) + " ";
    append_line(snippet, text, bytes_of(text, words, window), joined_ranges(scanned));
    if (window.end < words.size())
        snippet.text += " " + std::string(cut);
    return snippet;
}

std::string text_before(std::string_view text, std::size_t begin)
{
    const std::size_t from = begin > context_bytes ? word_border(text, begin - context_bytes) : 0;
    const std::string_view nearby = text.substr(from, begin - from);
    WordReader reader(nearby);
    Word word;
    std::size_t start = nearby.size();
    while (reader.next(word))
        if (word.sentence_start)
            start = word.begin;
    return one_line(nearby.substr(with_opening_marks(nearby, start)));
}

std::string text_after(std::string_view text, std::size_t end)
{
    const std::size_t to = text.size() - end > context_bytes
                               ? std::max(end, word_border(text, end + context_bytes))
                               : text.size();
    const std::string_view nearby = text.substr(end, to - end);
    WordReader reader(nearby);
    Word word;
    std::size_t stop = nearby.size();
    for (bool first = true; reader.next(word); first = false) {
        if (word.sentence_start && !first) {
            stop = with_opening_marks(nearby, word.begin);
            break;
        }
    }
    std::string line = one_line(nearby.substr(0, stop));
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

}  // namespace onrecord
