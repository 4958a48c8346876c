#include "search/period.h"

#include <doctest/doctest.h>

#include "base/date.h"

using namespace onrecord;

namespace {

std::optional<std::chrono::sys_days> day(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    return parse_iso_date(text).first_day();
}

}  // namespace

TEST_SUITE_BEGIN("search.period");

TEST_CASE("a date lies in a period, outside, or across an end of it")
{
    struct Row {
        const char* since;
        const char* until;
        const char* date;
        const char* expected;
    };
    static constexpr Row rows[] = {
        {"2022-09-14", "2022-09-14", "2022-09-14", "inside"},
        {"2022-09-14", "2022-09-14", "2022-09-13", "outside"},
        {"2022-09-14", "2022-09-14", "2022-09", "undecided"},
        {"2022-09-01", "2022-09-30", "2022-09", "inside"},
        {"2022-09-01", "2022-09-30", "2022", "undecided"},
        {"2022-01-01", "2022-12-31", "2022", "inside"},
        {"2022-09-02", "", "2022-09", "undecided"},
        {"2022-10-01", "", "2022-09", "outside"},
        {"2022-08-31", "", "2022-09", "inside"},
        {"", "2022-09-29", "2022-09", "undecided"},
        {"", "2022-08-31", "2022-09", "outside"},
        {"", "", "2022", "inside"},
        {"", "", "", "outside"},
        {"2022-01-01", "", "", "outside"},
        {"2022-09-14", "2022-09-13", "2022-09-14", "outside"},
        {"2022-09-14", "2022-09-13", "2022-09-13", "outside"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.since);
        CAPTURE(row.until);
        CAPTURE(row.date);
        const DayTest test({day(row.since), day(row.until)});
        const std::string_view date = row.date;
        const DayRange days = day_range(date.empty() ? Date{} : parse_iso_date(date));
        CHECK(test.holds(days) == (row.expected == std::string_view("inside")));
        CHECK(test.is_undecided(days) == (row.expected == std::string_view("undecided")));
    }
}

TEST_SUITE_END();
