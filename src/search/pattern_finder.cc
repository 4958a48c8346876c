#include "search/pattern_finder.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace onrecord {

namespace {

/// How good it is to look for a place first: few forms, and rare ones.
std::pair<std::size_t, WordNumber> cost_of(const SoughtWords& place)
{
    return {place.words().size(), place.words().empty() ? 0 : ~place.words().front()};
}

SoughtWords words_of(const std::vector<std::string>& terms, const WordFile& file)
{
    std::vector<WordNumber> numbers;
    for (const std::string& term : terms)
        if (const std::optional<WordNumber> number = file.number(term))
            numbers.push_back(*number);
    std::ranges::sort(numbers);
    return SoughtWords(std::move(numbers));
}

}  // namespace

PatternFinder::PatternFinder(const PatternPlan& pattern, const WordFile& file)
{
    for (const std::vector<std::string>& terms : pattern.places)
        places_.push_back(words_of(terms, file));
    const auto best = std::ranges::min_element(places_, {}, cost_of);
    anchor_ = static_cast<std::size_t>(best - places_.begin());
}

/// Calls `take` with the first place of each stand of the pattern until it returns true; did it?
template <class Take>
bool PatternFinder::any_first(const ArticleWords& words, WordRange range, const Take& take) const
{
    const auto length = static_cast<std::uint32_t>(places_.size());
    range.end = std::min(range.end, words.count());
    if (range.end < length || range.end - length < range.begin)
        return false;
    const auto before = static_cast<std::uint32_t>(anchor_);
    const WordRange anchors{range.begin + before, range.end - (length - 1 - before)};
    return places_[anchor_].any_place(words, anchors, [&](std::uint32_t place) {
        return stands_at(words, place - before) && take(place - before);
    });
}

bool PatternFinder::stands_in(const ArticleWords& words, WordRange range) const
{
    return any_first(words, range, [](std::uint32_t) { return true; });
}

bool PatternFinder::stands_written(const ArticleWords& words, WordRange range,
                                   const PatternPlan& pattern, WrittenWords& written) const
{
    return any_first(words, range,
                     [&](std::uint32_t first) { return written.stands_at(pattern, first); });
}

void PatternFinder::find(const ArticleWords& words, WordRange range,
                         std::vector<WordRange>& found) const
{
    (void)any_first(words, range, [&](std::uint32_t first) {
        found.push_back({first, first + static_cast<std::uint32_t>(places_.size())});
        return false;
    });
}

WordNumber PatternFinder::commonest() const
{
    const std::vector<WordNumber>& words = places_[anchor_].words();
    return words.empty() ? std::numeric_limits<WordNumber>::max() : words.front();
}

bool PatternFinder::stands_at(const ArticleWords& words, std::uint32_t first) const
{
    for (std::uint32_t i = 0; i < places_.size(); ++i)
        if (i != anchor_ && !places_[i].has(words.at(first + i)))
            return false;
    return true;
}

}  // namespace onrecord
