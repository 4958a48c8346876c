#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "article/reader.h"

namespace onrecord {

/// All bytes of a source, or nothing when there are more than `limit` (the rest is not read).
[[nodiscard]] std::optional<std::string> read_whole(ByteSource& source, std::size_t limit);

}  // namespace onrecord
