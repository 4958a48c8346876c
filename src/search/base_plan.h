#pragma once

#include "search/plan.h"

namespace onrecord {

/// What shares are shares of: the plan without what it asks for, so that only the filters are left.
///
/// A plan asks for the words in it; where it has none, for its people (speaker, byline, id); where
/// it has none of these, for source and language; else for its period. What is asked for falls
/// away together with what is more than it: of "strike source:courier date:2022" articles of the
/// Courier in 2022 are left, of "source:courier date:2022" all articles of 2022.
[[nodiscard]] Plan base_of(const Plan& plan);

/// The period that all matches of a plan lie in, as far as the plan itself says so.
[[nodiscard]] PeriodPlan period_of_all(const Plan& plan);

}  // namespace onrecord
