#pragma once

#include <cstddef>
#include <vector>

#include "index/segment.h"

namespace onrecord {

/// Joins segments into one at `target` (not sealed): documents in the order of the sources,
/// numbered on. `sources` must not be empty. @throws Error (io, index).
void join_segments(const std::vector<SegmentPaths>& sources, const SegmentPaths& target);

/// What a segment is posted as at first; both lists hold its documents in the same order.
struct SegmentParts {
    std::vector<SegmentPaths> databases;  ///< folders of the two databases alone
    std::vector<SegmentPaths> files;      ///< of the other files, but those of forms and names
};

/// The same for the parts of a segment being built, on `workers` threads; the target has its own
/// files of forms and names already. Removes the parts.
void join_parts(const SegmentParts& parts, const SegmentPaths& target, std::size_t workers);

}  // namespace onrecord
