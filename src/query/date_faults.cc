#include "query/date_faults.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/date.h"
#include "query/date_point.h"

namespace onrecord {

namespace {

constexpr std::string_view forms =
    "dates are 2022, 2022-09, 2022-09-14, \"sept 2022\", today, yesterday, \"last week\", "
    "\"3 months ago\"; ranges 2021..2022, since:2021, until:2022";

constexpr std::array<std::string_view, 6> typographic{"–", "—", "−", "‐", "‑", "…"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// A date that may be meant in two ways.
void refuse_ambiguous(const Slice& value)
{
    const auto day_first = read_numbers(value.view(), DayMonthOrder::day_first);
    const auto month_first = read_numbers(value.view(), DayMonthOrder::month_first);
    if (day_first && month_first)
        refuse(value, in_marks(value.view()) + " is ambiguous",
               "write " + to_string(to_date(day_first->first)) + " or " +
                   to_string(to_date(month_first->first)) +
                   "; --dates dmy or --dates mdy says which is meant");
}

/// `22`, `14/09/22`
void refuse_short_year(const Slice& value)
{
    const std::string_view text = value.view();
    const std::size_t digits =
        text.size() -
        static_cast<std::size_t>(std::ranges::find_if_not(text.rbegin(), text.rend(), is_digit) -
                                 text.rbegin());
    const bool numbers = std::ranges::all_of(
        text, [](char c) { return is_digit(c) || c == '/' || c == '.' || c == '-'; });
    if (numbers && text.size() - digits < 4 && text.size() < 10)
        refuse(value, in_marks(text) + " is no date",
               "years have four digits; time ago stands in quotation marks: \"3 months ago\"");
}

/// `september`
bool names_month(std::string_view text)
{
    const std::string small = small_letters(text);
    for (std::size_t at = 0; at < small.size();) {
        const auto end = static_cast<std::size_t>(
            std::ranges::find_if_not(small.begin() + static_cast<std::ptrdiff_t>(at), small.end(),
                                     is_letter) -
            small.begin());
        if (month_called(std::string_view(small).substr(at, end - at)) != 0)
            return true;
        at = end + 1;
    }
    return false;
}

/// Digits and hyphens in the right form, but no day of the calendar.
bool has_iso_form(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (at == 4 || at == 7 ? text[at] != '-' : !is_digit(text[at]))
            return false;
    return true;
}

}  // namespace

void refuse_date(const Slice& value)
{
    const std::string_view text = value.view();
    const std::string shown = in_marks(text);
    if (has_iso_form(text))
        refuse(value, "the calendar has no " + std::string(text), "check month and day");
    refuse_ambiguous(value);
    refuse_short_year(value);
    for (const std::string_view sign : typographic)
        if (const std::size_t at = text.find(sign); at != std::string_view::npos)
            refuse(value.part(at, sign.size()), in_marks(sign) + " has no meaning in a date",
                   "write 2022-09-14 with hyphens, and ranges with two full stops: 2021..2022");
    if (names_month(text))
        refuse(value, shown + " is no date",
               "a month has its year behind it: \"sept 2022\", \"14 sept 2022\"");
    const std::string small = small_letters(text);
    if (small == "last" || small == "this" || small == "past")
        refuse(value, shown + " is no date",
               "dates of several words stand in quotation marks: \"" + small + " week\"");
    if (text.starts_with('<') || text.starts_with('>'))
        refuse(value, shown + " is no date",
               "write since:2022 or until:2022, from and to that date");
    refuse(value, shown + " is no date", std::string(forms));
}

}  // namespace onrecord
