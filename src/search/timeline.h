#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "search/context.h"
#include "search/plan.h"
#include "search/time_unit.h"

namespace onrecord {

/// What is counted of one period.
struct PeriodCounts {
    std::string label;              ///< "2022-09"
    Date first_day;                 ///< not stated for what has no period
    std::uint64_t matches = 0;      ///< articles, or quotes, that match
    std::uint64_t all = 0;          ///< that the filters alone match
    std::uint64_t occurrences = 0;  ///< of what is sought, in those that match
    std::uint64_t words = 0;        ///< in all of them
};

/// How an answer spreads over time, and how much of everything it is.
struct Timeline {
    TimeUnit unit = TimeUnit::month;
    std::vector<PeriodCounts> periods;  ///< in order, without a gap
    PeriodCounts imprecise;             ///< of dates that leave open in which period they are
    PeriodCounts undated;
    bool has_words = false;   ///< words are sought: `occurrences` counts them
    std::uint64_t total = 0;  ///< matches, of all time
    std::uint64_t all = 0;    ///< what the filters alone match, of all time
};

/// Part of all documents that match, 0 where there are none.
[[nodiscard]] double share_of(const PeriodCounts& counts);

/// Occurrences per million words of all that the filters match, the relative frequency of corpus
/// linguistics (McEnery and Hardie, Corpus Linguistics, 2012, section 2.6); 0 where there are none.
[[nodiscard]] double per_million(const PeriodCounts& counts);

/// Counts by calendar periods. What shares are shares of is `base_of` the plan. Periods reach from
/// the first match to the last, and where the plan names a period itself, over all of it in which
/// there are documents. Without a unit the shortest of which there are no more than forty, and in
/// which nine tenths of the dated matches lie whole, is taken.
///
/// Cost: about ten nanoseconds a document of the base, some hundred a match.
/// @throws Error (usage) when there are more than 100,000 periods; Error (index).
[[nodiscard]] Timeline count_timeline(const Plan& plan, const SearchContext& context,
                                      std::optional<TimeUnit> unit);

}  // namespace onrecord
