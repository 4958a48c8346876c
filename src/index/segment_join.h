#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "index/segment.h"

namespace onrecord {

/// Joins segments into one at `target` (not sealed): documents in the order of the sources,
/// numbered on. `sources` must not be empty. @throws Error (io, index).
void join_segments(const std::vector<SegmentPaths>& sources, const SegmentPaths& target);

/// The same for the parts of a segment being built, on `workers` threads; `metadata` is a database
/// that holds the segment's metadata alone. Removes the sources.
void join_parts(const std::vector<SegmentPaths>& sources, const std::filesystem::path& metadata,
                const SegmentPaths& target, std::size_t workers);

}  // namespace onrecord
