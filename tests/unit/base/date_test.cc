#include "base/date.h"

#include <string>

#include <doctest/doctest.h>

#include "base/error.h"

using namespace onrecord;

TEST_SUITE_BEGIN("base.date");

TEST_CASE("a stated day, month or year reads and prints back")
{
    for (const char* text :
         {"2022-09-14", "2022-09", "2022", "0001-01-01", "9999-12-31", "2024-02-29"}) {
        CAPTURE(text);
        CHECK(to_string(parse_iso_date(text)) == text);
    }
}

TEST_CASE("what is no date is refused at the byte where reading stopped")
{
    struct Row {
        const char* text;
        std::size_t offset;
    };
    static constexpr Row rows[] = {
        {"", 0},           {"22-09-14", 2},  {"2022/09/14", 4},     {"2022-9-14", 6},
        {"2022-02-30", 0}, {"2022-13", 0},   {"2022-00-10", 0},     {"0000", 0},
        {"2022-", 5},      {"2022-09-1", 9}, {"2022-09-14T10", 10}, {"2023-02-29", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        try {
            (void)parse_iso_date(row.text);
            FAIL_CHECK("was accepted");
        } catch (const ParseError& error) {
            CHECK(error.offset() == row.offset);
        }
    }
}

TEST_CASE("a period runs from its first to its last day")
{
    struct Row {
        const char* text;
        const char* first;
        const char* last;
    };
    static constexpr Row rows[] = {
        {"2022-09-14", "20220914", "20220914"},
        {"2024-02", "20240201", "20240229"},
        {"2023-02", "20230201", "20230228"},
        {"2022", "20220101", "20221231"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Date date = parse_iso_date(row.text);
        CHECK(to_digits(date.first_day()) == row.first);
        CHECK(to_digits(date.last_day()) == row.last);
        CHECK(iso_from_digits(static_cast<std::uint32_t>(std::stoul(row.first))) ==
              to_string(to_date(date.first_day())));
    }
    CHECK(iso_from_digits(0).empty());
}

TEST_SUITE_END();
