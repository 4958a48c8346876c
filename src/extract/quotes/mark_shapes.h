#pragma once

#include <cstdint>

#include "extract/quotes/tokens.h"

namespace onrecord {

enum class MarkFamily : std::uint8_t { none, doubles, singles };

/// What a mark can do where it stands.
struct MarkShape {
    MarkFamily family = MarkFamily::none;
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

/// Tells from what stands around a mark whether it opens or closes, and from the whole text what
/// marks with two uses do in it.
class MarkShapes {
public:
    /// Reads the whole text once.
    explicit MarkShapes(const TokenisedText& text) : text_(text), style_(find_style()) {}

    [[nodiscard]] const MarkStyle& style() const noexcept { return style_; }
    [[nodiscard]] MarkShape shape(std::uint32_t i) const;
    /// A word or number stands right behind token `i`.
    [[nodiscard]] bool word_follows(std::uint32_t i) const;

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return text_.tokens[i]; }

    /// The token behind has space before it, or the text ends.
    [[nodiscard]] bool space_after(std::uint32_t i) const;
    [[nodiscard]] bool free_left(std::uint32_t i) const;
    [[nodiscard]] bool number_follows(std::uint32_t i) const;
    /// Straight marks do both; where the shape says nothing (spaces on both sides) either.
    static MarkShape straight_shape(bool opens, bool closes);
    [[nodiscard]] MarkStyle find_style() const;

    const TokenisedText& text_;
    MarkStyle style_;
};

}  // namespace onrecord
