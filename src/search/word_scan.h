#pragma once

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "index/word_file.h"

namespace onrecord {

/// Half-open range of words of an article.
struct WordRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Looks for at most so many codes in one pass.
inline constexpr std::size_t codes_at_once = 16;

#ifdef __SSE2__

/// The same as `any_place_with` of `count` codes, of all or most of the range; the rest begins at
/// `at`.
template <std::size_t count, class Take>
bool any_place_in_blocks(std::span<const std::uint16_t> codes, WordRange range,
                         std::span<const std::uint16_t> wanted, std::uint32_t& at, const Take& take)
{
    constexpr std::uint32_t step = 16;
    __m128i sought[count];  // std::array drops what is special of the type
    for (std::size_t i = 0; i < count; ++i)
        sought[i] = _mm_set1_epi16(static_cast<short>(wanted[i]));
    // The places from `first` on that have one of the codes, a bit for each.
    const auto equal_at = [&](std::uint32_t first) {
        const auto* from = reinterpret_cast<const __m128i*>(codes.data() + first);
        const __m128i low = _mm_loadu_si128(from);
        const __m128i high = _mm_loadu_si128(from + 1);
        __m128i in_low = _mm_cmpeq_epi16(low, sought[0]);
        __m128i in_high = _mm_cmpeq_epi16(high, sought[0]);
        for (std::size_t i = 1; i < count; ++i) {
            in_low = _mm_or_si128(in_low, _mm_cmpeq_epi16(low, sought[i]));
            in_high = _mm_or_si128(in_high, _mm_cmpeq_epi16(high, sought[i]));
        }
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(in_low, in_high)));
    };
    const auto take_all = [&](std::uint32_t first, unsigned equal) {
        for (; equal != 0; equal &= equal - 1)
            if (take(first + static_cast<std::uint32_t>(std::countr_zero(equal))))
                return true;
        return false;
    };
    for (; at + 2 * step <= range.end; at += 2 * step)
        if (take_all(at, equal_at(at) | equal_at(at + step) << step))
            return true;
    for (; at + step <= range.end; at += step)
        if (take_all(at, equal_at(at)))
            return true;
    // What is left of the range, with its neighbours, which do not count.
    if (at >= range.end || codes.size() < step)
        return false;
    const auto first = std::min(at, static_cast<std::uint32_t>(codes.size()) - step);
    const unsigned inside = (1U << (range.end - first)) - (1U << (at - first));
    at = range.end;
    return take_all(first, equal_at(first) & inside);
}

#endif

/// Calls `take` with each place of `range` that has one of `wanted`, at most `codes_at_once`, in
/// order until it returns true; did it? Sixteen codes at a time where the machine can.
template <class Take>
bool any_place_with(std::span<const std::uint16_t> codes, WordRange range,
                    std::span<const std::uint16_t> wanted, const Take& take)
{
    std::uint32_t at = range.begin;
#ifdef __SSE2__
    bool taken = false;
    [&]<std::size_t... less>(std::index_sequence<less...>)
    {
        (void)((wanted.size() == less + 1 &&
                ((taken = any_place_in_blocks<less + 1>(codes, range, wanted, at, take)), true)) ||
               ...);
    }
    (std::make_index_sequence<codes_at_once>());
    if (taken)
        return true;
#endif
    for (; at < range.end; ++at)
        if (std::ranges::find(wanted, codes[at]) != wanted.end() && take(at))
            return true;
    return false;
}

/// How many rare words stand before a place.
inline std::size_t rare_before(const ArticleWords& article, std::uint32_t place)
{
    return static_cast<std::size_t>(
        std::count(article.codes.begin(), article.codes.begin() + place, ArticleWords::escape));
}

/// Calls `take` with each place of `range` where one of `words` stands, whose codes are `wanted`
/// (each once, at most `codes_at_once`), in order until it returns true; did it? Cost: about a
/// tenth of a nanosecond a word of the range.
template <class Take>
bool any_place_of(const ArticleWords& article, WordRange range, std::span<const WordNumber> words,
                  std::span<const std::uint16_t> wanted, const Take& take)
{
    const bool has_rare = std::ranges::find(wanted, ArticleWords::escape) != wanted.end();
    std::size_t rare = has_rare ? rare_before(article, range.begin) : 0;
    return any_place_with(article.codes, range, wanted, [&](std::uint32_t place) {
        if (article.codes[place] != ArticleWords::escape)
            return take(place);
        const WordNumber word = rare < article.rare.size() ? article.rare[rare] : 0;
        ++rare;
        return std::ranges::find(words, word) != words.end() && take(place);
    });
}

/// The same for one word.
template <class Take>
bool any_place_of(const ArticleWords& article, WordRange range, WordNumber word, const Take& take)
{
    const bool is_rare = word >= ArticleWords::escape;
    if (is_rare && std::ranges::find(article.rare, word) == article.rare.end())
        return false;
    const auto code = is_rare ? ArticleWords::escape : static_cast<std::uint16_t>(word);
    return any_place_of(article, range, std::span(&word, 1), std::span(&code, 1), take);
}

}  // namespace onrecord
