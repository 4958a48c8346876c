#include "query/date_faults.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <vector>

#include "base/date.h"

namespace onrecord {

namespace {

constexpr std::string_view forms =
    "dates are 2022, 2022-09, 2022-09-14, today, yesterday, \"3 months ago\"";

constexpr std::array<std::string_view, 12> month_names{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};

constexpr std::array<std::string_view, 6> typographic{"–", "—", "−", "‐", "‑", "…"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The three numbers of `14/09/2022`, `2022.9.1` or `2022-9-1`; empty for anything else.
std::vector<std::string_view> three_numbers(std::string_view text)
{
    std::vector<std::string_view> numbers;
    constexpr std::size_t longest = 10;
    if (text.size() > longest)
        return {};
    while (!text.empty()) {
        const auto* behind = std::ranges::find_if_not(text, is_digit);
        const auto length = static_cast<std::size_t>(behind - text.begin());
        numbers.push_back(text.substr(0, length));
        text.remove_prefix(length);
        if (text.empty())
            break;
        if (length == 0 || std::string_view("-./").find(text.front()) == std::string_view::npos)
            return {};
        text.remove_prefix(1);
    }
    if (numbers.size() != 3 || numbers.back().empty())
        numbers.clear();
    return numbers;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// The date with these parts, in the form to write; empty when the calendar lacks it.
std::string iso(std::string_view year, std::string_view month, std::string_view day)
{
    if (year.size() != 4 || month.size() > 2 || day.size() > 2)
        return {};
    const Date date{static_cast<std::int16_t>(number(year)),
                    static_cast<std::uint8_t>(number(month)),
                    static_cast<std::uint8_t>(number(day))};
    if (date.month == 0 || date.day == 0 || !is_valid(date))
        return {};
    return to_string(date);
}

/// Three numbers in another form than year-month-day with two digits each.
void refuse_other_order(const Slice& value)
{
    const std::vector<std::string_view> numbers = three_numbers(value.view());
    if (numbers.empty())
        return;
    const std::string shown = in_marks(value.view());
    if (const std::string date = iso(numbers[0], numbers[1], numbers[2]); !date.empty())
        refuse(value, shown + " is not how dates are written here", "write " + date);
    const std::string day_first = iso(numbers[2], numbers[1], numbers[0]);
    const std::string month_first = iso(numbers[2], numbers[0], numbers[1]);
    if (!day_first.empty() && !month_first.empty() && day_first != month_first)
        refuse(value, shown + " is ambiguous", "write " + day_first + " or " + month_first);
    if (!day_first.empty() || !month_first.empty())
        refuse(value, shown + " is not how dates are written here",
               "write " + (day_first.empty() ? month_first : day_first));
}

/// `20220914`
void refuse_bare_digits(const Slice& value)
{
    const std::string_view text = value.view();
    if (!std::ranges::all_of(text, is_digit))
        return;
    if (text.size() == 8) {
        const std::string date = iso(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
        if (!date.empty())
            refuse(value, in_marks(text) + " is not how dates are written here", "write " + date);
    }
    if (text.size() < 4)
        refuse(value, in_marks(text) + " is no date",
               "years have four digits; time ago stands in quotation marks: \"3 months ago\"");
}

bool names_month(std::string_view text)
{
    for (std::size_t at = 0; at + 3 <= text.size(); ++at) {
        if (at > 0 && is_letter(text[at - 1]))
            continue;
        const std::array<char, 3> head{lower(text[at]), lower(text[at + 1]), lower(text[at + 2])};
        if (std::ranges::find(month_names, std::string_view(head.data(), head.size())) !=
            month_names.end())
            return true;
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
    refuse_other_order(value);
    refuse_bare_digits(value);
    for (const std::string_view sign : typographic)
        if (const std::size_t at = text.find(sign); at != std::string_view::npos)
            refuse(value.part(at, sign.size()), in_marks(sign) + " has no meaning in a date",
                   "write 2022-09-14 with hyphens, and ranges with two full stops: 2021..2022");
    if (names_month(text))
        refuse(value, "names of months are not read: " + shown, "write 2022-09 or 2022-09-14");
    refuse(value, shown + " is no date", std::string(forms));
}

}  // namespace onrecord
