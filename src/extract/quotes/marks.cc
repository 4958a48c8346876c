#include "extract/quotes/marks.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t nothing = 0xffffffff;

enum class Family : std::uint8_t { none, doubles, singles };

/// What a mark can do where it stands.
struct Shape {
    Family family = Family::none;
    bool opens = false;
    bool closes = false;
};

/// How a text uses marks that have more than one use.
struct MarkStyle {
    bool angle_inward = false;   ///< »...«
    bool left_closes = false;    ///< „...“
    bool right_opens = false;    ///< ”...”
    bool singles_outer = false;  ///< ‘...’ outside, “...” inside
};

class MarkPairer {
public:
    explicit MarkPairer(const TokenisedText& text) : text_(text), style_(find_style()) {}

    std::vector<Stretch> run()
    {
        const auto size = static_cast<std::uint32_t>(text_.tokens.size());
        for (std::uint32_t begin = 0; begin < size;) {
            std::uint32_t end = begin;
            while (text_.tokens[end].kind != TokenKind::line_break) {
                ++end;
            }
            paragraph(begin, end);
            begin = end + 1;
        }
        return std::move(stretches_);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return text_.tokens[i]; }

    /// The token behind has space before it, or the text ends.
    [[nodiscard]] bool space_after(std::uint32_t i) const { return token(i + 1).space_before; }

    [[nodiscard]] bool free_left(std::uint32_t i) const
    {
        if (token(i).space_before || i == 0) {
            return true;
        }
        const TokenKind before = token(i - 1).kind;
        return before == TokenKind::open_bracket || before == TokenKind::dash ||
               before == TokenKind::mark || before == TokenKind::line_break ||
               before == TokenKind::colon || before == TokenKind::other;
    }

    [[nodiscard]] bool word_follows(std::uint32_t i) const
    {
        return !space_after(i) &&
               (token(i + 1).is_word() || token(i + 1).kind == TokenKind::number);
    }

    [[nodiscard]] Shape shape(std::uint32_t i) const
    {
        const bool opens = free_left(i) && !space_after(i);
        const bool closes = !token(i).space_before && !word_follows(i);
        switch (token(i).glyph) {
            case MarkGlyph::left:
                return style_.left_closes ? Shape{Family::doubles, false, true}
                                          : Shape{Family::doubles, true, false};
            case MarkGlyph::right:
                return {Family::doubles, style_.right_opens && opens, true};
            case MarkGlyph::low:
            case MarkGlyph::corner_left:
            case MarkGlyph::doubled_left:
                return {Family::doubles, true, false};
            case MarkGlyph::corner_right:
                return {Family::doubles, false, true};
            case MarkGlyph::left_angle:
                return {Family::doubles, !style_.angle_inward, style_.angle_inward};
            case MarkGlyph::right_angle:
                return {Family::doubles, style_.angle_inward, !style_.angle_inward};
            case MarkGlyph::straight:
            case MarkGlyph::doubled:
                return straight_shape(opens, closes);
            case MarkGlyph::single_left:
                return {Family::singles, opens && !number_follows(i), false};
            case MarkGlyph::single_right:
                return {Family::singles, false, closes};
            case MarkGlyph::single_straight:
                return {Family::singles, opens && !number_follows(i), closes};
            case MarkGlyph::none:
                break;
        }
        return {};
    }

    [[nodiscard]] bool number_follows(std::uint32_t i) const
    {
        return token(i + 1).kind == TokenKind::number;
    }

    /// Straight marks do both; where the shape says nothing (spaces on both sides) either.
    static Shape straight_shape(bool opens, bool closes)
    {
        return {Family::doubles, opens || !closes, closes || !opens};
    }

    [[nodiscard]] MarkStyle find_style() const
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
            angle_inward +=
                mark.glyph == MarkGlyph::right_angle && opening && word_follows(i) ? 1 : 0;
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

    /// The marks of one paragraph, then their pairs.
    void paragraph(std::uint32_t begin, std::uint32_t end)
    {
        marks_.clear();
        for (std::uint32_t i = begin; i < end; ++i) {
            if (token(i).kind == TokenKind::mark) {
                marks_.push_back(i);
            }
        }
        count_closing();
        const std::size_t before = stretches_.size();
        const bool was_open = left_open_;
        left_open_ = false;
        pair(begin, end);
        if (was_open && stretches_.size() > before && stretches_[before].open == begin) {
            stretches_[before].continues = true;
        }
    }

    /// closing_[k]: marks from the k-th on that only close, less those that only open.
    void count_closing()
    {
        closing_.assign(marks_.size() + 1, 0);
        for (std::size_t k = marks_.size(); k-- > 0;) {
            const Shape s = shape(marks_[k]);
            const int step = s.family != Family::doubles ? 0
                             : s.closes && !s.opens      ? 1
                             : s.opens && !s.closes      ? -1
                                                         : 0;
            closing_[k] = closing_[k + 1] + step;
        }
    }

    void pair(std::uint32_t begin, std::uint32_t end)
    {
        open_ = nothing;
        for (std::size_t k = 0; k < marks_.size(); ++k) {
            const Shape s = shape(marks_[k]);
            if (s.family == Family::doubles) {
                take_double(k, s);
            } else {
                take_single(k, s);
            }
        }
        finish(begin, end);
    }

    void take_double(std::size_t k, const Shape& s)
    {
        const std::uint32_t i = marks_[k];
        if (open_ != nothing && family_ == Family::singles) {
            if (style_.singles_outer) {
                return;  // nested
            }
            open_ = nothing;  // that was an apostrophe
        }
        if (open_ == nothing) {
            if (s.opens) {
                start(i, Family::doubles);
                depth_ = 0;
            }
            return;
        }
        if (s.opens && !s.closes) {
            if (closing_[k + 1] > 1) {
                ++depth_;  // nested: two closing marks follow
                return;
            }
            close_missing(i);
            start(i, Family::doubles);
            depth_ = 0;
        } else if (s.closes && !(s.opens && looks_opening(i))) {
            depth_ > 0 ? static_cast<void>(--depth_) : finish_at(i);
        } else {
            close_missing(i);
            start(i, Family::doubles);
        }
    }

    [[nodiscard]] bool looks_opening(std::uint32_t i) const
    {
        return token(i).space_before && word_follows(i);
    }

    void take_single(std::size_t k, const Shape& s)
    {
        const std::uint32_t i = marks_[k];
        if (open_ == nothing) {
            if (s.opens) {
                start(i, Family::singles);
            }
            return;
        }
        if (family_ == Family::doubles) {
            if (s.closes && !s.opens && stands_for_double(k)) {
                finish_at(i);
            }
            return;
        }
        if (s.closes && !is_plural_apostrophe(k)) {
            finish_at(i);
        }
    }

    /// “...?’ said X, “...”: a single mark closes a double one where the next double one opens.
    [[nodiscard]] bool stands_for_double(std::size_t k) const
    {
        const std::uint32_t i = marks_[k];
        const TokenKind before = token(i - 1).kind;
        if (before != TokenKind::stop && before != TokenKind::comma) {
            return false;
        }
        if (k + 1 >= marks_.size()) {
            return false;
        }
        const Shape next = shape(marks_[k + 1]);
        return next.family == Family::doubles && next.opens && !next.closes &&
               token(marks_[k + 1]).glyph == token(open_).glyph && !single_opened_since_open(k);
    }

    [[nodiscard]] bool single_opened_since_open(std::size_t k) const
    {
        return k > 0 && marks_[k - 1] > open_;
    }

    /// "the boys’ house": an s before, a small word behind, and a closing mark still to come.
    [[nodiscard]] bool is_plural_apostrophe(std::size_t k) const
    {
        const std::uint32_t i = marks_[k];
        const Token& before = token(i - 1);
        if (!before.is_word() || text_.text[before.end - 1] != 's' || !token(i + 1).is_word() ||
            token(i + 1).capital || k + 1 >= marks_.size()) {
            return false;
        }
        const Shape next = shape(marks_[k + 1]);
        return next.family == Family::singles && next.closes && !next.opens;
    }

    void start(std::uint32_t i, Family family)
    {
        open_ = i;
        family_ = family;
    }

    void add(std::uint32_t close, bool closed)
    {
        Stretch stretch;
        stretch.open = open_;
        stretch.close = close;
        stretch.closed = closed;
        for (std::uint32_t i = open_ + 1; i < close; ++i) {
            stretch.words += token(i).is_word() || token(i).kind == TokenKind::number ? 1 : 0;
        }
        if (stretch.words > 0) {
            stretches_.push_back(stretch);
        }
        open_ = nothing;
    }

    void finish_at(std::uint32_t i) { add(i, true); }

    /// A double mark was never closed and `end` is where it must have been at the latest.
    void close_missing(std::uint32_t end) { add(trailing_attribution(open_ + 1, end), false); }

    /// ", said X" or ", X said": where the words end before it; `end` when there is none.
    [[nodiscard]] std::uint32_t trailing_attribution(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin + 2; i + 2 < end; ++i) {
            const TokenKind kind = token(i).kind;
            if (kind != TokenKind::comma && kind != TokenKind::stop) {
                continue;
            }
            const bool inverted = token(i + 1).is(speech_verb) && token(i + 2).capital;
            const bool plain =
                (token(i + 1).capital || token(i + 1).is(pronoun_he | pronoun_she)) &&
                token(i + 2).is(speech_verb) && (i + 3 >= end || !token(i + 3).is_word());
            if (inverted || (plain && kind == TokenKind::comma)) {
                return i + 1;
            }
        }
        return end;
    }

    void finish(std::uint32_t begin, std::uint32_t end)
    {
        if (open_ == nothing) {
            return;
        }
        if (family_ == Family::doubles || (style_.singles_outer && open_ == begin)) {
            const std::uint32_t close = trailing_attribution(open_ + 1, end);
            left_open_ = close == end;
            add(close, false);
        }
        open_ = nothing;
    }

    const TokenisedText& text_;
    MarkStyle style_;
    std::vector<Stretch> stretches_;
    std::vector<std::uint32_t> marks_;  ///< of the paragraph
    std::vector<int> closing_;
    std::uint32_t open_ = nothing;
    Family family_ = Family::none;
    int depth_ = 0;
    bool left_open_ = false;
};

}  // namespace

std::vector<Stretch> find_stretches(const TokenisedText& text)
{
    return MarkPairer(text).run();
}

}  // namespace onrecord
