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

/// Runs a program, named by its path, and waits for it: a process of its own, so that peak memory
/// is that of one job alone.
/// @throws Error (io) when no process can be made, Error (internal) when it fails.
Usage run_program(const std::string& path, const std::vector<std::string>& arguments);

/// The same with this program.
Usage run_child(const std::vector<std::string>& arguments);

}  // namespace onrecord::bench
