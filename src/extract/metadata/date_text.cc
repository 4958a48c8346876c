#include "extract/metadata/date_text.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "base/error.h"
#include "extract/lower_case.h"
#include "extract/metadata/date_forms.h"
#include "extract/metadata/date_items.h"
#include "extract/metadata/lines.h"

namespace onrecord {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

Date make_month(std::uint32_t year, std::uint8_t month)
{
    Date date;
    date.year = static_cast<std::int16_t>(year);
    date.month = month;
    return date;
}

DateReading whole(std::string_view text, const Date& date)
{
    return {date, DateProblem::none, 0, text.size()};
}

/// `2022`, `2022-09`, `2022-09-14`, `20220914`, 1663142551; no_date when the text is none of them.
DateReading read_bare_number(std::string_view text)
{
    const bool digits = std::all_of(text.begin(), text.end(), is_digit);
    if (digits && text.size() == 10) {
        const std::chrono::sys_seconds when{std::chrono::seconds{std::stoll(std::string(text))}};
        return whole(text, to_date(std::chrono::floor<std::chrono::days>(when)));
    }
    std::string iso(text);
    if (digits && text.size() == 8) {
        iso.insert(6, "-").insert(4, "-");
    }
    try {
        return whole(text, parse_iso_date(iso));
    } catch (const ParseError&) {
        const bool shaped = iso.size() == 10 && iso[4] == '-' && iso[7] == '-';
        DateReading none;
        none.problem = shaped && digits ? DateProblem::impossible : DateProblem::no_date;
        return none;
    }
}

/// `September 2022`.
DateReading read_month_year(const ItemList& list)
{
    for (std::size_t i = 0; i < list.size; ++i) {
        const std::size_t year = skip_joints(list, i + 1);
        if (month_at(list, i) != 0 && is_year(list, year)) {
            const Date date = make_month(list.items[year].value, month_at(list, i));
            return {date, DateProblem::none, list.items[i].begin, list.items[year].end};
        }
    }
    return {};
}

}  // namespace

DateOrder date_order(std::string_view language)
{
    const std::string lower = to_lower_case(language);
    if (lower == "en-us") {
        return DateOrder::month_first;
    }
    return lower.empty() || lower == "en" ? DateOrder::unknown : DateOrder::day_first;
}

DateReading find_date(std::string_view line, DateOrder order)
{
    return find_in(read_items(line), order);
}

DateReading read_date_field(std::string_view text, DateOrder order)
{
    text = trim(text);
    const DateReading bare = read_bare_number(text);
    if (bare.problem != DateProblem::no_date) {
        return bare;
    }
    const ItemList list = read_items(text);
    const DateReading found = find_in(list, order);
    return found.problem == DateProblem::no_date ? read_month_year(list) : found;
}

}  // namespace onrecord
