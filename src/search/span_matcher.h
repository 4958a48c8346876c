#pragma once

#include <vector>

#include "search/context.h"
#include "search/match_set.h"
#include "search/spans.h"

namespace onrecord {

/// Leaves in `found` the documents in one of whose texts a proximity stands. Cost: about a
/// microsecond a document.
/// @throws Error (usage) when it could stand there in too many ways; Error (index).
void keep_near(const ProximityPlan& plan, const SearchContext& context, MatchSet& found);

/// Leaves those in whose texts a part is mentioned often enough. Likewise.
void keep_mentioned(const AtLeastPlan& plan, const SearchContext& context, MatchSet& found);

}  // namespace onrecord
