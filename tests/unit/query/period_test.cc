#include "query/period.h"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/error.h"

using namespace onrecord;

namespace {

/// A Friday.
const auto today = std::chrono::sys_days{std::chrono::year{2023} / 3 / 31};

using Reader = DateNode (*)(const Slice&, const ParseOptions&);

std::string read(Reader reader, std::string_view typed,
                 DayMonthOrder order = DayMonthOrder::unstated)
{
    const TypedText text(typed);
    return period_to_string(reader(Slice{&text, 0, text.view().size()}, {today, order}));
}

}  // namespace

TEST_SUITE_BEGIN("query.period");

TEST_CASE("a period runs from the first day of what is stated to its last")
{
    struct Row {
        std::string_view typed;
        const char* period;
    };
    static constexpr Row rows[] = {
        {"2022", "2022"},
        {"2022-09", "2022-09"},
        {"2022-09-14", "2022-09-14"},
        {"2024-02-29", "2024-02-29"},
        {"2022-01-01..2022-12-31", "2022"},
        {"2022-01-01..2023-12-31", "2022-01-01..2023-12-31"},
        {" 2022 .. 2023 ", "2022-01-01..2023-12-31"},
        {"2022..2022", "2022"},
        {"2022-09..", "2022-09-01.."},
        {"..2022-09", "..2022-09-30"},
        {"none", "none"},
        {"today", "2023-03-31"},
        {"Yesterday", "2023-03-30"},
        {"3 days ago", "2023-03-28"},
        {"1 day ago", "2023-03-30"},
        {"2 weeks ago..today", "2023-03-17..2023-03-31"},
        {"1 month ago..", "2023-02-28.."},
        {"13  Months  ago..", "2022-02-28.."},
        {"2 years ago..yesterday", "2021-03-31..2023-03-30"},
        {"0 days ago", "2023-03-31"},
        {"a week ago..", "2023-03-24.."},
        {"3-days-ago", "2023-03-28"},
        {"last week", "2023-03-20..2023-03-26"},
        {"this week", "2023-03-27..2023-04-02"},
        {"last-month", "2023-02"},
        {"This Month", "2023-03"},
        {"last year", "2022"},
        {"this year", "2023"},
        {"last friday", "2023-03-24"},
        {"last thursday", "2023-03-30"},
        {"last saturday", "2023-03-25"},
        {"last 3 months", "2022-12-31..2023-03-31"},
        {"past 29 days", "2023-03-02..2023-03-31"},
        {"last week..yesterday", "2023-03-20..2023-03-30"},
        {"Sept 2022", "2022-09"},
        {"september 2022", "2022-09"},
        {"may 2022..july 2022", "2022-05-01..2022-07-31"},
        {"14 Sep 2022", "2022-09-14"},
        {"14-sep-2022", "2022-09-14"},
        {"Sept. 14th, 2022", "2022-09-14"},
        {"1st of May 2022", "2022-05-01"},
        {"2022 Sep 14", "2022-09-14"},
        {"14/09/2022", "2022-09-14"},
        {"9/14/2022", "2022-09-14"},
        {"14.9.2022", "2022-09-14"},
        {"14/09/2022..20/09/2022", "2022-09-14..2022-09-20"},
        {"05.05.2022", "2022-05-05"},
        {"2022/9/1", "2022-09-01"},
        {"2022.09.14", "2022-09-14"},
        {"09/2022", "2022-09"},
        {"2022/09", "2022-09"},
        {"20220914", "2022-09-14"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read(parse_period, row.typed) == row.period);
    }
}

TEST_CASE("where day and month could be exchanged an option says which is meant")
{
    CHECK(read(parse_period, "03/04/2022", DayMonthOrder::day_first) == "2022-04-03");
    CHECK(read(parse_period, "03/04/2022", DayMonthOrder::month_first) == "2022-03-04");
    CHECK(read(parse_since, "03.04.2022", DayMonthOrder::month_first) == "2022-03-04..");
    CHECK(read(parse_period, "14/09/2022", DayMonthOrder::month_first) == "2022-09-14");
    CHECK(read(parse_period, "2022-03-04", DayMonthOrder::day_first) == "2022-03-04");
}

TEST_CASE("since takes the first day of a period, until the last")
{
    CHECK(read(parse_since, "2022-09") == "2022-09-01..");
    CHECK(read(parse_until, "2022-09") == "..2022-09-30");
    CHECK(read(parse_since, "3 months ago") == "2022-12-31..");
    CHECK(read(parse_until, "today") == "..2023-03-31");
    CHECK(read(parse_since, "last week") == "2023-03-20..");
    CHECK(read(parse_until, "last week") == "..2023-03-26");
    CHECK(read(parse_until, "sept 2022") == "..2022-09-30");
    CHECK(read(parse_since, "last 2 weeks") == "2023-03-17..");
}

TEST_CASE("what is no date is refused with the form to write")
{
    struct Row {
        Reader reader;
        std::string_view typed;
        const char* message;
        const char* hint;
    };
    constexpr const char* forms =
        "dates are 2022, 2022-09, 2022-09-14, \"sept 2022\", today, yesterday, \"last week\", "
        "\"3 months ago\"; ranges 2021..2022, since:2021, until:2022";
    constexpr const char* with_year =
        "a month has its year behind it: \"sept 2022\", \"14 sept 2022\"";
    constexpr const char* four_digits =
        "years have four digits; time ago stands in quotation marks: \"3 months ago\"";
    static const Row rows[] = {
        {parse_period, "2022-02-30", "the calendar has no 2022-02-30", "check month and day"},
        {parse_period, "2022-00", "the calendar has no 2022-00", "check month and day"},
        {parse_period, "0000", "the calendar has no 0000", "check month and day"},
        {parse_period, "03/04/2022", "'03/04/2022' is ambiguous",
         "write 2022-04-03 or 2022-03-04; --dates dmy or --dates mdy says which is meant"},
        {parse_period, "3-4-2022", "'3-4-2022' is ambiguous",
         "write 2022-04-03 or 2022-03-04; --dates dmy or --dates mdy says which is meant"},
        {parse_period, "31/02/2022", "'31/02/2022' is no date", forms},
        {parse_period, "14/09-2022", "'14/09-2022' is no date", forms},
        {parse_period, "20221340", "'20221340' is no date", forms},
        {parse_period, "14/09/22", "'14/09/22' is no date", four_digits},
        {parse_period, "14 September", "'14 September' is no date", with_year},
        {parse_period, "31 Sept 2022", "'31 Sept 2022' is no date", with_year},
        {parse_period, "sept 14 15 2022", "'sept 14 15 2022' is no date", with_year},
        {parse_period, "Last", "'Last' is no date",
         "dates of several words stand in quotation marks: \"last week\""},
        {parse_period, "last weeks", "'last weeks' is no date", forms},
        {parse_period, "monday", "'monday' is no date", forms},
        {parse_period, "next week", "'next week' is no date", forms},
        {parse_period, "22", "'22' is no date", four_digits},
        {parse_period,
         "2021\xE2\x80\x93"
         "2022",
         "'\xE2\x80\x93' has no meaning in a date",
         "write 2022-09-14 with hyphens, and ranges with two full stops: 2021..2022"},
        {parse_period, "..", "a range needs a date at one end",
         "write date:2022-09-01.. or date:..2022"},
        {parse_period, "2023..2022", "the range ends before it begins",
         "put the earlier date first"},
        {parse_period, "2022...2023", "'.2023' is no date", forms},
        {parse_period, "3 weeks ago", "a single day was hardly meant by '3 weeks ago'",
         "write since:\"...\" or until:\"...\", or the day itself, date:2023-03-10"},
        {parse_period, "9999 years ago", "'9999 years ago' is no date", forms},
        {parse_period, "99999 days ago", "'99999 days ago' is no date", forms},
        {parse_since, "2021..2022", "since: takes one date",
         "for a range or none write date:2021..2022"},
        {parse_until, "none", "until: takes one date", "for a range or none write date:none"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        try {
            (void)read(row.reader, row.typed);
            FAIL_CHECK("was accepted");
        } catch (const ParseError& error) {
            CHECK(std::string(error.what()) == row.message);
            CHECK(error.hint() == row.hint);
        }
    }
}

TEST_SUITE_END();
