#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace onrecord {

/// Why an operation failed. The value is the process exit code, so the numbers are part of the
/// command-line contract: append, never renumber.
enum class ErrorKind : std::uint8_t {
    usage = 2,      ///< the user asked for something impossible (option, query, date)
    index = 3,      ///< the index is missing, locked, corrupt or of another version
    io = 4,         ///< the operating system refused a read or a write
    bad_input = 5,  ///< an article or configuration file could not be understood
    internal = 70,  ///< a bug in this program
};

/// The only exception type that leaves this library.
///
/// `what()` is one lower-case line without a final full stop, ready to print after "error: ".
/// `hint()` tells the user what to do next, in the same form, or is empty.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message, std::string hint = {})
        : std::runtime_error(message), kind_(kind), hint_(std::move(hint))
    {
    }

    [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }
    [[nodiscard]] const std::string& hint() const noexcept { return hint_; }
    [[nodiscard]] int exit_code() const noexcept { return static_cast<int>(kind_); }

private:
    ErrorKind kind_;
    std::string hint_;
};

/// Bad text at a known place. `offset()` counts bytes from the start of the text that was handed to
/// the parser and never lies beyond its end; `length()` is how many bytes are at fault, 0 if
/// unknown.
class ParseError : public Error {
public:
    ParseError(ErrorKind kind, const std::string& message, std::size_t offset,
               std::size_t length = 0, std::string hint = {})
        : Error(kind, message, std::move(hint)), offset_(offset), length_(length)
    {
    }

    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }
    [[nodiscard]] std::size_t length() const noexcept { return length_; }

private:
    std::size_t offset_;
    std::size_t length_;
};

}  // namespace onrecord
