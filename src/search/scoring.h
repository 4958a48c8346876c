#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/context.h"
#include "search/matcher.h"
#include "search/weight.h"

namespace onrecord {

/// A document with its score.
struct Ranked {
    DocumentNumber document = 0;
    double score = 0;
    std::uint32_t words = 0;  ///< of those that were scored by, how many it has
};

/// Is `a`, which is not less than `b`, more than it by rounding alone? In which order words are
/// added up depends on the segments, which must not show.
[[nodiscard]] bool same_score(double a, double b);

/// The `count`th best score of at least so many documents, not less than 1.
[[nodiscard]] double score_at(const std::vector<Ranked>& ranked, std::size_t count);

/// All matches with their scores (see search/weight.h), in order of documents.
[[nodiscard]] std::vector<Ranked> score(const Matches& matches, const SearchContext& context,
                                        const Weighting& weighting = {});

/// Some of them, which are in order.
[[nodiscard]] std::vector<Ranked> score_some(std::span<const DocumentNumber> documents,
                                             const Matches& matches, const SearchContext& context,
                                             const Weighting& weighting);

/// Those of them, in order of documents, that are among the `count` best or equal the last of these
/// but for rounding, and some others.
///
/// Many are narrowed to those where words stand often enough (search/narrowing.h). What each of
/// these cannot exceed is looked up by how often words stand in it and how long it is; those for
/// whom that is the most are scored, and then all that may yet be better than the `count` best of
/// them. Cost: some nanoseconds an occurrence at most, where `score` takes some tens.
[[nodiscard]] std::vector<Ranked> score_best(const Matches& matches, const SearchContext& context,
                                             const Weighting& weighting, std::size_t count);

}  // namespace onrecord
