#include "base/date.h"

#include <array>
#include <cstdio>

#include "base/error.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

ch::year_month_day calendar_day(const Date& date)
{
    return {ch::year{date.year}, ch::month{date.month}, ch::day{date.day}};
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads exactly `count` digits at `begin`.
int digits(std::string_view text, std::size_t begin, std::size_t count)
{
    int value = 0;
    for (std::size_t i = begin; i < begin + count; ++i) {
        if (i >= text.size() || !is_digit(text[i]))
            throw ParseError(ErrorKind::bad_input, "expected a digit", std::min(i, text.size()));
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Reads `-` and two digits at `begin`.
int dash_and_two_digits(std::string_view text, std::size_t begin)
{
    if (text[begin] != '-')
        throw ParseError(ErrorKind::bad_input, "expected '-'", begin);
    return digits(text, begin + 1, 2);
}

}  // namespace

DatePrecision Date::precision() const noexcept
{
    if (year == 0)
        return DatePrecision::none;
    if (month == 0)
        return DatePrecision::year;
    return day == 0 ? DatePrecision::month : DatePrecision::day;
}

ch::sys_days Date::first_day() const
{
    const Date first{year, month == 0 ? std::uint8_t{1} : month, day == 0 ? std::uint8_t{1} : day};
    return calendar_day(first);
}

ch::sys_days Date::last_day() const
{
    if (day != 0)
        return calendar_day(*this);
    const ch::month last_month{month == 0 ? 12U : month};
    return ch::year_month_day_last{ch::year{year}, ch::month_day_last{last_month}};
}

bool is_valid(const Date& date) noexcept
{
    if (date.year < 1 || date.year > 9999)
        return false;
    if (date.month == 0)
        return date.day == 0;
    if (date.day == 0)
        return date.month <= 12;
    return calendar_day(date).ok();
}

Date to_date(ch::sys_days day)
{
    const ch::year_month_day parts{day};
    return {static_cast<std::int16_t>(int{parts.year()}),
            static_cast<std::uint8_t>(unsigned{parts.month()}),
            static_cast<std::uint8_t>(unsigned{parts.day()})};
}

Date parse_iso_date(std::string_view text)
{
    Date date;
    date.year = static_cast<std::int16_t>(digits(text, 0, 4));
    if (text.size() > 4)
        date.month = static_cast<std::uint8_t>(dash_and_two_digits(text, 4));
    if (text.size() > 7)
        date.day = static_cast<std::uint8_t>(dash_and_two_digits(text, 7));
    if (text.size() > 10)
        throw ParseError(ErrorKind::bad_input, "unexpected text after the day", 10);
    const bool zero_part =
        (text.size() > 4 && date.month == 0) || (text.size() > 7 && date.day == 0);
    if (zero_part || !is_valid(date))
        throw ParseError(ErrorKind::bad_input, "no such calendar day", 0, text.size());
    return date;
}

std::string to_string(const Date& date)
{
    std::array<char, 32> buffer{};
    switch (date.precision()) {
        case DatePrecision::none:
            return {};
        case DatePrecision::year:
            std::snprintf(buffer.data(), buffer.size(), "%04d", date.year);
            break;
        case DatePrecision::month:
            std::snprintf(buffer.data(), buffer.size(), "%04d-%02u", date.year, date.month);
            break;
        case DatePrecision::day:
            std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", date.year, date.month,
                          date.day);
            break;
    }
    return buffer.data();
}

std::string to_digits(ch::sys_days day)
{
    const Date date = to_date(day);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d%02u%02u", date.year, date.month, date.day);
    return buffer.data();
}

std::string iso_from_digits(std::uint32_t day)
{
    if (day == 0)
        return {};
    const std::string digits = std::to_string(100000000 + day).substr(1);
    return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2);
}

}  // namespace onrecord
