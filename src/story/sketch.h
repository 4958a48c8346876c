#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "story/shingles.h"

namespace onrecord {

/// A sample of a text's shingles, by which those that share passages are found: hashes, sorted.
///
/// Min-hashing with a bound in place of a number: a shingle of four words is kept when its hash is
/// below a sixteenth of all hashes, so two texts keep the same of what they share. Of a short text
/// inside a long one all that is kept of the short one is kept of the long one; fixed numbers of
/// minima, or bands of them, follow the share of both texts together, and miss it. Short texts
/// keep their eight lowest hashes, long ones no more than 512.
[[nodiscard]] std::vector<std::uint32_t> sketch_of(std::span<const WordHash> words,
                                                   std::size_t unspaced);

/// The sketch of a text (valid UTF-8), read word by word.
[[nodiscard]] std::vector<std::uint32_t> sketch_of(std::string_view text);

}  // namespace onrecord
