#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// What one run of a filter may take.
struct FilterLimits {
    std::chrono::milliseconds time{120'000};          ///< of waiting for it; also of processors
    std::size_t memory = std::size_t{4} << 30;        ///< address space of each of its processes
    std::size_t output_bytes = std::size_t{1} << 30;  ///< what it may write
};

/// A program that turns files of one kind into something that is read here. It gets the bytes of
/// the file on its standard input or, where a word of its command holds "{}", the path of a copy
/// there, and writes to its standard output.
struct Filter {
    std::string ending;                ///< of the files it is for: ".doc", lower case
    std::vector<std::string> command;  ///< program and arguments
    bool gives_text = false;           ///< plain text, whatever it looks like
    std::string where_to_get;          ///< for the message when it is missing: " (...)"
    FilterLimits limits;

    /// Reads ".doc=catdoc -d utf-8 {}" by the rules of `split_command`. @throws Error (usage)
    /// naming `option`; also when there is no such program.
    [[nodiscard]] static Filter parse(std::string_view text, std::string_view option);
};

/// The filter for files of this name: one of `filters`, else one that is built in; null when there
/// is none.
[[nodiscard]] const Filter* find_filter(const std::vector<Filter>& filters, std::string_view name);

/// The words of a command, without any shell: blanks part them; '...' is taken as it stands, in
/// "..." and outside of marks a backslash takes the next character as it stands. Nothing else has a
/// meaning. @throws Error (usage) for a mark that is not closed.
[[nodiscard]] std::vector<std::string> split_command(std::string_view text);

/// The path of a program: as given when it holds a '/', else where $PATH has it; empty when it is
/// not there.
[[nodiscard]] std::string find_program(const std::string& name);

}  // namespace onrecord
