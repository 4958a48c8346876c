#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/hit.h"
#include "search/searcher.h"
#include "search/time_unit.h"

namespace onrecord {

/// One of the things compared.
struct ComparedSide {
    std::string label;                    ///< its one name in the index, else as typed
    Query query;                          ///< what its matches must be
    std::vector<std::string> notes = {};  ///< how it was read
};

/// What is compared: matches of each side in one unit.
struct ComparisonRequest {
    Unit unit = Unit::quotes;
    std::vector<ComparedSide> sides;
    SearchOptions options;       ///< of the hits of each side; `offset` is not used
    bool name_speakers = false;  ///< a side that one speaker alone matches is labelled by the name
};

/// One side's matches.
struct SideCounts {
    std::string label;
    std::uint64_t total = 0;     ///< matches, exactly
    std::uint64_t articles = 0;  ///< in which they stand
    std::uint64_t undated = 0;   ///< matches whose article states no month (year, where years are
                                 ///< compared)
    std::vector<std::uint64_t> by_period;  ///< one a period
    std::vector<Hit> articles_found;       ///< the best; of quotes none
    std::vector<QuoteHit> quotes_found;    ///< the best; of articles none
};

/// All sides in the same periods.
struct SideBySide {
    TimeUnit period_unit = TimeUnit::month;
    std::vector<std::string> periods;  ///< without a gap: "2022-09", "2022-Q3", "2022"
    std::vector<SideCounts> sides;
    /// What every side has to say once, the rest with the side that says it.
    std::vector<std::string> notes;
};

/// Counts the sides over time and fetches the best of each. Periods are months while all matches
/// lie within two years, quarters within six, years else.
/// @throws Error as `Searcher` does.
[[nodiscard]] SideBySide compare(const Searcher& searcher, const ComparisonRequest& request);

}  // namespace onrecord
