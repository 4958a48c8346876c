#pragma once

#include <sys/types.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/filters/filter.h"

namespace onrecord {

/// A file descriptor that is closed at the end.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        close();
        number_ = other.release();
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const noexcept { return number_; }
    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
    void close() noexcept;

private:
    int release() noexcept
    {
        const int number = number_;
        number_ = -1;
        return number;
    }

    int number_ = -1;
};

/// A program under way in a process group of its own, with pipes to its standard streams, limits of
/// memory and processor time, nothing else open and the signals as they are at the start of a
/// program. It dies with the thread that started it. Whatever of the group is left is killed at the
/// end.
class ChildProcess {
public:
    /// @throws Error (io) when the system cannot start it.
    explicit ChildProcess(const std::vector<std::string>& command, const FilterLimits& limits);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    Descriptor input;   ///< to write to; does not block
    Descriptor output;  ///< to read from; does not block
    Descriptor errors;  ///< likewise

    /// How it ended as `waitpid` has it, or nothing while it runs; what it started is killed.
    [[nodiscard]] std::optional<int> ended();

private:
    void kill_group() const;

    pid_t id_ = -1;
    std::optional<int> status_;
};

}  // namespace onrecord
