#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "query/query.h"

namespace onrecord {

/// A point in time as typed: a day, or a longer period whose first or last day is meant.
struct DatePoint {
    std::chrono::sys_days first;
    std::chrono::sys_days last;
    /// "3 months ago" is a day to begin or end at, but hardly the only day that is wanted.
    bool only_as_end = false;
};

/// Reads `2022`, `2022-09`, `2022-09-14` and what `read_numbers`, `read_month_name` and
/// `read_relative` read, in letters of any case; hyphens between words count as spaces. Absent for
/// anything else, days that the calendar lacks and dates that are ambiguous.
[[nodiscard]] std::optional<DatePoint> read_date_point(std::string_view text,
                                                       const ParseOptions& options);

/// `14/09/2022`, `9/14/2022`, `2022.9.14`, `09/2022`, `20220914`. Where day and month could be
/// exchanged, `order` decides.
[[nodiscard]] std::optional<DatePoint> read_numbers(std::string_view text, DayMonthOrder order);

/// `sept 2022`, `14 September 2022`, `sep 14th, 2022`. `text` is in small letters.
[[nodiscard]] std::optional<DatePoint> read_month_name(std::string_view text);

/// `today`, `yesterday`, `3 months ago` (days, weeks, months, years; the same day of the month, or
/// its last), `last 3 months` (from that day to today), `last week`, `this month`, `last friday`.
/// Weeks begin on Monday. `text` is in small letters.
[[nodiscard]] std::optional<DatePoint> read_relative(std::string_view text,
                                                     std::chrono::sys_days today);

/// Does a word, in small letters, name a month: `september`, `sept`, `sep`? Its number, else 0.
[[nodiscard]] unsigned month_called(std::string_view word);

/// ASCII letters as small ones.
[[nodiscard]] std::string small_letters(std::string_view text);

}  // namespace onrecord
