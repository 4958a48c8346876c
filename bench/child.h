#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace onrecord::bench {

/// A program, named by its path, and what it is given.
struct Command {
    std::string program;
    std::vector<std::string> arguments;
};

/// What a process cost, its own children included.
struct Usage {
    double cpu_seconds = 0;  ///< user and system time of all its threads
    double wall_seconds = 0;
    std::uint64_t peak_bytes = 0;  ///< largest resident set
};

/// Runs a program and waits for it: a process of its own, so that peak memory is that of one job
/// alone. What it prints is thrown away; its errors go where ours go.
/// @throws Error (io) when no process can be made, Error (internal) when it fails.
Usage run(const Command& command);

/// The same, for what it prints.
[[nodiscard]] std::string output_of(const Command& command);

/// This program with other arguments.
[[nodiscard]] Command this_program(std::vector<std::string> arguments);

/// The path of a program that a shell would find by its name.
[[nodiscard]] std::optional<std::string> find_program(const std::string& name);

}  // namespace onrecord::bench
