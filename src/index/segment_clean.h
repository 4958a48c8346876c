#pragma once

#include <set>

#include <xapian.h>

#include "index/segment.h"

namespace onrecord {

/// Copies a segment to `target` without the given articles (document numbers of its articles
/// database), their quotes, and the word forms and names that no other article of it has.
/// @throws Error (io, index).
void copy_without(const SegmentPaths& source, const std::set<Xapian::docid>& articles,
                  const SegmentPaths& target);

}  // namespace onrecord
