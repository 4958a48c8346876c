#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "index/segment.h"

namespace onrecord {

/// Makes a segment at `target` (not sealed) of some articles of another one, by their document
/// numbers and in that order, on `jobs` threads. Cost: posts them, but extracts nothing.
/// @throws Error (io, index).
void copy_articles(const SegmentPaths& source, std::vector<std::uint32_t> articles,
                   const SegmentPaths& target, std::size_t jobs);

}  // namespace onrecord
