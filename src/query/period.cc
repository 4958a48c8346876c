#include "query/period.h"

#include <optional>

#include "base/date.h"
#include "query/date_faults.h"
#include "query/date_point.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

DatePoint read_point(const Slice& value, const ParseOptions& options)
{
    const Slice inner = value.trimmed();
    if (const std::optional<DatePoint> point = read_date_point(inner.view(), options))
        return *point;
    refuse_date(inner);
}

bool is_none(const Slice& value)
{
    return small_letters(value.trimmed().view()) == "none";
}

/// The point that since: or until: takes.
DatePoint read_end(const Slice& value, const ParseOptions& options, const std::string& name)
{
    const std::string_view text = value.view();
    if (text.find("..") != std::string_view::npos || is_none(value))
        refuse(value, name + ": takes one date",
               "for a range or none write date:" + std::string(value.trimmed().view()));
    return read_point(value, options);
}

DateNode read_range(const Slice& value, std::size_t dots, const ParseOptions& options)
{
    const Slice left = value.part(0, dots).trimmed();
    const Slice right = value.part(dots + 2).trimmed();
    if (left.view().empty() && right.view().empty())
        refuse(value, "a range needs a date at one end", "write date:2022-09-01.. or date:..2022");
    DateNode range;
    if (!left.view().empty())
        range.since = read_point(left, options).first;
    if (!right.view().empty())
        range.until = read_point(right, options).last;
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

DateNode parse_period(const Slice& value, const ParseOptions& options)
{
    if (is_none(value)) {
        DateNode none;
        none.none = true;
        return none;
    }
    const std::size_t dots = value.view().find("..");
    if (dots != std::string_view::npos)
        return read_range(value, dots, options);
    const DatePoint point = read_point(value, options);
    if (point.only_as_end)
        refuse(value, "a single day was hardly meant by " + in_marks(value.trimmed().view()),
               "write since:\"...\" or until:\"...\", or the day itself, date:" +
                   to_string(to_date(point.first)));
    DateNode period;
    period.since = point.first;
    period.until = point.last;
    return period;
}

DateNode parse_since(const Slice& value, const ParseOptions& options)
{
    DateNode period;
    period.since = read_end(value, options, "since").first;
    return period;
}

DateNode parse_until(const Slice& value, const ParseOptions& options)
{
    DateNode period;
    period.until = read_end(value, options, "until").last;
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
