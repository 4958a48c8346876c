#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "search/comparison.h"

namespace onrecord {

/// Counts of all sides behind a label.
struct CountRow {
    std::string label;
    std::vector<std::uint64_t> counts;
};

/// One for each period, and one for what has no date, if there is any.
[[nodiscard]] std::vector<CountRow> rows_of(const SideBySide& comparison);

}  // namespace onrecord
