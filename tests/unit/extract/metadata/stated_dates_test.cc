// Of the dates that an article's file states in several places.

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "extract/extract.h"

using namespace onrecord;

namespace {

Facts facts_of(std::vector<StatedDate> dates, std::string date = {})
{
    Article article;
    article.text = "The bridge was shut.";
    article.language = "en-GB";
    article.date = std::move(date);
    article.dates = std::move(dates);
    return extract_facts(std::move(article));
}

}  // namespace

TEST_SUITE_BEGIN("extract.stated_dates");

TEST_CASE("the first that reads as a date counts, and says where it stood")
{
    struct Row {
        std::vector<StatedDate> dates;
        const char* date;
        const char* from;
    };
    const Row rows[] = {
        {{}, "", ""},
        {{{"2022-09-14T23:30:00-05:00", "meta"}, {"2022-09-15", "json-ld"}}, "2022-09-14", "meta"},
        {{{"yesterday", "time"}, {"3 May", "page"}, {"04/05/2022 10:00", "page"}},
         "2022-05-04",
         "page"},
        {{{"2022-02-30", "meta"}, {"2022/09/14", "url"}}, "2022-09-14", "url"},
        {{{"soon", "page"}}, "", ""},
    };
    for (const Row& row : rows) {
        const Facts facts = facts_of(row.dates);
        CAPTURE(row.from);
        CHECK(to_string(facts.date) == row.date);
        CHECK(facts.date_from == row.from);
    }
}

TEST_CASE("a date field wins over them")
{
    const Facts facts = facts_of({{"2022-09-14", "meta"}}, "2021-01-02");
    CHECK(to_string(facts.date) == "2021-01-02");
    CHECK(facts.date_from == "field");
}

TEST_SUITE_END();
