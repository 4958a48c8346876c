#pragma once

#include <string>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// "Niva Yau (12 articles), Yau Wei (3)": which names were taken, the frequent ones first.
[[nodiscard]] std::string list_names(const IndexReader& reader, const Field& field,
                                     std::vector<NameEntry> names);

/// "; did you mean A, B or C?"; nothing when there is none.
[[nodiscard]] std::string suggestion(const std::vector<std::string>& names);

}  // namespace onrecord
