#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/hit.h"

namespace onrecord {

/// Appends text from an article so that it cannot steer a terminal: control characters (escape
/// sequences among them), line and paragraph separators and characters that turn the writing
/// direction around become U+FFFD. Line feeds and tabs too, unless `keep_layout`.
void append_printable(std::string& out, std::string_view text, bool keep_layout = false);

/// The same as one line: white space becomes single spaces.
[[nodiscard]] std::string printable_line(std::string_view text);

/// Columns that a text takes on a terminal: two for East Asian wide characters, none for combining
/// marks.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// A text with spaces behind it up to that many columns, or in front of it; never cut.
[[nodiscard]] std::string padded_right(std::string_view text, std::size_t columns);
[[nodiscard]] std::string padded_left(std::string_view text, std::size_t columns);

/// Lays out running text in lines.
class Paragraph {
public:
    /// `width` columns a line, 0: all in one line. Lines but the first start with `indent` spaces;
    /// the first starts behind `column` columns that are written already.
    Paragraph(unsigned width, unsigned indent, std::size_t column = 0)
        : width_(width), indent_(indent), column_(column)
    {
    }

    /// Adds words with the terminal attributes `style` ("1" for bold, "" for none), those inside
    /// `marks` (byte ranges of `text`, ordered, apart) with `mark_style`. Text added in two calls
    /// is joined as it stands: end or start with a space to part it.
    void add(std::string_view text, std::string_view style = {},
             const std::vector<MarkedRange>& marks = {}, std::string_view mark_style = {});

    /// The lines, each with its line feed.
    [[nodiscard]] std::string take();

private:
    void add_piece(std::string_view piece, std::string_view style);
    void end_word();

    unsigned width_;
    unsigned indent_;
    std::string lines_;
    std::size_t column_;  // of the last line
    bool space_before_ = false;
    std::string word_;  // not yet placed; with attributes
    std::size_t word_width_ = 0;
};

}  // namespace onrecord
