#pragma once

#include <optional>
#include <vector>

#include "units.h"

namespace onrecord::eval {

/// Partners of units, by place in their list.
struct Matching {
    std::vector<std::optional<std::size_t>> of_gold;    ///< the system's unit for each gold unit
    std::vector<std::optional<std::size_t>> of_system;  ///< and the other way round
};

/// Pairs units one to one, the best overlap first (ties: in text order). Two may pair when they
/// share at least half of the words that either holds (intersection over union, the Jaccard index).
[[nodiscard]] Matching match_units(const std::vector<Unit>& gold, const std::vector<Unit>& system);

}  // namespace onrecord::eval
