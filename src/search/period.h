#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <xapian.h>

#include "search/plan.h"

namespace onrecord {

/// The years that an index covers, both ends included; used to close open periods.
struct YearSpan {
    int first = 1;
    int last = 0;  ///< less than `first` when no article is dated
};

/// A period of more terms than this is asked by value ranges.
inline constexpr std::size_t most_period_terms = 60;

/// The Y, M and D terms of whole years, months and days that together are `period` inside `years`.
/// An article has one of them exactly when all of its stated date lies inside the period. At most
/// `years` + 22 months + 60 days.
[[nodiscard]] std::vector<std::string> period_terms(const PeriodPlan& period, YearSpan years);

/// What filters by `period`: an OR of its terms when they are few, else ranges over the two date
/// slots.
[[nodiscard]] Xapian::Query period_query(const PeriodPlan& period, YearSpan years);

/// Articles dated by month or year only whose stated date overlaps an end of `period`, so that
/// nobody can tell whether they are from inside. Matches nothing when no end cuts a month or year.
[[nodiscard]] Xapian::Query undecided_query(const PeriodPlan& period);

}  // namespace onrecord
