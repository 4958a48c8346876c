#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace onrecord::bench {

/// What a process cost, its own children included.
struct Usage {
    double cpu_seconds = 0;  ///< user and system time of all its threads
    double wall_seconds = 0;
    std::uint64_t peak_bytes = 0;  ///< largest resident set
};

/// Runs this program again with other arguments and waits for it: a process of its own, so that
/// peak memory is that of one job alone.
/// @throws Error (io) when it cannot start, Error (internal) when it fails.
Usage run_child(const std::vector<std::string>& arguments);

}  // namespace onrecord::bench
