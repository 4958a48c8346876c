#pragma once

#include <cstdint>

namespace onrecord {

/// In what order hits come.
enum class Sort : std::uint8_t { relevance, newest, oldest };

}  // namespace onrecord
