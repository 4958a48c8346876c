#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/word_file.h"
#include "search/part_finder.h"
#include "search/plan.h"

namespace onrecord {

/// Decides the plainest and most frequent proximities by looking for the rarer part, and near it
/// for the other: two words or phrases, or ORs of such that are of one length, that have no word in
/// common and whose spelling does not count. Agrees with `SpanFinder`.
class PairFinder {
public:
    /// Nothing for a proximity of another shape. Borrows nothing but numbers of words of `file`.
    static std::optional<PairFinder> of(const ProximityPlan& plan, const WordFile& file);

    /// Does the proximity stand in `range`, a text? Cost: about a hundred
    /// nanoseconds.
    [[nodiscard]] bool stands_in(const ArticleWords& words, WordRange range);

private:
    PairFinder(const ProximityOperator& how, PartFinder first, PartFinder second);

    [[nodiscard]] bool stands_by_distance(const ArticleWords& words, WordRange range,
                                          const std::vector<WordRange>& places) const;
    [[nodiscard]] bool stands_in_piece(const ArticleWords& words, WordRange range,
                                       const std::vector<WordRange>& places) const;

    ProximityOperator how_;
    bool first_is_sought_;
    PartFinder sought_;  ///< first in the text: the first part, or the rarer one
    PartFinder other_;   ///< then near each place of it
};

}  // namespace onrecord
