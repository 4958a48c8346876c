#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "search/match_set.h"
#include "search/matcher.h"
#include "search/weight.h"

namespace onrecord {

/// For each of some matches a number that its score cannot exceed, by little: its score were it up
/// to a 16th of the average length shorter. Length only takes away, in every formula of
/// search/weight.h.
class ScoreBounds {
public:
    /// Borrows `documents`, which are in order. Cost: some nanoseconds an occurrence in them, and
    /// memory of nine bytes each.
    ScoreBounds(std::span<const DocumentNumber> documents, const Matches& matches,
                const SearchContext& context, const Weighting& weighting);

    /// How many there are.
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

    std::span<const DocumentNumber> documents_;
    std::vector<float> bounds_;  ///< of each
};

}  // namespace onrecord
