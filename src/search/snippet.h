#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "search/highlight.h"
#include "search/hit.h"

namespace onrecord {

/// The whole text with its matches marked.
[[nodiscard]] MarkedText mark_all(std::string_view text, const ScannedText& scanned);

/// About `length` words of the text, as one line: the place where most different parts of the query
/// stand together, the first of several, from the start of a sentence where that fits. A match in
/// it is always whole. The text's beginning when nothing matches. `length` must be above 0.
[[nodiscard]] MarkedText make_snippet(std::string_view text, const ScannedText& scanned,
                                      std::size_t length = 30);

/// A part of a text as one line: white space is single spaces, at its ends too. `marks`: of the
/// whole text, ordered, apart.
[[nodiscard]] MarkedText as_one_line(std::string_view text, ByteRange part,
                                     const std::vector<MarkedRange>& marks);

/// What stands before and after a part of a text, up to the next border of a sentence, as one line;
/// at most about 400 bytes.
[[nodiscard]] std::string text_before(std::string_view text, std::size_t begin);
[[nodiscard]] std::string text_after(std::string_view text, std::size_t end);

}  // namespace onrecord
