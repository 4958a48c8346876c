#pragma once

#include <cstdint>
#include <string>

namespace onrecord::bench {

/// Where and when figures were measured.
struct Machine {
    std::string day;        ///< ISO day, UTC
    std::string processor;  ///< its model, or "unknown processor"
    unsigned cores = 0;
    std::uint64_t memory_bytes = 0;
    /// Of the time of all cores while it was measured, the share that other processes took.
    double other_work = 0;
};

/// Seconds of all cores since the machine started, and of this process and its ended children.
struct CpuTimes {
    double all = 0;
    double busy = 0;
    double own = 0;
};

[[nodiscard]] CpuTimes cpu_times();

/// The share of others between two times, 0 where the system does not tell.
[[nodiscard]] double share_of_others(const CpuTimes& begin, const CpuTimes& end);

/// This machine, now.
[[nodiscard]] Machine this_machine();

}  // namespace onrecord::bench
