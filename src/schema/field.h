#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord {

/// How a field's values become terms, and so how it can be asked.
enum class Match : std::uint8_t {
    words,   ///< cut into words with positions; phrases allowed; stemmed unless in a phrase
    name,    ///< each value one term of its folded words; asked by any of its words, in any order
    exact,   ///< each value one term, as it is
    date,    ///< calendar periods: D, M and Y terms and two value slots
    number,  ///< counted in what is stored; asked by ranges
};

/// Which texts of an article a field of words looks at.
enum class TextPart : std::uint8_t {
    all,    ///< headline and text
    title,  ///< the headline
    body,   ///< the text
    lead,   ///< the beginning of the text, see text/lead.h
    hlead,  ///< headline and lead
};

/// How much a word of the title counts in the default field.
inline constexpr unsigned title_weight = 2;

/// One value of a field in one article or quote.
struct FieldValue {
    std::string_view text;  ///< borrows from the Facts
    unsigned weight = 1;    ///< how often each of its words counts
};

/// One searchable field. The table in `fields.cc` is the only place that knows a field exists: the
/// index writer, the query parser, the help and the manual walk it. Prefixes and slots are on disk:
/// append rows, never renumber.
struct Field {
    std::string_view name;                      ///< what a user types before ':'
    std::span<const std::string_view> aliases;  ///< other spellings of the name
    std::string_view prefix;                    ///< Xapian term prefix; empty for the default field
    std::optional<std::uint32_t> slot;          ///< value slot, for dates the first of two
    Match match = Match::words;
    std::string_view summary;  ///< one line for the manual
    /// Values in an article; null when articles lack the field. Not called for `Match::date`.
    std::vector<FieldValue> (*of_article)(const Facts&);
    /// Values of a quote itself; null when quotes have the values of their article.
    std::vector<FieldValue> (*of_quote)(const Facts&, const Quote&);
    TextPart part = TextPart::all;  ///< of fields of words

    /// True of parts of the text that are found by the terms of the default field, and where these
    /// stand.
    [[nodiscard]] bool borrows_terms() const
    {
        return part != TextPart::all && part != TextPart::title;
    }
};

/// All fields; the first is the default field.
[[nodiscard]] std::span<const Field> fields();

/// The field a user means by `name` (aliases included, ASCII case ignored), or null.
[[nodiscard]] const Field* find_field(std::string_view name);

/// How many letters of a mistyped name may be wrong for another to be meant.
[[nodiscard]] std::size_t most_wrong_letters(std::string_view name);

/// The name or alias of a field nearest to a mistyped one, for hints; empty when none is near.
[[nodiscard]] std::string_view nearest_field(std::string_view name);

}  // namespace onrecord
