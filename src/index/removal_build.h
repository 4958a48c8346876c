#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "index/candidate.h"
#include "index/document_set.h"

namespace onrecord {

/// Takes articles out of a segment, none of which was removed before: makes a removal of them,
/// aside, and merges the segment's removals by the rule for segments (segment_merge.h).
/// Cost: of the articles removed, not of the segment. @throws Error (index, io), as below.
void remove_articles(Candidate& segment, const DocumentSet& articles, AsideFolder& aside,
                     std::size_t jobs);

/// A removal and how many articles stand before the segment it belongs to.
struct RemovalPlace {
    const Candidate* removal = nullptr;
    std::uint32_t before = 0;
};

/// One removal of several, of segments that are joined.
[[nodiscard]] Candidate join_removals(const std::vector<RemovalPlace>& removals,
                                      AsideFolder& aside);

}  // namespace onrecord
