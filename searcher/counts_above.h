#pragma once

#include "options.h"
#include "run.h"
#include "search/searcher.h"

namespace onrecord::searcher {

/// Writes what stands between the heading and the hits of a page (`--html`): the timeline and the
/// facets that are asked for beside them.
void write_counts_above(const Searcher& searcher, const Query& query, const AnswerHead& head,
                        const Options& options, const Surroundings& around);

/// How many values of each facet are counted: to people the first ten, but all months and years,
/// unless `limit` says otherwise.
[[nodiscard]] std::vector<FacetRequest> facet_requests(const Options& options,
                                                       std::optional<std::size_t> limit);

}  // namespace onrecord::searcher
