#pragma once

#include <cstddef>
#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Reads what stands above a story from byte `at`: headline, bylines, "Published: ..." lines, the
/// outlet's name, remains of the page. Returns the byte where the story begins; lines below the
/// headline that belong to the story become `Stated::decks`. A headline counts only when it is set
/// apart (a blank line, byline or date line follows) and a story follows it.
[[nodiscard]] std::size_t read_page_head(std::string_view text, std::size_t at, Stated& stated);

}  // namespace onrecord
