#pragma once

#include <cstdint>

#include "extract/quotes/names.h"
#include "extract/quotes/tokens.h"

namespace onrecord {

/// Words; longer ones are titles of works or bodies.
inline constexpr std::uint32_t longest_person_name = 5;

/// What the run of capitalised words [first, last) names: titles and what stands before the name
/// taken off, its kind and gender told by the words.
[[nodiscard]] Mention read_name(const TokenisedText& text, std::uint32_t first, std::uint32_t last);

}  // namespace onrecord
