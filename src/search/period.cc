#include "search/period.h"

#include <algorithm>
#include <utility>

#include "base/date.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

namespace ch = std::chrono;

ch::sys_days first_of_year(int year)
{
    return ch::sys_days{ch::year{year} / ch::January / 1};
}

ch::sys_days last_of_year(int year)
{
    return ch::sys_days{ch::year{year} / ch::December / 31};
}

std::string day_term(ch::sys_days day)
{
    return make_term(term::day_prefix, to_digits(day));
}

std::string month_term(ch::sys_days day)
{
    return make_term(term::month_prefix, to_digits(day).substr(0, 6));
}

std::string year_term(ch::sys_days day)
{
    return make_term(term::year_prefix, to_digits(day).substr(0, 4));
}

std::string precision_term(std::string_view name)
{
    return make_term(term::precision_prefix, name);
}

/// The longest of year, month and day that starts at `day` and ends by `last`, as its term and its
/// last day.
std::pair<std::string, ch::sys_days> longest_from(ch::sys_days day, ch::sys_days last)
{
    const ch::year_month_day parts{day};
    const ch::sys_days month_end{parts.year() / parts.month() / ch::last};
    const ch::sys_days year_end = last_of_year(int{parts.year()});
    if (parts.day() == ch::day{1} && parts.month() == ch::January && year_end <= last)
        return {year_term(day), year_end};
    if (parts.day() == ch::day{1} && month_end <= last)
        return {month_term(day), month_end};
    return {day_term(day), day};
}

Xapian::Query value_ranges(const PeriodPlan& period)
{
    constexpr const char* before_all = "0";  // undated documents have an empty value
    constexpr const char* after_all = "99999999";
    const std::string since = period.since ? to_digits(*period.since) : before_all;
    const std::string until = period.until ? to_digits(*period.until) : after_all;
    return {Xapian::Query::OP_FILTER,
            {Xapian::Query::OP_VALUE_RANGE, slot::first_day, since, after_all},
            {Xapian::Query::OP_VALUE_RANGE, slot::last_day, before_all, until}};
}

Xapian::Query imprecise(std::string_view precision, std::string term)
{
    return {Xapian::Query::OP_FILTER, Xapian::Query(precision_term(precision)),
            Xapian::Query(std::move(term))};
}

}  // namespace

std::vector<std::string> period_terms(const PeriodPlan& period, YearSpan years)
{
    std::vector<std::string> terms;
    if (years.last < years.first)
        return terms;
    ch::sys_days day = first_of_year(years.first);
    ch::sys_days last = last_of_year(years.last);
    if (period.since)
        day = std::max(day, *period.since);
    if (period.until)
        last = std::min(last, *period.until);
    while (day <= last) {
        auto [term, end] = longest_from(day, last);
        terms.push_back(std::move(term));
        day = end + ch::days{1};
    }
    return terms;
}

Xapian::Query period_query(const PeriodPlan& period, YearSpan years)
{
    const std::vector<std::string> terms = period_terms(period, years);
    if (terms.size() > most_period_terms)
        return value_ranges(period);
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

Xapian::Query undecided_query(const PeriodPlan& period)
{
    std::vector<Xapian::Query> cut;
    const auto add = [&cut](ch::sys_days day, bool cuts_month, bool cuts_year) {
        if (cuts_month)
            cut.push_back(imprecise("month", month_term(day)));
        if (cuts_year)
            cut.push_back(imprecise("year", year_term(day)));
    };
    if (period.since) {
        const ch::year_month_day since{*period.since};
        const bool cuts_month = since.day() != ch::day{1};
        add(*period.since, cuts_month, cuts_month || since.month() != ch::January);
    }
    if (period.until) {
        const ch::year_month_day until{*period.until};
        const bool cuts_month =
            until.day() != ch::year_month_day_last{until.year() / until.month() / ch::last}.day();
        add(*period.until, cuts_month, cuts_month || until.month() != ch::December);
    }
    return {Xapian::Query::OP_OR, cut.begin(), cut.end()};
}

}  // namespace onrecord
