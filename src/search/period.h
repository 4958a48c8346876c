#pragma once

#include <cstdint>

#include "index/record_file.h"
#include "search/plan.h"

namespace onrecord {

/// A period as numbers YYYYMMDD, to be held against the days of many articles.
class DayTest {
public:
    explicit DayTest(const PeriodPlan& period);

    /// All of a stated date lies inside.
    [[nodiscard]] bool holds(DayRange days) const
    {
        return days.first >= since_ && days.last <= until_ && days.first != 0;
    }
    /// A month or year that overlaps an end, so that nobody can tell whether it is from inside.
    [[nodiscard]] bool is_undecided(DayRange days) const
    {
        return days.first <= until_ && days.last >= since_ && !holds(days) && days.first != 0;
    }

private:
    std::uint32_t since_;
    std::uint32_t until_;
};

}  // namespace onrecord
