#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord {

/// Lower case of one code point of the Latin, Greek, Cyrillic and Armenian blocks below U+0590 that
/// have simple case pairs; others as they are.
[[nodiscard]] char32_t lower_case(char32_t code_point) noexcept;

/// True for a letter that `lower_case` changes.
[[nodiscard]] bool is_upper_case(char32_t code_point) noexcept;

/// A letter or mark of any script, as far as telling words from punctuation needs it.
[[nodiscard]] bool is_letter(char32_t code_point) noexcept;

/// Any Unicode space, line ends included.
[[nodiscard]] bool is_space(char32_t code_point) noexcept;

/// Lower case of valid UTF-8; curly apostrophes become straight ones, so that tables need one form.
void append_lower_case(std::string& out, std::string_view text);
[[nodiscard]] std::string to_lower_case(std::string_view text);

}  // namespace onrecord
