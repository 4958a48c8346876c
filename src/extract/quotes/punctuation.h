#pragma once

#include "extract/quotes/tokens.h"

namespace onrecord {

/// What a character that belongs to no word is.
struct Punctuation {
    TokenKind kind = TokenKind::other;
    MarkGlyph glyph = MarkGlyph::none;
};

[[nodiscard]] Punctuation ascii_punctuation(unsigned char c);
[[nodiscard]] Punctuation wide_punctuation(char32_t c);

}  // namespace onrecord
