#pragma once

#include <string>

#include "query/query.h"
#include "query/typed_text.h"

namespace onrecord {

/// What `words:` takes: `800`, `>800`, `>=800`, `<300`, `<=300`, `300..800`, `800..`, `..300`. The
/// caller sets the field and `typed`.
/// @throws ParseError (usage).
[[nodiscard]] NumberNode parse_number_range(const Slice& value);

/// What `parse_number_range` reads as `range`: `800`, `801..`, `300..800`.
[[nodiscard]] std::string number_range_to_string(const NumberNode& range);

}  // namespace onrecord
