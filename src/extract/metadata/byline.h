#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Reads a line that names the authors and nothing else: "By Ada Lindqvist and Jo Marr",
/// "Von Ida Behrend", "Redaktion". Adds the names (none for a desk); false when it is no byline.
bool read_byline(std::string_view line, std::vector<std::string>& authors);

}  // namespace onrecord
