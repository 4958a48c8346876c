#pragma once

#include <string>
#include <string_view>

#include "search/hit.h"

namespace onrecord {

// Text that must stand in so many columns of a terminal: two a wide East Asian character, none a
// combining mark. Nothing in it steers the terminal (`append_printable`).

/// `text`, filled up with blanks or cut with an ellipsis. It must be printable.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t columns);

/// Filled up with blanks on the right, or on the left.
[[nodiscard]] std::string left_aligned(std::string_view text, std::size_t columns);
[[nodiscard]] std::string right_aligned(std::string_view text, std::size_t columns);

/// How marks are shown; empty where output is plain.
struct StyledMarks {
    std::string_view attributes;
};

/// A part of a text with its marks styled.
struct Cut {
    std::string text;
    std::size_t width = 0;  ///< columns it takes, at most those asked for
};

/// The end of a text that fits, from the beginning of a word where it has any; white space at the
/// text's end stays.
[[nodiscard]] Cut cut_start(const MarkedText& text, std::size_t columns, StyledMarks marks);
/// The beginning of a text that fits, up to the end of a word.
[[nodiscard]] Cut cut_end(const MarkedText& text, std::size_t columns, StyledMarks marks);

/// Is the first letter with a direction one of a script written from right to left?
[[nodiscard]] bool is_right_to_left(std::string_view text);

}  // namespace onrecord
