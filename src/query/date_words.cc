#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/date.h"
#include "query/date_point.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

constexpr std::array<std::string_view, 12> month_names{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

constexpr std::array<std::string_view, 7> day_names{"sunday",   "monday", "tuesday", "wednesday",
                                                    "thursday", "friday", "saturday"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Words of `text`, at most five: more is no date. A comma or full stop behind one does not count.
std::vector<std::string_view> few_words(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty() && words.size() < 5) {
        const std::size_t end = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, end);
        if (word.size() > 1 && (word.ends_with(',') || word.ends_with('.')))
            word.remove_suffix(1);
        if (!word.empty())
            words.push_back(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Of at most four digits, at least one.
std::optional<int> count_in(std::string_view digits)
{
    constexpr std::size_t longest = 4;
    if (digits == "a" || digits == "an")
        return 1;
    if (digits.empty() || digits.size() > longest || !std::ranges::all_of(digits, is_digit))
        return std::nullopt;
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// `14` of `14th`.
std::string_view without_ending(std::string_view word)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (word.size() > ending.size() && is_digit(word.front()) && word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    return word;
}

/// Takes a year, month or day that is not known yet from a word.
bool take_part(std::string_view word, Date& date)
{
    if (const unsigned month = month_called(word); month != 0 && date.month == 0) {
        date.month = static_cast<std::uint8_t>(month);
        return true;
    }
    const std::string_view digits = without_ending(word);
    if (!std::ranges::all_of(digits, is_digit))
        return false;
    const int value = count_in(digits).value_or(0);
    if (digits.size() == 4 && date.year == 0)
        date.year = static_cast<std::int16_t>(value);
    else if (digits.size() <= 2 && value > 0 && date.day == 0)
        date.day = static_cast<std::uint8_t>(value);
    else
        return false;
    return true;
}

enum class Unit : std::uint8_t { day, week, month, year };

std::optional<Unit> read_unit(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> names{"day", "week", "month", "year"};
    if (word.ends_with('s'))
        word.remove_suffix(1);
    const auto* found = std::ranges::find(names, word);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Unit>(found - names.begin());
}

/// The same day of the month `months` earlier, or the last one of that month.
ch::sys_days months_before(ch::sys_days day, int months)
{
    const ch::year_month_day from{day};
    const ch::year_month month = ch::year_month{from.year(), from.month()} - ch::months{months};
    const ch::year_month_day_last last{month.year(), ch::month_day_last{month.month()}};
    return ch::sys_days{month / std::min(from.day(), last.day())};
}

ch::sys_days before(ch::sys_days today, int count, Unit unit)
{
    switch (unit) {
        case Unit::day:
            return today - ch::days{count};
        case Unit::week:
            return today - ch::weeks{count};
        case Unit::month:
            return months_before(today, count);
        case Unit::year:
            break;
    }
    return months_before(today, 12 * count);
}

/// The day, week, month or year that a day is in.
DatePoint period_around(ch::sys_days day, Unit unit)
{
    if (unit == Unit::day)
        return {day, day};
    if (unit == Unit::week) {
        const ch::sys_days monday = day - (ch::weekday{day} - ch::Monday);
        return {monday, monday + ch::days{6}};
    }
    Date date = to_date(day);
    date.day = 0;
    if (unit == Unit::year)
        date.month = 0;
    return {date.first_day(), date.last_day()};
}

std::optional<DatePoint> in_calendar(const DatePoint& point)
{
    if (!is_valid(to_date(point.first)) || !is_valid(to_date(point.last)))
        return std::nullopt;
    return point;
}

/// The last such day of the week before today.
std::optional<DatePoint> read_weekday(std::string_view word, ch::sys_days today)
{
    const auto* found = std::ranges::find(day_names, word);
    if (found == day_names.end())
        return std::nullopt;
    const ch::weekday wanted{static_cast<unsigned>(found - day_names.begin())};
    const ch::sys_days yesterday = today - ch::days{1};
    const ch::sys_days day = yesterday - (ch::weekday{yesterday} - wanted);
    return DatePoint{day, day};
}

/// `3 months ago`
std::optional<DatePoint> read_ago(std::string_view count, std::string_view unit_name,
                                  ch::sys_days today)
{
    const std::optional<int> number = count_in(count);
    const std::optional<Unit> unit = read_unit(unit_name);
    if (!number || !unit)
        return std::nullopt;
    const ch::sys_days day = before(today, *number, *unit);
    return in_calendar({day, day, *unit != Unit::day});
}

/// `last 3 months`
std::optional<DatePoint> read_stretch(std::string_view count, std::string_view unit_name,
                                      ch::sys_days today)
{
    const std::optional<DatePoint> begin = read_ago(count, unit_name, today);
    if (!begin)
        return std::nullopt;
    return DatePoint{begin->first, today};
}

/// `last week`, `this month`
std::optional<DatePoint> read_period(std::string_view which, std::string_view unit_name,
                                     ch::sys_days today)
{
    if (const auto weekday = read_weekday(unit_name, today); which == "last" && weekday)
        return in_calendar(*weekday);
    const std::optional<Unit> unit = read_unit(unit_name);
    if (!unit || unit == Unit::day || unit_name.ends_with('s'))
        return std::nullopt;
    return in_calendar(period_around(which == "last" ? before(today, 1, *unit) : today, *unit));
}

}  // namespace

unsigned month_called(std::string_view word)
{
    constexpr std::size_t shortest = 3;
    if (word == "sept")
        return 9;
    for (unsigned i = 0; i < month_names.size(); ++i)
        if (word == month_names[i] || word == month_names[i].substr(0, shortest))
            return i + 1;
    return 0;
}

std::optional<DatePoint> read_month_name(std::string_view text)
{
    Date date;
    std::vector<std::string_view> words = few_words(text);
    std::erase(words, "of");
    for (const std::string_view word : words)
        if (!take_part(word, date))
            return std::nullopt;
    if (words.empty() || date.year == 0 || date.month == 0 || !is_valid(date))
        return std::nullopt;
    return DatePoint{date.first_day(), date.last_day()};
}

std::optional<DatePoint> read_relative(std::string_view text, ch::sys_days today)
{
    const std::vector<std::string_view> words = few_words(text);
    if (words.size() == 1 && words[0] == "today")
        return DatePoint{today, today};
    if (words.size() == 1 && words[0] == "yesterday")
        return DatePoint{today - ch::days{1}, today - ch::days{1}};
    if (words.size() == 2 && (words[0] == "last" || words[0] == "this"))
        return read_period(words[0], words[1], today);
    if (words.size() == 3 && words[2] == "ago")
        return read_ago(words[0], words[1], today);
    if (words.size() == 3 && (words[0] == "last" || words[0] == "past"))
        return read_stretch(words[1], words[2], today);
    return std::nullopt;
}

}  // namespace onrecord
