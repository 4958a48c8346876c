#include "search/pattern_finder.h"

#include <algorithm>
#include <utility>

#include "search/word_scan.h"

namespace onrecord {

namespace {

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
    return any_place_of(words, anchors, anchor, [&](std::uint32_t place) {
        return stands_at(words, place - static_cast<std::uint32_t>(anchor_));
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
