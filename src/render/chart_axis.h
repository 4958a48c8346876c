#pragma once

#include <string>

#include "base/date.h"
#include "search/time_unit.h"

namespace onrecord {

/// A coordinate, in pixels: at most two decimals.
[[nodiscard]] std::string chart_number(double value);

/// "12,500", "0.05".
[[nodiscard]] std::string axis_label(double value);

/// The distance of about four ticks up to `most`: 1, 2 or 5 times a power of ten.
[[nodiscard]] double tick_step(double most, bool whole);

/// Every how many periods a label stands, at least `needed`, so that years begin with one.
[[nodiscard]] int label_step(TimeUnit unit, double needed);

/// A count of periods that is 0 at the beginning of a year; of days and weeks at the first shown.
[[nodiscard]] int place_in_time(const Date& first_day, TimeUnit unit);

}  // namespace onrecord
