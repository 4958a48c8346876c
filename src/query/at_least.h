#pragma once

#include <cstdint>
#include <string_view>

#include "query/query.h"
#include "query/typed_text.h"

namespace onrecord {

/// Is a whole word `atleast/3`, or what is meant as such (`ATLEAST3`, `atleast/`)?
[[nodiscard]] bool is_at_least(std::string_view word);

/// How often what stands in the brackets behind must be mentioned.
/// @throws ParseError (usage) without a number, or with one out of limits.
[[nodiscard]] std::uint32_t read_at_least(const Slice& word);

/// `part`, as it stands in the query at `at`, so often.
/// @throws ParseError (usage) for parts of which nobody can say how often they stand, and for parts
/// of different fields.
[[nodiscard]] Query make_at_least(std::uint32_t count, Query part, const Slice& at);

}  // namespace onrecord
