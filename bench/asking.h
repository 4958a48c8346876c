#pragma once

#include <string>
#include <vector>

#include "report/report.h"
#include "sides/native_side.h"

namespace onrecord::bench {

/// Asks every query in rounds, one round after the other behind one to warm up, and writes for each
/// its class, the median of its milliseconds of CPU, and its matches.
void ask(OpenIndex& index, const std::string& queries, const std::string& timings);

/// What `ask`, or a side's own program, wrote.
/// @throws Error (bad_input) unless it has a line for each of so many queries.
[[nodiscard]] std::vector<Timing> read_timings(const std::string& path, std::size_t queries);

}  // namespace onrecord::bench
