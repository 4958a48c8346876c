#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// What a word before a full stop says about the sentence.
enum class Abbreviation : std::uint8_t {
    none,           ///< an ordinary word: the sentence may end
    before_number,  ///< the full stop belongs to the word where a number follows ("No. 5")
    certain,        ///< the full stop belongs to the word
};

/// Looks a folded word up in the abbreviations of all languages, as the language of a text need not
/// be known when it is cut. `dotted`: the word was written with full stops between its letters.
[[nodiscard]] Abbreviation find_abbreviation(std::string_view term, bool dotted);

/// Whether a folded word after "14." makes the number an ordinal in some language.
[[nodiscard]] bool follows_ordinal(std::string_view term);

}  // namespace onrecord
