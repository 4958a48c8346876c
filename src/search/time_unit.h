#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "index/record_file.h"

namespace onrecord {

/// Calendar periods of one length, the shortest first.
enum class TimeUnit : std::uint8_t { day, week, month, quarter, year };

[[nodiscard]] std::string_view unit_name(TimeUnit unit);
/// The unit called `name`, if there is one.
[[nodiscard]] std::optional<TimeUnit> find_time_unit(std::string_view name);
/// "day, week, month, quarter or year".
[[nodiscard]] std::string time_unit_names();

/// Number of a period among those of its unit; one period is followed by the one with the next
/// number. Weeks begin on Monday (ISO 8601).
using Period = std::int32_t;

/// The period in which a stated date lies whole; absent when the date leaves open in which (a month
/// lies in no day, a year in no month) or is not stated.
[[nodiscard]] std::optional<Period> period_of(DayRange days, TimeUnit unit);

/// "2022-09-14", "2022-W37", "2022-09", "2022-Q3", "2022".
[[nodiscard]] std::string period_label(Period period, TimeUnit unit);

[[nodiscard]] Date first_day_of(Period period, TimeUnit unit);

}  // namespace onrecord
