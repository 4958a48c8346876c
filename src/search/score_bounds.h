#pragma once

#include <cstddef>
#include <vector>

#include "search/match_set.h"
#include "search/matcher.h"
#include "search/weight.h"

namespace onrecord {

/// For each match a number that its score cannot exceed, by little: the sum over the occurrences of
/// what each would be worth in a document up to a 16th of the average shorter. More occurrences of
/// a word never add more than each by itself does, and length only takes away, in every formula of
/// search/weight.h.
class ScoreBounds {
public:
    /// Cost: some nanoseconds an occurrence, and memory of nine bytes a match.
    ScoreBounds(const Matches& matches, const SearchContext& context, const Weighting& weighting);

    /// How many matches there are.
    [[nodiscard]] std::size_t size() const { return bounds_.size(); }

    /// Matches with the `count` (at least 1) greatest bounds, in order; of equal ones those that
    /// come first.
    [[nodiscard]] std::vector<DocumentNumber> with_greatest(std::size_t count) const;

    /// Matches whose score can be `least` or, but for rounding, equal to it, in order.
    [[nodiscard]] std::vector<DocumentNumber> that_can_reach(double least) const;

private:
    [[nodiscard]] std::vector<std::size_t> places_from(float least) const;
    [[nodiscard]] std::vector<DocumentNumber> documents_at(
        const std::vector<std::size_t>& places) const;

    std::vector<DocumentNumber> documents_;  ///< in order
    std::vector<float> bounds_;              ///< likewise
};

}  // namespace onrecord
