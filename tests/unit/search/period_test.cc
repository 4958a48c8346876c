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

std::string terms(std::string_view since, std::string_view until, YearSpan years)
{
    std::string text;
    for (const std::string& term : period_terms({day(since), day(until)}, years))
        text += (text.empty() ? "" : " ") + term;
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("search.period");

TEST_CASE("a period is asked by whole years, months and days")
{
    struct Row {
        const char* since;
        const char* until;
        const char* expected;
    };
    static constexpr Row rows[] = {
        {"2022-09-14", "2022-09-14", "D20220914"},
        {"2022-09-01", "2022-09-30", "M202209"},
        {"2022-01-01", "2022-12-31", "Y2022"},
        {"2021-12-30", "2022-02-02", "D20211230 D20211231 M202201 D20220201 D20220202"},
        {"2020-12-01", "2022-01-31", "M202012 Y2021 M202201"},
        {"2024-02-01", "2024-02-29", "M202402"},
        {"2022-12-30", "", "D20221230 D20221231 Y2023 Y2024"},
        {"", "2020-01-02", "D20200101 D20200102"},
        {"", "", "Y2020 Y2021 Y2022 Y2023 Y2024"},
        {"2022-09-14", "2022-09-13", ""},
        {"2025-01-01", "", ""},
        {"", "2019-12-31", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.since);
        CAPTURE(row.until);
        CHECK(terms(row.since, row.until, {2020, 2024}) == row.expected);
    }
    CHECK(terms("2022-01-01", "", YearSpan{}).empty());
}

TEST_CASE("terms cover each day of a period exactly once")
{
    using std::chrono::days;
    const auto first = *day("2019-11-20");
    for (int length = 1; length < 900; length += 7) {
        CAPTURE(length);
        const auto last = first + days{length - 1};
        days covered{0};
        for (const std::string& term : period_terms({first, last}, {2000, 2030})) {
            std::string iso = term.substr(1);
            if (iso.size() > 4)
                iso.insert(4, "-");
            if (iso.size() > 7)
                iso.insert(7, "-");
            const Date date = parse_iso_date(iso);
            covered += date.last_day() - date.first_day() + days{1};
        }
        CHECK(covered.count() == length);
    }
}

TEST_CASE("many terms become ranges over the date slots")
{
    const auto text = [](std::string_view since, std::string_view until) {
        return period_query({day(since), day(until)}, {2020, 2024}).get_description();
    };
    CHECK(text("2022-09-01", "2022-10-31") == "Query((M202209 OR M202210))");
    CHECK(text("2022-01-02", "2022-12-30").find("VALUE_RANGE 0 20220102 99999999") !=
          std::string::npos);
    CHECK(text("2022-01-02", "2022-12-30").find("VALUE_RANGE 1 0 20221230") != std::string::npos);
}

TEST_CASE("articles that overlap an end by month or year are undecided")
{
    const auto text = [](std::string_view since, std::string_view until) {
        return undecided_query({day(since), day(until)}).get_description();
    };
    CHECK(text("2022-01-01", "2022-12-31") == "Query()");
    CHECK(text("2022-03-01", "") == "Query((XDPyear FILTER Y2022))");
    CHECK(text("2022-03-02", "") == "Query(((XDPmonth FILTER M202203) OR (XDPyear FILTER Y2022)))");
    CHECK(text("", "2022-12-30") == "Query(((XDPmonth FILTER M202212) OR (XDPyear FILTER Y2022)))");
}

TEST_SUITE_END();
