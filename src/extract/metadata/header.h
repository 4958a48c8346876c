#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/metadata/stated.h"
#include "lang/page_words.h"

namespace onrecord {

/// A `Key: value` line.
struct HeaderLine {
    HeaderField field = HeaderField::other;
    std::string_view value;
};

/// Reads a line as a header whose key is known in one of the page languages ("Date: ...",
/// "Fuente: ...", "Date : ...", "来源：..."); none when the key is not known.
[[nodiscard]] std::optional<HeaderLine> read_header_line(std::string_view line);

/// Takes over what a header line states. `from` is what `Stated::date_from` says of a date.
void take_header(Stated& stated, const HeaderLine& header, std::string_view from);

/// Takes over a line that is a header, or several with bars, tabs or wide spaces between them
/// ("Source: Courier | 2022-09-14 | Editor: Li"); false when it is none.
bool take_header_line(Stated& stated, std::string_view line, std::string_view from);

/// Reads header lines, mail headers and a front matter between `---` lines at byte `at`, blank
/// lines before them skipped, and returns the byte behind them; `at` when there are none. Also
/// reads the one-line mark some scrapers leave: ` date 2022-09-14 Text begins`.
[[nodiscard]] std::size_t read_header(std::string_view text, std::size_t at, Stated& stated);

}  // namespace onrecord
