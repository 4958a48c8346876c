#pragma once

#include <cstddef>
#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Reads what stands below a story, from its end upwards but not above byte `begin`: credits
/// ("— The Courier", "© 2023 The Courier", "Source: ..."), a line of posting, page remains, lists
/// of other stories. Returns the byte behind the story. A copyright line states the source and
/// never the date.
[[nodiscard]] std::size_t read_page_foot(std::string_view text, std::size_t begin, Stated& stated);

}  // namespace onrecord
