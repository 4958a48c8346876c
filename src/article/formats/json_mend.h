#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {

/// A JSON text in which what sloppy writers leave was put right.
struct MendedJson {
    std::string text;
    std::size_t nul_bytes = 0;    ///< removed
    std::size_t surrogates = 0;   ///< escapes of half a surrogate pair, now U+FFFD
    std::size_t controls = 0;     ///< raw control characters inside strings, now escaped
    std::size_t not_numbers = 0;  ///< NaN, Infinity, -Infinity, now null
};

/// True when the text holds a NUL byte or an escape of half a surrogate pair: what a JSON parser
/// may take for the end, or turn into ill-formed UTF-8. Anything else to mend makes parsers fail.
[[nodiscard]] bool needs_mending(std::string_view json);

/// Mends what can be mended without guessing what was meant. All else stays as it is, for the
/// parser to refuse. `json` must be valid UTF-8. Cost: linear.
[[nodiscard]] MendedJson mend_json(std::string_view json);

/// How many values, at most, a JSON text holds: bounds the memory of a parsed tree.
[[nodiscard]] std::size_t count_json_values(std::string_view json) noexcept;

}  // namespace onrecord
