#include "extract/metadata/date_line.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("extract.date_line");

TEST_CASE("a line that says when it was published is told from headlines and sentences")
{
    struct Row {
        const char* line;
        bool is_line;
        const char* date;
        const char* phrases;  ///< with bars between them
    };
    static constexpr Row rows[] = {
        {"Published: 14/09/2022 10:22 BST", true, "Published: 14/09/2022 10:22 BST", ""},
        {"Last updated yesterday at 18:40", true, "", ""},
        {"Wed 10:22", true, "", ""},
        {"March 2019", true, "", ""},
        {"14 September 2022", true, "14 September 2022", ""},
        {"Calder Bay Herald, 10 February 2023", true, "Calder Bay Herald, 10 February 2023",
         "Calder Bay Herald"},
        {"by Ada Lindqvist | Mar 5, 2019 | 4 min read", true,
         "by Ada Lindqvist | Mar 5, 2019 | 4 min read", "by Ada Lindqvist|read"},
        {"Updated 7 March 2019, first published 5 March 2019", true,
         ", first published 5 March 2019", ""},
        {"Published 5 March 2019 Updated 7 March 2019", true, "Published 5 March 2019 Updated", ""},
        {"Mis à jour le 7 mars 2019, publié le 5 mars 2019", true, ", publié le 5 mars 2019", ""},
        {"Event date: 5 April 2019", false, nullptr, nullptr},
        {"Ferry timetable from 5 March 2019", false, nullptr, nullptr},
        {"What happened on 5 March 2019: a timeline", false, nullptr, nullptr},
        {"The bridge opened on 14 September 2022 after a delay of two years", false, nullptr,
         nullptr},
        {"该渡轮于1990年5月4日购入，可载客一百二十人。", false, nullptr, nullptr},
        {"Bridge opens", false, nullptr, nullptr},
        {"", false, nullptr, nullptr},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const auto found = read_date_line(row.line);
        REQUIRE(found.has_value() == row.is_line);
        if (!found)
            continue;
        CHECK(found->date == row.date);
        std::string phrases;
        for (const std::string_view phrase : found->phrases)
            phrases.append(phrases.empty() ? "" : "|").append(phrase);
        CHECK(phrases == row.phrases);
    }
}

TEST_SUITE_END();
