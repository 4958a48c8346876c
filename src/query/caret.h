#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace onrecord {

/// Two lines that show where a query went wrong, each ending in a newline: the query, cut round the
/// place when long, and carets under what is at fault. Counts terminal columns (wide characters
/// take two, combining ones none) and shows nothing that could steer a terminal.
///
/// `typed` is what was parsed when `error` was raised, any bytes.
[[nodiscard]] std::string show_place(std::string_view typed, const ParseError& error);

}  // namespace onrecord
