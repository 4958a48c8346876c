#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// What a word before a full stop says about the sentence.
enum class Abbreviation : std::uint8_t {
    none,       ///< an ordinary word
    ambiguous,  ///< an abbreviation that is also a function word somewhere ("no."): one before a
                ///< number only
    certain,    ///< the full stop belongs to the word
};

/// Looks a folded word up in the abbreviations of all languages, as the language of a text need not
/// be known when it is cut.
[[nodiscard]] Abbreviation find_abbreviation(std::string_view term);

/// Whether a folded word after "14." makes the number an ordinal in some language.
[[nodiscard]] bool follows_ordinal(std::string_view term);

}  // namespace onrecord
