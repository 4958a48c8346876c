#include "extract/metadata/date_forms.h"

#include <algorithm>
#include <chrono>

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
    for (std::size_t i = 0; i < list.size; ++i) {
        const Item& item = list.items[i];
        if (item.word != nullptr && item.word->weekday != 0) {
            hints.weekday = item.word->weekday;
        }
        if (item.order_hint != 0 && order == DateOrder::unknown) {
            hints.order = item.order_hint == 1 ? DateOrder::day_first : DateOrder::month_first;
        }
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
    const std::uint32_t year = list.items[i + 4].value;
    const Date day_first = make_date(year, b, a);
    const Date month_first = make_date(year, a, b);
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
        return reading(
            list, i, i + 4,
            make_date(list.items[i].value, list.items[i + 2].value, list.items[i + 4].value));
    }
    if (is_number(list, i, 1, 2) && is_number(list, i + 2, 1, 2) && is_year(list, i + 4) &&
        same_separator(list, i)) {
        return read_two_orders(list, i, hints);
    }
    return {};
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
    if (month == 0) {
        return {};
    }
    std::size_t year = skip_joints(list, at + 1);
    if (is_mark(list, year, U'-') || is_mark(list, year, U'/')) {
        ++year;
    }
    if (!is_year(list, year)) {
        return {};
    }
    return reading(list, i, year, make_date(list.items[year].value, month, list.items[i].value));
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
    if (!is_year(list, year)) {
        return {};
    }
    return reading(list, i, year, make_date(list.items[year].value, month, list.items[day].value));
}

DateReading read_at(const ItemList& list, std::size_t i, const LineHints& hints)
{
    DateReading found = read_numeric(list, i, hints);
    if (found.problem == DateProblem::no_date) {
        found = read_day_month(list, i);
    }
    if (found.problem == DateProblem::no_date) {
        found = read_month_day(list, i);
    }
    return found;
}

}  // namespace

DateReading find_in(const ItemList& list, DateOrder order)
{
    const LineHints hints = hints_of(list, order);
    for (std::size_t i = 0; i < list.size; ++i) {
        const DateReading found = read_at(list, i, hints);
        if (found.problem != DateProblem::no_date) {
            return found;
        }
    }
    return {};
}

}  // namespace onrecord
