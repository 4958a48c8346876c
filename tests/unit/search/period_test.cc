#include "search/period.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>

#include "base/date.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::optional<std::chrono::sys_days> day(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    return parse_iso_date(text).first_day();
}

/// Dates of days, months and years, some several times, and none.
std::vector<Facts> dated_articles()
{
    std::vector<Facts> articles;
    for (const char* date :
         {"2022-09-14", "", "2022-09", "2021-12-31", "2022", "2022-09-01", "2023-01", "2022-09-14",
          "", "2020-02-29", "2022-09-30", "2022-10-01", "2021"})
        articles.push_back(article("a" + std::to_string(articles.size()), "", "tram", date));
    return articles;
}

/// What passes of all articles, one after the other.
template <class Test>
MatchSet passing(const IndexReader& reader, const MatchSet* within, const Test& test)
{
    MatchSet found(reader.last(Unit::articles));
    for (DocumentNumber article = 1; article <= reader.last(Unit::articles); ++article)
        if ((within == nullptr || within->has(article)) && test(reader.days(article)))
            found.add(article);
    return found;
}

std::vector<DocumentNumber> numbers(const MatchSet& set)
{
    std::vector<DocumentNumber> all;
    set.for_each([&](DocumentNumber document) { all.push_back(document); });
    return all;
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

TEST_CASE(
    "articles of a period are those whose days are in it, in segments in order of date or not")
{
    std::vector<Facts> articles = dated_articles();
    const SmallIndex one(articles);
    const SmallIndex many(articles, 5);
    const SmallIndex merged(articles, 1);  // ten small segments become one that is in no order
    REQUIRE(one.reader().manifest().segments.front().date_ordered);
    REQUIRE(many.reader().manifest().segments.size() == 3);
    REQUIRE(std::ranges::any_of(merged.reader().manifest().segments,
                                [](const SegmentInfo& segment) { return !segment.date_ordered; }));
    for (const SmallIndex* index : {&one, &many, &merged})
        for (const char* since :
             {"", "2020-02-29", "2021-06-01", "2022-09-01", "2022-09-14", "2024-01-01"})
            for (const char* until : {"", "2019-01-01", "2022-09-13", "2022-09-14", "2022-12-31"}) {
                CAPTURE(since);
                CAPTURE(until);
                const IndexReader& reader = index->reader();
                const DayTest period({day(since), day(until)});
                MatchSet some(reader.last(Unit::articles));
                for (const DocumentNumber article : {1U, 2U, 5U, 8U, 13U})
                    some.add(article);
                const auto holds = [&](DayRange days) { return period.holds(days); };
                for (const MatchSet* within :
                     {static_cast<const MatchSet*>(nullptr), static_cast<const MatchSet*>(&some)}) {
                    CHECK(numbers(articles_inside(period, reader, within)) ==
                          numbers(passing(reader, within, holds)));
                    CHECK(numbers(articles_undated(reader, within)) ==
                          numbers(passing(reader, within,
                                          [](DayRange days) { return days.first == 0; })));
                }
                CHECK(numbers(articles_undecided(period, reader)) ==
                      numbers(passing(reader, nullptr,
                                      [&](DayRange days) { return period.is_undecided(days); })));
            }
}

TEST_CASE("a segment says how many of its articles are dated by month or year only")
{
    const SmallIndex index(dated_articles());
    CHECK(index.reader().manifest().segments.front().imprecise == 4);
    CHECK(index.reader().manifest().segments.front().undated == 2);
}

TEST_SUITE_END();
