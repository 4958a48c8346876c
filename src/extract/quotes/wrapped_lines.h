#pragma once

#include <cstddef>
#include <string_view>

namespace onrecord {

/// The lines of a text, from byte `begin` on, are cut at a width: of the single line ends, many
/// stand before a small letter.
[[nodiscard]] bool has_wrapped_lines(std::string_view text, std::size_t begin);

/// A small letter stands at byte `at`.
[[nodiscard]] bool begins_small(std::string_view text, std::size_t at);

}  // namespace onrecord
