#include "search/score_bounds.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>

namespace onrecord {

namespace {

/// More than all roundings of single precision together, as a share of a bound.
constexpr double rounding = 1e-4;

/// What a word adds at most to the score of a document where it stands so often.
class WorthOfWord {
public:
    WorthOfWord(double weight, double average_length, const Weighting& weighting)
        : weight_(weight * (1 + rounding)), average_(average_length), weighting_(weighting)
    {
        for (std::uint32_t frequency = 1; frequency < table_.size(); ++frequency)
            table_[frequency] = compute(frequency);
    }

    [[nodiscard]] float operator()(std::uint32_t frequency) const
    {
        return frequency < table_.size() ? table_[frequency] : compute(frequency);
    }

private:
    [[nodiscard]] float compute(std::uint32_t frequency) const
    {
        constexpr double shortest = 0;
        return static_cast<float>(weight_ *
                                  document_part(frequency, shortest, average_, weighting_));
    }

    double weight_;
    double average_;
    Weighting weighting_;
    std::array<float, 64> table_{};
};

void add_worth(std::span<const Occurrence> occurrences, const WorthOfWord& worth,
               const PlacesInSet& places, std::vector<float>& bounds)
{
    for (const Occurrence& one : occurrences)
        bounds[places.of(one.document)] += worth(one.frequency);
}

/// The `count`th greatest of more than `count` numbers.
float greatest(std::span<const float> numbers, std::size_t count)
{
    std::vector<float> heap(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(count));
    std::ranges::make_heap(heap, std::greater());
    for (const float number : numbers.subspan(count))
        if (number > heap.front()) {
            std::ranges::pop_heap(heap, std::greater());
            heap.back() = number;
            std::ranges::push_heap(heap, std::greater());
        }
    return heap.front();
}

}  // namespace

ScoreBounds::ScoreBounds(const Matches& matches, double average_length, const Weighting& weighting)
    : documents_(matches.documents), bounds_(matches.documents.size())
{
    const PlacesInSet places(documents_);
    for (const MatchedWord& word : matches.words) {
        const std::span<const Occurrence> all = word.occurrences;
        const double typed = word.weight + typed_share * word.typed_weight;
        add_worth(all.first(word.as_typed), WorthOfWord(typed, average_length, weighting), places,
                  bounds_);
        add_worth(all.subspan(word.as_typed), WorthOfWord(word.weight, average_length, weighting),
                  places, bounds_);
    }
}

template <class Test>
MatchSet ScoreBounds::where(const Test& test) const
{
    MatchSet found = documents_;
    std::size_t place = 0;
    documents_.for_each([&](DocumentNumber document) {
        if (!test(bounds_[place++]))
            found.remove(document);
    });
    return found;
}

MatchSet ScoreBounds::with_greatest(std::size_t count) const
{
    if (count >= size())
        return documents_;
    const float least = greatest(bounds_, count);
    const auto above = static_cast<std::size_t>(
        std::ranges::count_if(bounds_, [least](float bound) { return bound > least; }));
    std::size_t equal = count - above;
    return where([&](float bound) {
        const bool is_taken_too = bound == least && equal > 0;
        equal -= is_taken_too ? 1 : 0;
        return bound > least || is_taken_too;
    });
}

MatchSet ScoreBounds::that_can_reach(double least) const
{
    const auto reached = static_cast<float>(least * (1 - rounding));
    return where([reached](float bound) { return bound >= reached; });
}

}  // namespace onrecord
