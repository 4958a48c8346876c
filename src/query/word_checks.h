#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "query/typed_text.h"
#include "query/unsupported.h"
#include "schema/field.h"

namespace onrecord {

/// Are values of such fields cut into words, so that signs in them have a meaning?
[[nodiscard]] bool made_of_words(Match match);

/// Is there a letter or a digit in `text`?
[[nodiscard]] bool holds_word(std::string_view text);

/// Refuses what no word outside quotation marks may be or hold. `closed_later`: an apostrophe that
/// could close one before the word stands somewhere behind it.
void check_bare_word(const Slice& word, Match match, bool closed_later);

/// Does a word end in '!' behind a letter or digit, as Nexis writes '*'?
[[nodiscard]] bool is_truncated(std::string_view word);

/// The word with '*' for such a '!'.
[[nodiscard]] std::string truncation_unified(std::string_view word);

/// Refuses '!' at the end of a word in quotation marks: punctuation, or a wildcard as in Nexis.
void check_truncation_in_phrase(const Slice& inside);

/// Refuses what may not stand directly behind the field name `name` (`title:`).
void check_value(const Slice& name, const Slice& value, Match match);

/// Refuses the part of `piece` that was found to be unsupported, if any.
void refuse_unsupported(const Slice& piece, const std::optional<Unsupported>& found);

[[noreturn]] void refuse_without_words(const Slice& at);

}  // namespace onrecord
