#pragma once

#include <cstddef>
#include <vector>

#include "index/manifest.h"

namespace onrecord {

/// Which segments to merge next, as places in `segments`; empty when none. Sizes fall into classes
/// by powers of ten; more than eight segments of a class are merged into one, small classes first.
/// So an article is copied once a class, and the number of segments grows with the logarithm of the
/// number of articles.
[[nodiscard]] std::vector<std::size_t> choose_merge(const std::vector<SegmentInfo>& segments);

/// How to join segments: in the order of their dates.
struct MergeOrder {
    std::vector<std::size_t> places;  ///< into the segments asked about
    bool date_ordered = false;        ///< document numbers of the result grow with the date
};
[[nodiscard]] MergeOrder order_for_merge(const std::vector<SegmentInfo>& segments);

}  // namespace onrecord
