#pragma once

#include <cstddef>
#include <string_view>

namespace onrecord {

/// Bytes to add, drop or exchange to make one text of the other (Levenshtein, 1966). Cost: the
/// product of the lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace onrecord
