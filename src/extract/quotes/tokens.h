#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "extract/quotes/lexicon.h"
#include "extract/quotes/word_set.h"

namespace onrecord {

enum class TokenKind : std::uint8_t {
    word,
    number,
    possessive,  ///< the 's behind a word
    comma,
    stop,  ///< . ! ? and their like
    colon,
    semicolon,
    dash,
    open_bracket,
    close_bracket,
    mark,        ///< a quotation mark, or an apostrophe that stands at a word's edge
    line_break,  ///< one or more line ends: a paragraph ends here
    other,
};

/// The quotation marks there are.
enum class MarkGlyph : std::uint8_t {
    none,
    straight,         ///< "
    left,             ///< “
    right,            ///< ”
    low,              ///< „
    left_angle,       ///< «
    right_angle,      ///< »
    doubled,          ///< ''
    doubled_left,     ///< ``
    corner_left,      ///< 「
    corner_right,     ///< 」
    single_straight,  ///< '
    single_left,      ///< ‘
    single_right,     ///< ’
};

/// A piece of text with what its form and the lexicon say of it.
struct Token {
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
    std::uint64_t classes = 0;  ///< WordClass bits
    std::uint32_t hash = 0;     ///< of the lower-case word
    TokenKind kind = TokenKind::other;
    MarkGlyph glyph = MarkGlyph::none;
    bool capital = false;       ///< begins with a capital
    bool all_capitals = false;  ///< two letters or more, none small
    bool space_before = false;  ///< or a line's beginning
    bool heading = false;       ///< of a heading run into the text
    bool dotted = false;        ///< includes its full stop: "Mr.", "J.", "U.S."

    [[nodiscard]] bool is(std::uint64_t some_classes) const noexcept
    {
        return (classes & some_classes) != 0;
    }
    [[nodiscard]] bool is_word() const noexcept { return kind == TokenKind::word; }
};

/// A stretch of text cut into tokens.
struct TokenisedText {
    std::string_view text;
    std::vector<Token> tokens;  ///< the last is always a line_break
    WordSet small;              ///< words that stand in small letters somewhere
    WordSet capital;            ///< words that stand with a capital where no sentence begins

    [[nodiscard]] std::string_view text_of(const Token& token) const
    {
        return text.substr(token.begin, token.end - token.begin);
    }
    /// "Analysts" at the beginning of a sentence is no name when "analysts" stands elsewhere.
    [[nodiscard]] bool is_ordinary_word(const Token& token) const
    {
        return small.contains(token.hash) && !capital.contains(token.hash);
    }
};

/// Cuts `range` of `text` into tokens; offsets are those of `text`. In a text whose lines are cut
/// at a width, a single line end is a space. Linear; allocates only the vectors.
[[nodiscard]] TokenisedText tokenise(std::string_view text, ByteRange range,
                                     const Lexicon& lexicon);

}  // namespace onrecord
