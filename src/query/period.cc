#include "query/period.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/date.h"
#include "query/date_faults.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

/// A point in time as typed: a day, or a longer period whose first or last day is meant.
struct Point {
    ch::sys_days first;
    ch::sys_days last;
    /// "3 months ago" is a day to begin or end at, but hardly the only day that is wanted.
    bool only_as_end = false;
};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lower(std::string_view text)
{
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return made;
}

/// Has `text` the form of `pattern`, in which '0' stands for any digit?
bool has_form(std::string_view text, std::string_view pattern)
{
    return std::ranges::equal(text, pattern,
                              [](char c, char p) { return p == '0' ? is_digit(c) : c == p; });
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::optional<Point> read_iso(std::string_view text)
{
    if (!has_form(text, "0000") && !has_form(text, "0000-00") && !has_form(text, "0000-00-00"))
        return std::nullopt;
    const Date date{static_cast<std::int16_t>(number(text.substr(0, 4))),
                    static_cast<std::uint8_t>(text.size() > 4 ? number(text.substr(5, 2)) : 0),
                    static_cast<std::uint8_t>(text.size() > 7 ? number(text.substr(8, 2)) : 0)};
    const bool zero_part =
        (text.size() > 4 && date.month == 0) || (text.size() > 7 && date.day == 0);
    if (zero_part || !is_valid(date))
        return std::nullopt;
    return Point{date.first_day(), date.last_day()};
}

/// The same day of the month `months` earlier, or the last one of that month.
ch::sys_days months_before(ch::sys_days day, int months)
{
    const ch::year_month_day from{day};
    const ch::year_month month = ch::year_month{from.year(), from.month()} - ch::months{months};
    const ch::year_month_day_last last{month.year(), ch::month_day_last{month.month()}};
    return ch::sys_days{month / std::min(from.day(), last.day())};
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

/// Words of `text`, at most four: more is no date.
std::vector<std::string_view> few_words(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty() && words.size() < 4) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// `3 months ago`
std::optional<Point> read_ago(std::string_view text, ch::sys_days today)
{
    constexpr std::size_t most_digits = 4;
    const std::vector<std::string_view> words = few_words(text);
    if (words.size() != 3 || words[2] != "ago" || words[0].size() > most_digits ||
        !std::ranges::all_of(words[0], is_digit))
        return std::nullopt;
    const std::optional<Unit> unit = read_unit(words[1]);
    if (!unit)
        return std::nullopt;
    const ch::sys_days day = before(today, number(words[0]), *unit);
    if (!is_valid(to_date(day)))
        return std::nullopt;
    return Point{day, day, *unit != Unit::day};
}

Point read_point(const Slice& value, ch::sys_days today)
{
    const Slice inner = value.trimmed();
    const std::string text = lower(inner.view());
    if (text == "today")
        return {today, today};
    if (text == "yesterday")
        return {today - ch::days{1}, today - ch::days{1}};
    if (const std::optional<Point> point = read_iso(text))
        return *point;
    if (const std::optional<Point> point = read_ago(text, today))
        return *point;
    refuse_date(inner);
}

/// The point that since: or until: takes.
Point read_end(const Slice& value, ch::sys_days today, const std::string& name)
{
    const std::string_view text = value.view();
    if (text.find("..") != std::string_view::npos || lower(value.trimmed().view()) == "none")
        refuse(value, name + ": takes one date",
               "for a range or none write date:" + std::string(value.trimmed().view()));
    return read_point(value, today);
}

DateNode read_range(const Slice& value, std::size_t dots, ch::sys_days today)
{
    const Slice left = value.part(0, dots).trimmed();
    const Slice right = value.part(dots + 2).trimmed();
    if (left.view().empty() && right.view().empty())
        refuse(value, "a range needs a date at one end", "write date:2022-09-01.. or date:..2022");
    DateNode range;
    if (!left.view().empty())
        range.since = read_point(left, today).first;
    if (!right.view().empty())
        range.until = read_point(right, today).last;
    if (range.since && range.until && *range.since > *range.until)
        refuse(value, "the range ends before it begins", "put the earlier date first");
    return range;
}

/// Year, month or day that runs exactly from one day to the other; not stated when none does.
Date period_between(ch::sys_days since, ch::sys_days until)
{
    const Date day = to_date(since);
    for (const Date& date : {day, Date{day.year, day.month, 0}, Date{day.year, 0, 0}})
        if (date.first_day() == since && date.last_day() == until)
            return date;
    return {};
}

std::string end_to_string(const std::optional<ch::sys_days>& day)
{
    return day ? to_string(to_date(*day)) : std::string();
}

}  // namespace

DateNode parse_period(const Slice& value, ch::sys_days today)
{
    if (lower(value.trimmed().view()) == "none") {
        DateNode none;
        none.none = true;
        return none;
    }
    const std::size_t dots = value.view().find("..");
    if (dots != std::string_view::npos)
        return read_range(value, dots, today);
    const Point point = read_point(value, today);
    if (point.only_as_end)
        refuse(value, "a single day was hardly meant by " + in_marks(value.trimmed().view()),
               "write since:\"...\" or until:\"...\", or the day itself, date:" +
                   to_string(to_date(point.first)));
    DateNode period;
    period.since = point.first;
    period.until = point.last;
    return period;
}

DateNode parse_since(const Slice& value, ch::sys_days today)
{
    DateNode period;
    period.since = read_end(value, today, "since").first;
    return period;
}

DateNode parse_until(const Slice& value, ch::sys_days today)
{
    DateNode period;
    period.until = read_end(value, today, "until").last;
    return period;
}

std::string period_to_string(const DateNode& period)
{
    if (period.none)
        return "none";
    if (period.since && period.until) {
        const Date date = period_between(*period.since, *period.until);
        if (date.stated())
            return to_string(date);
    }
    return end_to_string(period.since) + ".." + end_to_string(period.until);
}

}  // namespace onrecord
