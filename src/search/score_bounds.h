#pragma once

#include <cstddef>
#include <vector>

#include "search/match_set.h"
#include "search/matcher.h"
#include "search/weight.h"

namespace onrecord {

/// For each match a number that its score cannot exceed: the sum over the occurrences of what each
/// would be worth in a short document. More occurrences of a word never add more than each by
/// itself does, and length only takes away, in every formula of search/weight.h. Borrows the
/// matches.
class ScoreBounds {
public:
    /// Cost: some nanoseconds an occurrence, and memory of four bytes a match.
    ScoreBounds(const Matches& matches, double average_length, const Weighting& weighting);

    /// How many matches there are.
    [[nodiscard]] std::size_t size() const { return bounds_.size(); }

    /// Matches with the `count` (at least 1) greatest bounds; of equal ones those that come first.
    [[nodiscard]] MatchSet with_greatest(std::size_t count) const;

    /// Matches whose score can be `least` or, but for rounding, equal to it.
    [[nodiscard]] MatchSet that_can_reach(double least) const;

private:
    template <class Test>
    [[nodiscard]] MatchSet where(const Test& test) const;

    const MatchSet& documents_;
    std::vector<float> bounds_;  ///< in order of documents
};

}  // namespace onrecord
