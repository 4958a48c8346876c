#pragma once

#include <vector>

#include "search/context.h"
#include "search/effort.h"
#include "search/match_set.h"
#include "search/spans.h"

namespace onrecord {

/// Leaves in `found` the documents in one of whose texts a proximity stands. Cost: some hundred
/// nanoseconds a document, a microsecond for nested ones.
/// @throws Error (usage) when it could stand there in too many ways, or takes more effort than is
/// left; Error (index).
void keep_near(const ProximityPlan& plan, const SearchContext& context, MatchSet& found,
               Effort& effort);

/// Leaves those in whose texts a part is mentioned often enough. Likewise.
void keep_mentioned(const AtLeastPlan& plan, const SearchContext& context, MatchSet& found,
                    Effort& effort);

}  // namespace onrecord
