#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace onrecord {

/// What a code point does to the words and sentences around it.
enum class PointKind : std::uint8_t {
    separator,        ///< anything not named below
    space,            ///< white space inside a line
    newline,          ///< ends a paragraph
    letter,           ///< also numbers written with letters (Roman numerals)
    digit,            ///< its folded form is one or more ASCII digits
    unspaced,         ///< a letter of a script that puts no spaces between words
    mark,             ///< belongs to the letter before it
    invisible,        ///< removed, joins what stands around it
    apostrophe,       ///< joins letters; else a closing mark
    full_stop,        ///< '.': joins digits and single letters; else ends sentences
    comma,            ///< ',': joins digits
    terminator,       ///< '!', '?', ...: ends a sentence where a space follows
    wide_terminator,  ///< ideographic full stop, ...: ends a sentence wherever it stands
    closer,           ///< quotation marks and closing brackets: may follow a terminator
};

/// One code point as the word rules see it.
struct Point {
    static constexpr std::uint8_t lower_case = 1;  ///< a lower-case letter
    /// May change or be changed by the code point before it (accents, conjoining jamo): a word that
    /// holds one is folded as a whole.
    static constexpr std::uint8_t interacts = 2;
    static constexpr std::uint8_t overlong = 4;  ///< the folded form does not fit `folded`
    static constexpr std::size_t capacity = 13;

    PointKind kind = PointKind::separator;
    std::uint8_t flags = 0;
    std::uint8_t size = 0;                ///< bytes used of `folded`
    std::array<char, capacity> folded{};  ///< folded form of the code point alone, UTF-8

    [[nodiscard]] bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
    [[nodiscard]] std::string_view folded_form() const { return {folded.data(), size}; }
};

/// The row of a code point (at most U+10FFFF), valid for ever. Rows are computed from ICU's data a
/// page of 256 at a time when first asked for, then looked up. Threads: safe.
[[nodiscard]] const Point& point_of(char32_t code_point);

}  // namespace onrecord
