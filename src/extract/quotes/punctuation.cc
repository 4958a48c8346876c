#include "extract/quotes/punctuation.h"

namespace onrecord {

Punctuation ascii_punctuation(unsigned char c)
{
    switch (c) {
        case ',':
            return {TokenKind::comma, {}};
        case '.':
        case '!':
        case '?':
            return {TokenKind::stop, {}};
        case ':':
            return {TokenKind::colon, {}};
        case ';':
            return {TokenKind::semicolon, {}};
        case '(':
        case '[':
            return {TokenKind::open_bracket, {}};
        case ')':
        case ']':
            return {TokenKind::close_bracket, {}};
        case '"':
            return {TokenKind::mark, MarkGlyph::straight};
        case '\'':
            return {TokenKind::mark, MarkGlyph::single_straight};
        default:
            return {};
    }
}

Punctuation wide_punctuation(char32_t c)
{
    switch (c) {
        case U'“':
            return {TokenKind::mark, MarkGlyph::left};
        case U'”':
            return {TokenKind::mark, MarkGlyph::right};
        case U'„':
            return {TokenKind::mark, MarkGlyph::low};
        case U'«':
            return {TokenKind::mark, MarkGlyph::left_angle};
        case U'»':
            return {TokenKind::mark, MarkGlyph::right_angle};
        case U'「':
            return {TokenKind::mark, MarkGlyph::corner_left};
        case U'」':
            return {TokenKind::mark, MarkGlyph::corner_right};
        case U'‘':
            return {TokenKind::mark, MarkGlyph::single_left};
        case U'’':
            return {TokenKind::mark, MarkGlyph::single_right};
        case U'–':
        case U'—':
        case U'―':
            return {TokenKind::dash, {}};
        case U'，':
        case U'、':
        case U'،':
            return {TokenKind::comma, {}};
        case U'。':
        case U'！':
        case U'？':
        case U'؟':
            return {TokenKind::stop, {}};
        case U'：':
            return {TokenKind::colon, {}};
        default:
            return {};
    }
}

}  // namespace onrecord
