#include "extract/metadata/date_forms.h"

#include <algorithm>
#include <chrono>

#include "extract/metadata/date_calendars.h"

namespace onrecord {

namespace {

Date make_date(std::uint32_t year, std::uint32_t month, std::uint32_t day)
{
    Date date;
    date.year = static_cast<std::int16_t>(std::min(year, 30000U));
    date.month = static_cast<std::uint8_t>(std::min(month, 255U));
    date.day = static_cast<std::uint8_t>(std::min(day, 255U));
    return date;
}

/// A day whose year item `year` states, in our calendar or in one that the number tells.
Date make_date(const ItemList& list, std::size_t year, std::uint32_t month, std::uint32_t day)
{
    const std::uint32_t number = list.items[year].value;
    if (is_buddhist_year(number)) {
        return make_date(number - 543, month, day);
    }
    if (is_persian_year(number)) {
        return from_persian(number, month, day).value_or(make_date(number, 13, day));
    }
    return make_date(number, month, day);
}

/// Monday 1 to Sunday 7.
unsigned weekday_of(const Date& date)
{
    return std::chrono::weekday(date.first_day()).iso_encoding();
}

/// What a line says besides the date that helps to read it.
struct LineHints {
    unsigned weekday = 0;
    DateOrder order = DateOrder::unknown;
};

LineHints hints_of(const ItemList& list, DateOrder order)
{
    LineHints hints{0, order};
    bool day_first = false;
    for (std::size_t i = 0; i < list.size; ++i) {
        const Item& item = list.items[i];
        if (item.word != nullptr && item.word->weekday != 0) {
            hints.weekday = item.word->weekday;
        }
        day_first = day_first || (item.word != nullptr && item.word->day_first);
        if (item.order_hint != 0 && order == DateOrder::unknown) {
            hints.order = item.order_hint == 1 ? DateOrder::day_first : DateOrder::month_first;
        }
    }
    if (day_first && hints.order == DateOrder::unknown) {
        hints.order = DateOrder::day_first;
    }
    return hints;
}

bool fits(const Date& date, const LineHints& hints)
{
    return is_valid(date) && (hints.weekday == 0 || weekday_of(date) == hints.weekday);
}

DateReading reading(const ItemList& list, std::size_t first, std::size_t last, const Date& date)
{
    const bool valid = is_valid(date) && date.day != 0;
    return {valid ? date : Date{}, valid ? DateProblem::none : DateProblem::impossible,
            list.items[first].begin, list.items[last].end};
}

/// 14/09/2022 and 09/14/2022: decides which number is the day.
DateReading read_two_orders(const ItemList& list, std::size_t i, const LineHints& hints)
{
    const std::uint32_t a = list.items[i].value;
    const std::uint32_t b = list.items[i + 2].value;
    const Date day_first = make_date(list, i + 4, b, a);
    const Date month_first = make_date(list, i + 4, a, b);
    if (!is_valid(day_first) || !is_valid(month_first) || a == b || is_mark(list, i + 1, U'.')) {
        const bool take_month =
            is_valid(month_first) && !is_valid(day_first) && !is_mark(list, i + 1, U'.');
        return reading(list, i, i + 4, take_month ? month_first : day_first);
    }
    if (hints.weekday != 0 && fits(day_first, hints) != fits(month_first, hints)) {
        return reading(list, i, i + 4, fits(day_first, hints) ? day_first : month_first);
    }
    if (hints.weekday == 0 && hints.order != DateOrder::unknown) {
        return reading(list, i, i + 4,
                       hints.order == DateOrder::day_first ? day_first : month_first);
    }
    return {{}, DateProblem::ambiguous, list.items[i].begin, list.items[i + 4].end};
}

bool same_separator(const ItemList& list, std::size_t i)
{
    for (const char32_t mark : {U'-', U'/', U'.'}) {
        if (is_mark(list, i + 1, mark) && is_mark(list, i + 3, mark)) {
            return true;
        }
    }
    return false;
}

/// 14.09.22 and 9/14/22: read where the order is known or only one is possible.
DateReading read_short_year(const ItemList& list, std::size_t i, DateOrder order)
{
    if (!is_number(list, i, 1, 2) || !is_number(list, i + 2, 1, 2) ||
        !is_number(list, i + 4, 2, 2) || is_mark(list, i + 1, U'-') || !same_separator(list, i) ||
        is_mark(list, i + 5, U':')) {
        return {};
    }
    const std::uint32_t a = list.items[i].value;
    const std::uint32_t b = list.items[i + 2].value;
    const std::uint32_t year =
        list.items[i + 4].value + (list.items[i + 4].value < 70 ? 2000 : 1900);
    if (is_mark(list, i + 1, U'/') && b > 12) {
        return reading(list, i, i + 4, make_date(year, a, b));  // no other order has a 13th month
    }
    if (order == DateOrder::unknown) {
        return {};
    }
    return reading(list, i, i + 4,
                   order == DateOrder::day_first ? make_date(year, b, a) : make_date(year, a, b));
}

/// Numbers with separators, from item `i`.
DateReading read_numeric(const ItemList& list, std::size_t i, const LineHints& hints)
{
    if (i > 0 && (is_mark(list, i - 1, U'-') || is_mark(list, i - 1, U'/')) &&
        list.items[i - 1].end == list.items[i].begin && i > 1 &&
        list.items[i - 2].end == list.items[i - 1].begin) {
        return {};  // inside a longer number such as 0123-2022-09-14
    }
    if (is_year(list, i) && is_number(list, i + 2, 1, 2) && is_number(list, i + 4, 1, 2) &&
        (same_separator(list, i) || (is_mark(list, i + 1, U'年') && is_mark(list, i + 3, U'月')))) {
        return reading(list, i, i + 4,
                       make_date(list, i, list.items[i + 2].value, list.items[i + 4].value));
    }
    if (is_number(list, i, 1, 2) && is_number(list, i + 2, 1, 2) && is_year(list, i + 4) &&
        same_separator(list, i)) {
        return read_two_orders(list, i, hints);
    }
    return read_short_year(list, i, hints.order);
}

/// 令和4年9月14日: the year of an era.
DateReading read_era(const ItemList& list, std::size_t i)
{
    if (i == 0 || list.items[i - 1].word == nullptr || list.items[i - 1].word->era == 0 ||
        !is_number(list, i, 1, 3) || !is_mark(list, i + 1, U'年') ||
        !is_number(list, i + 2, 1, 2) || !is_mark(list, i + 3, U'月') ||
        !is_number(list, i + 4, 1, 2)) {
        return {};
    }
    const std::uint32_t year =
        list.items[i].value + static_cast<std::uint32_t>(list.items[i - 1].word->era);
    return reading(list, i - 1, i + 4,
                   make_date(year, list.items[i + 2].value, list.items[i + 4].value));
}

/// `14 September 2022`, `14. September 2022`, `14 de septiembre de 2022`.
DateReading read_day_month(const ItemList& list, std::size_t i)
{
    if (!is_number(list, i, 1, 2)) {
        return {};
    }
    std::size_t at = skip_joints(list, i + 1);
    if (is_mark(list, at, U'-') || is_mark(list, at, U'/')) {
        ++at;  // 14-Sep-2022
    }
    const std::uint8_t month = month_at(list, at);
    const std::uint8_t persian = persian_month_at(list, at);
    if (month == 0 && persian == 0) {
        return {};
    }
    std::size_t year = skip_joints(list, at + 1);
    if (is_mark(list, year, U'-') || is_mark(list, year, U'/')) {
        year = month_at(list, year + 1) == month ? year + 2 : year + 1;  // آذار/مارس
    }
    const std::uint32_t day = list.items[i].value;
    if (persian != 0 && is_number(list, year, 4, 4) && is_persian_year(list.items[year].value)) {
        return reading(list, i, year, make_date(list, year, persian, day));
    }
    if (month == 0 || !is_year(list, year) || is_persian_year(list.items[year].value)) {
        return {};
    }
    return reading(list, i, year, make_date(list, year, month, day));
}

/// `September 14, 2022`, `Sept. 14th 2022`.
DateReading read_month_day(const ItemList& list, std::size_t i)
{
    const std::uint8_t month = month_at(list, i);
    const std::size_t day = skip_joints(list, i + 1);
    if (month == 0 || !is_number(list, day, 1, 2)) {
        return {};
    }
    const std::size_t year = skip_joints(list, day + 1);
    if (!is_year(list, year) || is_persian_year(list.items[year].value)) {
        return {};
    }
    return reading(list, i, year, make_date(list, year, month, list.items[day].value));
}

/// `2022. szeptember 14.`, `2022 September 14`.
DateReading read_year_month_day(const ItemList& list, std::size_t i)
{
    if (!is_year(list, i)) {
        return {};
    }
    const std::size_t at = skip_joints(list, i + 1);
    const std::uint8_t month = month_at(list, at);
    const std::size_t day = skip_joints(list, at + 1);
    if (month == 0 || !is_number(list, day, 1, 2) || is_mark(list, day + 1, U':')) {
        return {};
    }
    return reading(list, i, day, make_date(list, i, month, list.items[day].value));
}

DateReading read_at(const ItemList& list, std::size_t i, const LineHints& hints)
{
    DateReading found = read_numeric(list, i, hints);
    if (found.problem == DateProblem::no_date) {
        found = read_era(list, i);
    }
    if (found.problem == DateProblem::no_date) {
        found = read_day_month(list, i);
    }
    if (found.problem == DateProblem::no_date) {
        found = read_year_month_day(list, i);
    }
    if (found.problem == DateProblem::no_date) {
        found = read_month_day(list, i);
    }
    return found;
}

}  // namespace

DateReading find_in(const ItemList& list, DateOrder order, std::size_t first)
{
    const LineHints hints = hints_of(list, order);
    for (std::size_t i = first; i < list.size; ++i) {
        const DateReading found = read_at(list, i, hints);
        if (found.problem != DateProblem::no_date) {
            return found;
        }
    }
    return {};
}

}  // namespace onrecord
