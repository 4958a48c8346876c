#pragma once

#include <cstdint>
#include <string_view>

#include "query/typed_text.h"

namespace onrecord {

/// Is a word followed by `~`: `name~1`?
[[nodiscard]] bool is_similarity(std::string_view word);

/// How many letters may differ.
/// @throws ParseError (usage) unless it is 1 or 2.
[[nodiscard]] std::uint32_t read_edits(const Slice& word);

/// Refuses words for which too many others are similar, several words, and wildcards.
void check_similar(const Slice& word, std::uint32_t edits);

/// Do at most `edits` changes make one folded word of the other? A change: a letter put in, left
/// out or replaced, or two neighbours swapped, each letter at most once. Cost: length times length.
[[nodiscard]] bool are_similar(std::string_view a, std::string_view b, std::uint32_t edits);

}  // namespace onrecord
