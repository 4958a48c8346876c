#pragma once

#include <cstddef>
#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Reads the two-letter fields that Factiva exports put before a story ("HD Ferry stops", "PD 5
/// March 2019", "SN Harbour Times"), the value behind the code or in the lines below it, from byte
/// `at`, and returns the byte where the story begins; `at` when there are none.
[[nodiscard]] std::size_t read_field_codes(std::string_view text, std::size_t at, Stated& stated);

}  // namespace onrecord
