#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "search/aliases.h"
#include "search/context.h"
#include "search/facet_column.h"
#include "search/match_set.h"

namespace onrecord {

/// What one value of a facet counts.
struct FacetCount {
    std::string key;    ///< as `FacetColumn::key`; of a person with several names, one of them
    std::string value;  ///< to be shown: "Ada Okafor"
    std::uint64_t articles = 0;  ///< that match; of quotes: in which matching ones stand
    std::uint64_t quotes = 0;    ///< that match; of articles: all that the value has in them
};

/// How an answer spreads over the values of one kind.
struct Facet {
    const FacetKind* kind = nullptr;
    std::vector<FacetCount> counts;  ///< those with most, most first, equal ones in order of
                                     ///< their keys; months and years in order of time
    std::uint64_t values = 0;        ///< how many there are before the limit
    FacetCount without;              ///< documents that have no value
};

/// A facet asked for.
struct FacetRequest {
    const FacetKind* kind = nullptr;
    std::size_t limit = 0;  ///< of its values, 0: all
};

/// Counts matching documents by their values, exactly. Names that aliases join are one.
/// Cost: some nanoseconds a document that matches, and a quote of the index.
/// @throws Error (usage) for a kind of quotes where articles are counted; Error (index).
[[nodiscard]] Facet count_facet(const FacetRequest& request, const MatchSet& matches,
                                const SearchContext& context, const Aliases& aliases);

}  // namespace onrecord
