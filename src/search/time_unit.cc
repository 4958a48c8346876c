#include "search/time_unit.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include "base/command_line.h"

namespace onrecord {

namespace {

using std::chrono::sys_days;

constexpr std::array<std::string_view, 5> names{"day", "week", "month", "quarter", "year"};

constexpr Period days_a_week = 7;
// Day 0 of the calendar is a Thursday; weeks count from the Monday before it.
constexpr Period thursday = 3;

sys_days day_of(std::uint32_t number)
{
    return sys_days{std::chrono::year{static_cast<int>(number / 10000)} /
                    std::chrono::month{number / 100 % 100} / std::chrono::day{number % 100}};
}

Period whole_weeks(Period days)
{
    return days >= 0 ? days / days_a_week : -((days_a_week - 1 - days) / days_a_week);
}

Period months_a_period(TimeUnit unit)
{
    constexpr Period quarter = 3;
    constexpr Period year = 12;
    if (unit == TimeUnit::month)
        return 1;
    return unit == TimeUnit::quarter ? quarter : year;
}

Period number_of(std::uint32_t day, TimeUnit unit)
{
    if (unit == TimeUnit::day || unit == TimeUnit::week) {
        const auto days = static_cast<Period>(day_of(day).time_since_epoch().count());
        return unit == TimeUnit::day ? days : whole_weeks(days + thursday);
    }
    const auto months = static_cast<Period>(day / 10000 * 12 + day / 100 % 100 - 1);
    return months / months_a_period(unit);
}

std::string padded(int number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// A week is of the year that its Thursday is in.
std::string week_label(sys_days monday)
{
    const sys_days middle = monday + std::chrono::days{thursday};
    const std::chrono::year year = std::chrono::year_month_day{middle}.year();
    const auto day = (middle - sys_days{year / std::chrono::January / 1}).count();
    return padded(static_cast<int>(year), 4) + "-W" +
           padded(static_cast<int>(day) / days_a_week + 1, 2);
}

}  // namespace

std::string_view unit_name(TimeUnit unit)
{
    return names.at(static_cast<std::size_t>(unit));
}

std::optional<TimeUnit> find_time_unit(std::string_view name)
{
    const auto* const found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<TimeUnit>(found - names.begin());
}

std::string time_unit_names()
{
    return one_of({names.begin(), names.end()});
}

std::optional<Period> period_of(DayRange days, TimeUnit unit)
{
    if (days.first == 0)
        return std::nullopt;
    const Period period = number_of(days.first, unit);
    if (days.first != days.last && number_of(days.last, unit) != period)
        return std::nullopt;
    return period;
}

Date first_day_of(Period period, TimeUnit unit)
{
    if (unit == TimeUnit::day)
        return to_date(sys_days{std::chrono::days{period}});
    if (unit == TimeUnit::week)
        return to_date(sys_days{std::chrono::days{period * days_a_week - thursday}});
    const Period month = period * months_a_period(unit);
    return {static_cast<std::int16_t>(month / 12), static_cast<std::uint8_t>(month % 12 + 1), 1};
}

std::string period_label(Period period, TimeUnit unit)
{
    const Date first = first_day_of(period, unit);
    switch (unit) {
        case TimeUnit::day:
            return to_string(first);
        case TimeUnit::week:
            return week_label(first.first_day());
        case TimeUnit::month:
            return padded(first.year, 4) + "-" + padded(first.month, 2);
        case TimeUnit::quarter:
            return padded(first.year, 4) + "-Q" + std::to_string(first.month / 3 + 1);
        case TimeUnit::year:
            break;
    }
    return padded(first.year, 4);
}

}  // namespace onrecord
