#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Reads the code point at byte `at` and moves `at` behind it. `text` must be valid UTF-8 and `at`
/// inside it and on a border.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] bool is_valid_utf8(std::string_view bytes);

/// Replaces each maximal ill-formed part by U+FFFD (Unicode 15, section 3.9, "substitution of
/// maximal subparts") and returns how many were replaced.
std::size_t repair_utf8(std::string& text);

[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Turns byte offsets into code point offsets, for one text. Cost: one pass over the text at
/// construction, then constant time; keeps a table of 1/64 of the text's length and borrows `text`.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view text);
    /// Code points before byte `byte` (a code point border, at most the text's size).
    [[nodiscard]] std::size_t code_points_before(std::size_t byte) const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> before_;  ///< code points before byte 64 * i
};

}  // namespace onrecord
