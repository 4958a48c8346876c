#pragma once

#include <array>
#include <atomic>
#include <cstddef>
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

/// The kinds of ASCII, for loops that need nothing else.
inline constexpr std::array<PointKind, 128> ascii_kinds = [] {
    std::array<PointKind, 128> kinds{};
    const auto set = [&](std::string_view characters, PointKind kind) {
        for (const char c : characters)
            kinds[static_cast<std::size_t>(c)] = kind;
    };
    for (char c = 'a'; c <= 'z'; ++c)
        kinds[static_cast<std::size_t>(c)] = kinds[static_cast<std::size_t>(c - 32)] =
            PointKind::letter;
    set("0123456789", PointKind::digit);
    set(" \t\v\f", PointKind::space);
    set("\n\r", PointKind::newline);
    set("'`", PointKind::apostrophe);
    set(".", PointKind::full_stop);
    set(",", PointKind::comma);
    set("!?", PointKind::terminator);
    set("\")]}", PointKind::closer);
    return kinds;
}();

/// One code point as folding and the word rules see it.
struct Point {
    static constexpr std::uint8_t lower_case = 1;  ///< a lower-case letter
    /// May join with the code point before it, or folds to something too long for `folded`.
    static constexpr std::uint8_t interacts = 2;
    static constexpr std::uint8_t sheds_marks = 4;  ///< a letter that every mark is taken off
    static constexpr std::uint8_t keeps_marks = 8;  ///< a letter that marks of its script stay on
    static constexpr std::uint8_t own_mark = 16;  ///< a mark that folds to itself and joins nothing
    static constexpr std::size_t capacity = 12;

    PointKind kind = PointKind::separator;
    std::uint8_t flags = 0;
    std::uint8_t combining_class = 0;
    std::uint8_t size = 0;                ///< bytes used of `folded`
    std::array<char, capacity> folded{};  ///< folded form of the code point alone, UTF-8

    [[nodiscard]] bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
    [[nodiscard]] std::string_view folded_form() const { return {folded.data(), size}; }
    /// Whether it belongs to what stands before it.
    [[nodiscard]] bool continues() const
    {
        return kind == PointKind::mark || kind == PointKind::invisible || has(interacts);
    }
};

using PointPage = std::array<Point, 256>;

namespace detail {

/// The pages computed so far; null where none was asked for.
extern std::array<std::atomic<const PointPage*>, 0x110000 / 256> point_pages;

/// Computes a page and keeps it.
const PointPage& add_point_page(std::size_t number);

}  // namespace detail

/// The row of a code point (at most U+10FFFF), valid for ever. Rows are computed from ICU's data a
/// page of 256 at a time when first asked for (some 0.2 ms), then looked up. Threads: safe.
[[nodiscard]] inline const Point& point_of(char32_t code_point)
{
    const std::size_t number = code_point / 256;
    const PointPage* page = detail::point_pages[number].load(std::memory_order_acquire);
    if (page == nullptr)
        page = &detail::add_point_page(number);
    return (*page)[code_point % 256];
}

}  // namespace onrecord
