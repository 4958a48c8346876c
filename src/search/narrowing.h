#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "search/context.h"
#include "search/matcher.h"
#include "search/weight.h"

namespace onrecord {

/// Documents in order, among them the `count` (at least 1) best of the matches and all that equal
/// the last of these but for rounding. Absent where that would be most of them.
///
/// Scores those in which a word stands most often. These tell what the best are worth at least, and
/// that how often the words must stand: a form of a word that alone is not worth it, however often
/// it stands, or seldom stands often enough, need not be walked (as the non-essential lists of
/// Turtle and Flood, "Query evaluation: strategies and optimizations", IPM 31, 1995). Cost: of
/// forms with columns a look at 64 values at once.
[[nodiscard]] std::optional<std::vector<DocumentNumber>> narrow_to_best(
    const Matches& matches, const SearchContext& context, const Weighting& weighting,
    std::size_t count);

}  // namespace onrecord
