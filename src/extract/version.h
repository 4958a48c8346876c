#pragma once

#include <cstdint>

namespace onrecord {

/// Which extractor this is. Raised with each release that finds other facts in the same article:
/// articles indexed by another one are then read anew, though they have not changed.
inline constexpr std::uint32_t extractor_version = 8;

}  // namespace onrecord
