#include "search/expansion.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

#include "index/removal.h"
#include "query/similar.h"
#include "query/wildcards.h"

namespace onrecord {

namespace {

/// The first word of a dictionary that is not less than `begin`.
std::uint32_t lower_bound(const WordFile& file, std::string_view begin)
{
    std::uint32_t low = 0;
    std::uint32_t high = file.dictionary_size();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (file.word_in_order(middle) < begin)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Calls `take(word, articles)` for the words that begin so.
template <class Take>
void for_each_word(const WordFile& file, std::string_view begin, const Take& take)
{
    for (std::uint32_t i = lower_bound(file, begin); i < file.dictionary_size(); ++i) {
        const std::string_view word = file.word_in_order(i);
        if (!word.starts_with(begin))
            break;
        take(word, file.use_in_order(i).articles);
    }
}

/// How many articles have a word.
using Counts = std::map<std::string_view, std::uint64_t>;

/// Notes the words that begin so and pass a test.
template <class Test>
Counts words_that(const IndexReader& reader, std::string_view begin, const Test& test,
                  std::size_t& looked_at)
{
    Counts articles;
    for (const OpenSegment& segment : reader.segments())
        for_each_word(segment.files.words, begin, [&](std::string_view word, std::uint32_t count) {
            ++looked_at;
            if (test(word))
                articles[word] += count;
        });
    for (const OpenSegment& segment : reader.segments())
        for (const SegmentTables& removal : segment.removals())
            for_each_word(removal.files.words, begin,
                          [&](std::string_view word, std::uint32_t count) {
                              if (const auto at = articles.find(word); at != articles.end())
                                  take_away(at->second, count);
                          });
    std::erase_if(articles, [](const auto& entry) { return entry.second == 0; });
    return articles;
}

WordExpansion most_frequent(const Counts& articles, std::size_t looked_at)
{
    std::vector<std::pair<std::uint64_t, std::string_view>> words;
    for (const auto& [word, count] : articles)
        words.emplace_back(count, word);
    std::ranges::stable_sort(words, std::greater{},
                             &std::pair<std::uint64_t, std::string_view>::first);
    WordExpansion expansion{{}, words.size(), looked_at};
    words.resize(std::min(words.size(), most_expansions));
    for (const auto& [count, word] : words)
        expansion.words.emplace_back(word);
    std::ranges::sort(expansion.words);
    return expansion;
}

}  // namespace

WordExpansion expand(std::string_view pattern, const IndexReader& reader)
{
    const std::string_view begin = pattern.substr(0, pattern.find_first_of("*?"));
    std::size_t looked_at = 0;
    const Counts words = words_that(
        reader, begin, [&](std::string_view word) { return matches_wildcards(pattern, word); },
        looked_at);
    return most_frequent(words, looked_at);
}

WordExpansion expand_similar(std::string_view term, std::uint32_t edits, const IndexReader& reader)
{
    std::size_t looked_at = 0;
    const Counts words = words_that(
        reader, "", [&](std::string_view word) { return are_similar(term, word, edits); },
        looked_at);
    return most_frequent(words, looked_at);
}

}  // namespace onrecord
