#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

enum class DatePrecision : std::uint8_t { none, year, month, day };

/// A date as a publisher states it: a local calendar day, month or year, without clock or zone.
/// Unstated parts are 0; a default-made Date is "not stated". Proleptic Gregorian, years 1 to 9999.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;  ///< 1 to 12, 0 when only the year is stated
    std::uint8_t day = 0;    ///< 1 to 31, 0 when only year or month are stated

    [[nodiscard]] DatePrecision precision() const noexcept;
    [[nodiscard]] bool stated() const noexcept { return year != 0; }

    /// First and last calendar day of the period. Must not be called when nothing is stated.
    [[nodiscard]] std::chrono::sys_days first_day() const;
    [[nodiscard]] std::chrono::sys_days last_day() const;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// True when the parts name a day, month or year that the calendar has (2022-02-30 is none).
[[nodiscard]] bool is_valid(const Date& date) noexcept;

/// The Date with day precision of a calendar day.
[[nodiscard]] Date to_date(std::chrono::sys_days day);

/// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, nothing else: no spaces, no time.
/// @throws ParseError (bad_input) at the first wrong byte, or at 0 for a day the calendar lacks.
[[nodiscard]] Date parse_iso_date(std::string_view text);

/// `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or empty when not stated; what `parse_iso_date` reads.
[[nodiscard]] std::string to_string(const Date& date);

/// Eight digits `YYYYMMDD` of a day; they sort as text as the days do.
[[nodiscard]] std::string to_digits(std::chrono::sys_days day);

/// Such a number, 20220914, as "2022-09-14"; empty for 0.
[[nodiscard]] std::string iso_from_digits(std::uint32_t day);

}  // namespace onrecord
