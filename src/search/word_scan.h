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

/// Codes of two words that stand behind each other.
struct CodePair {
    std::uint16_t first;
    std::uint16_t second;
};

/// Looks for at most so many codes in one pass.
inline constexpr std::size_t codes_at_once = 16;

#ifdef __SSE2__

/// Calls `take` with the places of all or most of a range for which `equal_at` has a bit until it
/// returns true; did it? The rest begins at `at`. `equal_at(first)` tells of 16 places from
/// `first` on; there are `size` in all.
template <class EqualAt, class Take>
bool any_in_blocks(std::uint32_t size, WordRange range, std::uint32_t& at, const EqualAt& equal_at,
                   const Take& take)
{
    constexpr std::uint32_t step = 16;
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
    if (at >= range.end || size < step)
        return false;
    const std::uint32_t first = std::min(at, size - step);
    const unsigned inside = (1U << (range.end - first)) - (1U << (at - first));
    at = range.end;
    return take_all(first, equal_at(first) & inside);
}

/// Eight codes from `first` on.
inline __m128i codes_from(std::span<const std::uint16_t> codes, std::uint32_t first)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes.data() + first));
}

/// A bit for each of 16 places, from masks of eight.
inline unsigned place_bits(__m128i low, __m128i high)
{
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
}

/// The same as `any_place_with` of `count` codes; the rest begins at `at`.
template <std::size_t count, class Take>
bool any_place_in_blocks(std::span<const std::uint16_t> codes, WordRange range,
                         std::span<const std::uint16_t> wanted, std::uint32_t& at, const Take& take)
{
    __m128i sought[count];  // std::array drops what is special of the type
    for (std::size_t i = 0; i < count; ++i)
        sought[i] = _mm_set1_epi16(static_cast<short>(wanted[i]));
    const auto equal_at = [&](std::uint32_t first) {
        const __m128i low = codes_from(codes, first);
        const __m128i high = codes_from(codes, first + 8);
        __m128i in_low = _mm_cmpeq_epi16(low, sought[0]);
        __m128i in_high = _mm_cmpeq_epi16(high, sought[0]);
        for (std::size_t i = 1; i < count; ++i) {
            in_low = _mm_or_si128(in_low, _mm_cmpeq_epi16(low, sought[i]));
            in_high = _mm_or_si128(in_high, _mm_cmpeq_epi16(high, sought[i]));
        }
        return place_bits(in_low, in_high);
    };
    return any_in_blocks(static_cast<std::uint32_t>(codes.size()), range, at, equal_at, take);
}

/// The same as `any_pair_with`, for places of the first; the rest begins at `at`.
template <class Take>
bool any_pair_in_blocks(std::span<const std::uint16_t> codes, WordRange range, CodePair pair,
                        std::uint32_t& at, const Take& take)
{
    const __m128i first = _mm_set1_epi16(static_cast<short>(pair.first));
    const __m128i second = _mm_set1_epi16(static_cast<short>(pair.second));
    const auto equal_in_half = [&](std::uint32_t from) {
        return _mm_and_si128(_mm_cmpeq_epi16(codes_from(codes, from), first),
                             _mm_cmpeq_epi16(codes_from(codes, from + 1), second));
    };
    const auto equal_at = [&](std::uint32_t from) {
        return place_bits(equal_in_half(from), equal_in_half(from + 8));
    };
    return any_in_blocks(static_cast<std::uint32_t>(codes.size() - 1), range, at, equal_at, take);
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

/// Calls `take` with each place of `range` that has the first of two codes and the second behind
/// it, in the range too, in order until it returns true; did it? Likewise.
template <class Take>
bool any_pair_with(std::span<const std::uint16_t> codes, WordRange range, CodePair pair,
                   const Take& take)
{
    if (range.begin >= range.end)
        return false;
    --range.end;
    std::uint32_t at = range.begin;
#ifdef __SSE2__
    if (any_pair_in_blocks(codes, range, pair, at, take))
        return true;
#endif
    for (; at < range.end; ++at)
        if (codes[at] == pair.first && codes[at + 1] == pair.second && take(at))
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
