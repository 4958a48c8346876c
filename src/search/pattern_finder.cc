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
    choose_pair();
}

/// The codes of a place and the next, where one frequent word may stand at each.
std::optional<CodePair> PatternFinder::pair_at(std::size_t place) const
{
    const auto code_of = [&](std::size_t one) {
        const std::vector<WordNumber>& words = places_[one].words();
        return words.size() == 1 && words.front() < ArticleWords::escape
                   ? static_cast<std::uint16_t>(words.front())
                   : ArticleWords::escape;
    };
    if (place + 1 >= places_.size())
        return std::nullopt;
    const CodePair pair{code_of(place), code_of(place + 1)};
    if (pair.first == ArticleWords::escape || pair.second == ArticleWords::escape)
        return std::nullopt;
    return pair;
}

std::vector<WordPair> PatternFinder::frequent_pairs() const
{
    std::vector<WordPair> pairs;
    for (std::size_t place = 0; place + 1 < places_.size(); ++place)
        if (const std::optional<CodePair> pair = pair_at(place);
            pair && std::max(pair->first, pair->second) < PairBits::frequent)
            pairs.push_back({pair->first, pair->second});
    return pairs;
}

/// Two words are where they are sought far less often than one, so that of most articles nothing
/// else is to be looked at.
void PatternFinder::choose_pair()
{
    pair_ = pair_at(anchor_);
    const std::optional<CodePair> before = anchor_ == 0 ? std::nullopt : pair_at(anchor_ - 1);
    if (before && (!pair_ || before->first > pair_->second)) {
        pair_ = before;
        --anchor_;
    }
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
    const auto take_at = [&](std::uint32_t place) {
        return stands_at(words, place - before) && take(place - before);
    };
    if (pair_)
        return any_pair_with(words.codes, {anchors.begin, anchors.end + 1}, *pair_, take_at);
    return places_[anchor_].any_place(words, anchors, take_at);
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
    if (pair_)
        return std::max(pair_->first, pair_->second);
    const std::vector<WordNumber>& words = places_[anchor_].words();
    return words.empty() ? std::numeric_limits<WordNumber>::max() : words.front();
}

bool PatternFinder::stands_at(const ArticleWords& words, std::uint32_t first) const
{
    for (std::uint32_t i = 0; i < places_.size(); ++i) {
        const bool is_known = i == anchor_ || (pair_ && i == anchor_ + 1);
        if (!is_known && !places_[i].has(words.at(first + i)))
            return false;
    }
    return true;
}

}  // namespace onrecord
