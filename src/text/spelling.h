#pragma once

#include <string>
#include <string_view>

namespace onrecord {

/// What counts of how a word is written, beside its letters.
struct Spelling {
    bool letter_case = false;
    bool accents = false;

    [[nodiscard]] bool counts() const { return letter_case || accents; }
    friend bool operator==(const Spelling&, const Spelling&) = default;
};

/// A word of a text in the form in which words are compared when this much of their spelling
/// counts: NFKC without invisible characters, typographic apostrophes, full stops and commas; with
/// case folded, or accents taken off as `fold` does, where they do not count. Signs stay. What
/// `fold` makes of a word does not depend on its spelling.
///
/// `word` must be valid UTF-8.
[[nodiscard]] std::string spelt(std::string_view word, Spelling spelling);

}  // namespace onrecord
