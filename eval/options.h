#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

#include "bootstrap.h"

namespace onrecord::eval {

enum class Format { text, json, tsv };

struct Options {
    std::string gold;
    std::string system;  ///< empty with `articles`
    std::optional<std::string> other;
    bool articles = false;  ///< print the gold's articles without its answers
    Format format = Format::text;
    std::size_t mistakes = 0;  ///< at most so many a row
    Resampling resampling;
};

/// Reads the command line; help and version go to `out`, and then there is nothing to run.
/// @throws Error (usage).
[[nodiscard]] std::optional<Options> read_options(int argc, const char* const argv[],
                                                  std::ostream& out);

}  // namespace onrecord::eval
