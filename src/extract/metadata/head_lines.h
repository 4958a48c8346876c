#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/metadata/lines.h"

namespace onrecord {

/// What a line above a story is.
enum class HeadKind : std::uint8_t {
    words,      ///< a short line: headline, name, place
    deck,       ///< a sentence; part of the head only where more of it follows
    byline,     ///< "By Ada Lindqvist"
    date,       ///< "Published: 14/09/2022"
    header,     ///< "Source: The Courier"
    outlet,     ///< "The Courier"
    copyright,  ///< "© 2022 The Courier"
    measure,    ///< "412 words", "4 min read": databases and pages count
    remain,     ///< "Share"
    foot,       ///< what stands below a story: nothing behind it is of the head
    body_mark,  ///< "Full text"
};

struct HeadLine {
    Line line;
    HeadKind kind = HeadKind::words;
    bool blank_before = false;
    bool blank_after = false;
};

/// The lines from byte `at` to where the story begins, at the latest behind 40 lines that are not
/// blank; the first lines of the story may be among the last ones.
[[nodiscard]] std::vector<HeadLine> read_head_lines(std::string_view text, std::size_t at);

/// True for "© 2022 The Courier", "Copyright 2022 ...".
[[nodiscard]] bool is_copyright(std::string_view line);

/// What follows "©", "(c)" or "Copyright" and years, without the company's form and what stands
/// behind the name; empty when that is no name.
[[nodiscard]] std::string_view copyright_holder(std::string_view line);

}  // namespace onrecord
