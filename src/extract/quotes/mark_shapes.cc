#include "extract/quotes/mark_shapes.h"

namespace onrecord {

bool MarkShapes::space_after(std::uint32_t i) const
{
    return token(i + 1).space_before;
}

bool MarkShapes::free_left(std::uint32_t i) const
{
    if (token(i).space_before || i == 0) {
        return true;
    }
    const TokenKind before = token(i - 1).kind;
    return before == TokenKind::open_bracket || before == TokenKind::dash ||
           before == TokenKind::mark || before == TokenKind::line_break ||
           before == TokenKind::colon || before == TokenKind::other;
}

bool MarkShapes::word_follows(std::uint32_t i) const
{
    return !space_after(i) && (token(i + 1).is_word() || token(i + 1).kind == TokenKind::number);
}

MarkShape MarkShapes::shape(std::uint32_t i) const
{
    const bool opens = free_left(i) && !space_after(i);
    const bool closes = !token(i).space_before && !word_follows(i);
    switch (token(i).glyph) {
        case MarkGlyph::left:
            return style_.left_closes ? MarkShape{MarkFamily::doubles, false, true}
                                      : MarkShape{MarkFamily::doubles, true, false};
        case MarkGlyph::right:
            return {MarkFamily::doubles, style_.right_opens && opens, true};
        case MarkGlyph::low:
        case MarkGlyph::corner_left:
        case MarkGlyph::doubled_left:
            return {MarkFamily::doubles, true, false};
        case MarkGlyph::corner_right:
            return {MarkFamily::doubles, false, true};
        case MarkGlyph::left_angle:
            return {MarkFamily::doubles, !style_.angle_inward, style_.angle_inward};
        case MarkGlyph::right_angle:
            return {MarkFamily::doubles, style_.angle_inward, !style_.angle_inward};
        case MarkGlyph::straight:
        case MarkGlyph::doubled:
            return straight_shape(opens, closes);
        case MarkGlyph::single_left:
            return {MarkFamily::singles, opens && !number_follows(i), false};
        case MarkGlyph::single_right:
            return {MarkFamily::singles, false, closes};
        case MarkGlyph::single_straight:
            return {MarkFamily::singles, opens && !number_follows(i), closes};
        case MarkGlyph::none:
            break;
    }
    return {};
}

bool MarkShapes::number_follows(std::uint32_t i) const
{
    return token(i + 1).kind == TokenKind::number;
}

MarkShape MarkShapes::straight_shape(bool opens, bool closes)
{
    return {MarkFamily::doubles, opens || !closes, closes || !opens};
}

MarkStyle MarkShapes::find_style() const
{
    MarkStyle style;
    std::size_t angle_outward = 0, angle_inward = 0, lows = 0, lefts = 0, right_opening = 0;
    std::size_t singles = 0, doubles = 0;
    bool single_first = false;
    for (std::uint32_t i = 0; i + 1 < text_.tokens.size(); ++i) {
        const Token& mark = token(i);
        if (mark.kind != TokenKind::mark) {
            continue;
        }
        const bool opening = free_left(i) && !space_after(i);
        angle_outward += mark.glyph == MarkGlyph::left_angle && opening ? 1 : 0;
        angle_inward += mark.glyph == MarkGlyph::right_angle && opening && word_follows(i) ? 1 : 0;
        lows += mark.glyph == MarkGlyph::low ? 1 : 0;
        lefts += mark.glyph == MarkGlyph::left && opening ? 1 : 0;
        right_opening += mark.glyph == MarkGlyph::right && opening ? 1 : 0;
        const bool single =
            mark.glyph == MarkGlyph::single_left || mark.glyph == MarkGlyph::single_straight;
        singles += single && opening && !number_follows(i) ? 1 : 0;
        single_first = single_first || (singles == 1 && doubles == 0);
        doubles += (mark.glyph == MarkGlyph::left || mark.glyph == MarkGlyph::straight ||
                    mark.glyph == MarkGlyph::doubled || mark.glyph == MarkGlyph::low ||
                    mark.glyph == MarkGlyph::left_angle) &&
                           opening
                       ? 1
                       : 0;
    }
    style.angle_inward = angle_inward > angle_outward;
    style.left_closes = lows > 0 && lows >= lefts;
    style.right_opens = right_opening > 0 && lefts == 0 && lows == 0;
    style.singles_outer = singles > doubles || (singles == doubles && single_first);
    return style;
}

}  // namespace onrecord
