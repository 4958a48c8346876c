#pragma once

#include <xapian.h>

#include "search/period.h"
#include "search/plan.h"

namespace onrecord {

/// What compiling needs to know of the database that is to be searched.
struct CompileContext {
    const Xapian::Database& database;  ///< articles or quotes; word frequencies come from it
    YearSpan years;
    bool weighed = true;  ///< words carry weights for `WordWeight`; without, the query only filters
};

/// The Xapian query of a plan. Words weigh by their rarity, everything else filters without weight.
/// Throws Xapian::Error.
[[nodiscard]] Xapian::Query compile(const Plan& plan, const CompileContext& context);

}  // namespace onrecord
