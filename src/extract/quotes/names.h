#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/tokens.h"

namespace onrecord {

enum class MentionKind : std::uint8_t {
    person,        ///< two names or more, or a title and one
    lone,          ///< one capitalised word that nothing explains: a surname, or a name of any kind
    organisation,  ///< holds a word such as "Party", is an abbreviation, or stands behind "the"
    place,
    office,  ///< a title without a name: "the President"
};

enum class Gender : std::uint8_t { unknown, male, female };

/// A run of capitalised words that names something.
struct Mention {
    std::uint32_t first = 0;  ///< tokens, half-open, titles included
    std::uint32_t last = 0;
    std::uint32_t name = 0;  ///< first token of the name behind the titles
    MentionKind kind = MentionKind::lone;
    Gender gender = Gender::unknown;  ///< as titles and given names tell it
    bool titled = false;
};

/// Finds all names of a text, in order. A capital at the beginning of a sentence counts when the
/// word is in no table of ordinary words and is not written small elsewhere in the text. Linear.
[[nodiscard]] std::vector<Mention> find_mentions(const TokenisedText& text);

}  // namespace onrecord
