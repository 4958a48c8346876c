#pragma once

#include <string_view>

namespace onrecord {

/// Whether a folded word is an article, pronoun or preposition of French, Italian or Catalan that
/// has lost its vowel before an apostrophe and is a word of its own there: "l", "qu", "dell".
[[nodiscard]] bool is_elided(std::string_view term);

}  // namespace onrecord
