#include "search/period.h"

namespace onrecord {

DayTest::DayTest(const PeriodPlan& period)
    : since_(period.since ? day_number(*period.since) : 0),
      until_(period.until ? day_number(*period.until) : 99999999)
{
}

}  // namespace onrecord
