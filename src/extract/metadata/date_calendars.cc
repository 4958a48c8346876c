#include "extract/metadata/date_calendars.h"

#include <chrono>

namespace onrecord {

namespace {

constexpr std::uint32_t first_persian_year = 1300;
constexpr std::uint32_t last_persian_year = 1499;

bool is_persian_leap_year(std::uint32_t year)
{
    switch (year % 33) {
        case 1:
        case 5:
        case 9:
        case 13:
        case 17:
        case 22:
        case 26:
        case 30:
            return true;
        default:
            return false;
    }
}

std::uint32_t days_of_persian_month(std::uint32_t year, std::uint32_t month)
{
    if (month <= 6) {
        return 31;
    }
    return month <= 11 || is_persian_leap_year(year) ? 30 : 29;
}

}  // namespace

bool is_gregorian_year(std::uint32_t year) noexcept
{
    return year >= 1700 && year <= 2100;
}

bool is_buddhist_year(std::uint32_t year) noexcept
{
    return year >= 2443 && year <= 2643;
}

bool is_persian_year(std::uint32_t year) noexcept
{
    return year >= first_persian_year && year <= last_persian_year;
}

std::optional<Date> from_persian(std::uint32_t year, std::uint32_t month, std::uint32_t day)
{
    if (!is_persian_year(year) || month < 1 || month > 12 || day < 1 ||
        day > days_of_persian_month(year, month)) {
        return std::nullopt;
    }
    // the year 1300 began on 21 March 1921
    std::chrono::sys_days when = std::chrono::year{1921} / std::chrono::March / 21;
    for (std::uint32_t y = first_persian_year; y < year; ++y) {
        when += std::chrono::days{is_persian_leap_year(y) ? 366 : 365};
    }
    for (std::uint32_t m = 1; m < month; ++m) {
        when += std::chrono::days{days_of_persian_month(year, m)};
    }
    return to_date(when + std::chrono::days{day - 1});
}

}  // namespace onrecord
