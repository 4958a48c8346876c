#pragma once

#include <cstddef>
#include <vector>

#include "index/segment.h"

namespace onrecord {

/// Joins segments into one at `target` (not sealed): documents in the order of the sources,
/// numbered on. `sources` must not be empty. @throws Error (io, index).
void join_segments(const std::vector<SegmentPaths>& sources, const SegmentPaths& target);

/// The same for the parts of a segment being built, on `workers` threads: parts have no files of
/// forms and names, the target has its own already. Removes the sources.
void join_parts(const std::vector<SegmentPaths>& sources, const SegmentPaths& target,
                std::size_t workers);

}  // namespace onrecord
