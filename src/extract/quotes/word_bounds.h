#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "extract/quotes/lexicon.h"

namespace onrecord {

/// Where a word ends, and the pronoun that a hyphen joins to it.
struct WordEnd {
    std::size_t end = 0;
    std::size_t pronoun = 0;  ///< where the pronoun begins; 0 for none
};

/// Finds where words and numbers of a text end.
class WordBounds {
public:
    WordBounds(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(lexicon) {}

    /// Behind a number such as 1,000 or 3.5 that begins with the digit at `begin`; `begin` when a
    /// letter follows it.
    [[nodiscard]] std::size_t end_of_number(std::size_t begin) const;

    /// Behind a word that begins at `begin`: letters, digits, inner hyphens and apostrophes. An
    /// article before an apostrophe (l'historienne) is a word of its own, and so is a pronoun
    /// behind a hyphen (dit-il).
    [[nodiscard]] WordEnd end_of_word(std::size_t begin);

    /// The 's of a possessive stands at `at`; `after` is where it ends.
    [[nodiscard]] bool possessive_follows(std::size_t at, std::size_t& after) const
    {
        return at < text_.size() && (text_[at] == '\'' || text_[at] == '\xe2') &&
               is_possessive(at, after);
    }

private:
    /// The same, where a mark like an apostrophe stands at `at`.
    [[nodiscard]] bool is_possessive(std::size_t at, std::size_t& after) const;
    /// A letter or digit at `at`; `after` is where it ends.
    bool word_character(std::size_t at, std::size_t& after) const;
    /// An apostrophe at `at`, straight or curly.
    bool apostrophe(std::size_t at, std::size_t& after) const;
    [[nodiscard]] std::size_t scan_word(std::size_t begin);
    /// "l", "d", "qu" before an apostrophe.
    [[nodiscard]] bool is_elided(std::size_t begin, std::size_t end);
    /// "a-t-elle", "dit-il"
    [[nodiscard]] WordEnd without_pronoun(std::size_t begin, std::size_t end);

    std::string_view text_;
    const Lexicon& lexicon_;
    std::string lower_;
    bool hyphen_ = false;  ///< stands in or behind the word being read
};

}  // namespace onrecord
