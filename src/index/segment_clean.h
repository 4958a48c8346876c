#pragma once

#include <cstddef>
#include <cstdint>

#include "index/document_set.h"
#include "index/segment.h"

namespace onrecord {

/// Makes a segment at `target` (not sealed) of the articles of another one but those numbered in
/// `removed`, in their order, on `jobs` threads. Cost: posts what stays, but extracts nothing.
/// @throws Error (io, index).
void copy_without(const SegmentPaths& source, const DocumentSet& removed,
                  const SegmentPaths& target, std::size_t jobs);

}  // namespace onrecord
