#pragma once

#include <string>

#include "article/facts.h"

namespace onrecord {

/// One article as `onrecord-index --extract` prints it: a JSON object in one line, without line
/// end. Offsets are code points into `text`. Keys and their order: design of the output formats,
/// version 1; what is not stated is null.
[[nodiscard]] std::string extract_line(const Facts& facts);

}  // namespace onrecord
