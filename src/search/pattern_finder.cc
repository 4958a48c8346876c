#include "search/pattern_finder.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace onrecord {

namespace {

/// Calls `take` with each place of `range` that has `code` until it returns true; did it? Sixteen
/// codes at a time where the machine can.
template <class Take>
bool any_place_with(std::span<const std::uint16_t> codes, WordRange range, std::uint16_t code,
                    const Take& take)
{
    std::uint32_t at = range.begin;
#ifdef __SSE2__
    constexpr std::uint32_t step = 16;
    const auto load = [&codes](std::uint32_t place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes.data() + place));
    };
    const __m128i wanted = _mm_set1_epi16(static_cast<short>(code));
    for (; at + step <= range.end; at += step) {
        const __m128i low = _mm_cmpeq_epi16(load(at), wanted);
        const __m128i high = _mm_cmpeq_epi16(load(at + step / 2), wanted);
        auto equal = static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
        for (; equal != 0; equal &= equal - 1)
            if (take(at + static_cast<std::uint32_t>(std::countr_zero(equal))))
                return true;
    }
#endif
    for (; at < range.end; ++at)
        if (codes[at] == code && take(at))
            return true;
    return false;
}

/// How good it is to look for a place first: few forms, and rare ones.
std::pair<std::size_t, WordNumber> cost_of(const std::vector<WordNumber>& place)
{
    return {place.size(), place.empty() ? 0 : ~place.front()};
}

}  // namespace

PatternFinder::PatternFinder(const PatternPlan& pattern, const WordFile& file)
{
    for (const std::vector<std::string>& terms : pattern.places) {
        Place& place = places_.emplace_back();
        for (const std::string& term : terms)
            if (const std::optional<WordNumber> number = file.number(term))
                place.push_back(*number);
        std::ranges::sort(place);
    }
    const auto best = std::ranges::min_element(places_, {}, cost_of);
    anchor_ = static_cast<std::size_t>(best - places_.begin());
}

bool PatternFinder::stands_in(const ArticleWords& words, WordRange range) const
{
    const auto length = static_cast<std::uint32_t>(places_.size());
    range.end = std::min(range.end, words.count());
    if (range.end < length || range.end - length < range.begin)
        return false;
    const auto before = static_cast<std::uint32_t>(anchor_);
    const WordRange anchors{range.begin + before, range.end - (length - 1 - before)};
    return std::ranges::any_of(
        places_[anchor_], [&](WordNumber anchor) { return stands_round(words, anchors, anchor); });
}

/// Does the pattern stand anywhere with `anchor` at its place?
bool PatternFinder::stands_round(const ArticleWords& words, WordRange anchors,
                                 WordNumber anchor) const
{
    const bool is_rare = anchor >= ArticleWords::escape;
    const auto code = is_rare ? ArticleWords::escape : static_cast<std::uint16_t>(anchor);
    return any_place_with(words.codes, anchors, code, [&](std::uint32_t place) {
        return (!is_rare || words.at(place) == anchor) &&
               stands_at(words, place - static_cast<std::uint32_t>(anchor_));
    });
}

bool PatternFinder::stands_at(const ArticleWords& words, std::uint32_t first) const
{
    for (std::uint32_t i = 0; i < places_.size(); ++i)
        if (i != anchor_ && !std::ranges::binary_search(places_[i], words.at(first + i)))
            return false;
    return true;
}

}  // namespace onrecord
