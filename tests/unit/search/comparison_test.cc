#include "search/comparison.h"

#include <doctest/doctest.h>

#include <numeric>
#include <string>
#include <vector>

#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

Facts said(const char* id, const char* day, const char* speaker)
{
    return with_quote(article(id, "", "They said “the tax will rise” again.", day, "Echo"),
                      "the tax will rise", speaker);
}

SideBySide compared(const SmallIndex& index, const std::vector<std::string>& queries,
                    Unit unit = Unit::quotes)
{
    ComparisonRequest request{unit, {}, {.sort = Sort::oldest, .limit = 1}, unit == Unit::quotes};
    for (const std::string& query : queries)
        request.sides.push_back({query, SmallIndex::parsed(query)});
    return compare(Searcher(index.reader()), request);
}

/// "label total/articles: counts (undated) best", one side after the other.
std::string print(const SideBySide& sides)
{
    std::string out;
    for (const std::string& period : sides.periods)
        out += period + " ";
    for (const SideCounts& side : sides.sides) {
        out += "| " + side.label + " " + std::to_string(side.total) + "/" +
               std::to_string(side.articles) + ":";
        for (const std::uint64_t count : side.by_period)
            out += " " + std::to_string(count);
        out += " (" + std::to_string(side.undated) + ")";
        for (const QuoteHit& hit : side.quotes_found)
            out += " " + hit.article.id;
        for (const Hit& hit : side.articles_found)
            out += " " + hit.article.id;
        out += " ";
    }
    return out;
}

}  // namespace

TEST_SUITE_BEGIN("search.comparison");

TEST_CASE("sides are counted over the same periods, gaps as zero")
{
    const SmallIndex index({said("a", "2022-11-02", "Ada Okafor"),
                            said("b", "2022-11-09", "Okafor"), said("c", "2023-02-01", "Tom Brand"),
                            said("d", "", "Tom Brand"), said("e", "2022", "Tom Brand")},
                           2);
    CHECK(print(compared(index, {"speaker:okafor tax", "speaker:brand tax"})) ==
          "2022-11 2022-12 2023-01 2023-02 "
          "| speaker:okafor tax 2/2: 2 0 0 0 (0) a | Tom Brand 3/3: 0 0 0 1 (2) e ");
    CHECK(print(compared(index, {"speaker:okafor", "speaker:brand"}, Unit::articles)) ==
          "2022-11 2022-12 2023-01 2023-02 "
          "| speaker:okafor 2/2: 2 0 0 0 (0) a | speaker:brand 3/3: 0 0 0 1 (2) e ");
    CHECK(print(compared(index, {"speaker:okafor nothing", "rise nothing"})) ==
          "| speaker:okafor nothing 0/0: (0) | rise nothing 0/0: (0) ");
}

TEST_CASE("long times are counted by quarters, then by years")
{
    const SmallIndex quarters(
        {said("a", "2019-12-31", "Ada Okafor"), said("b", "2022-01-01", "Tom Brand")});
    CHECK(print(compared(quarters, {"tax", "speaker:brand"})) ==
          "2019-Q4 2020-Q1 2020-Q2 2020-Q3 2020-Q4 2021-Q1 2021-Q2 2021-Q3 2021-Q4 2022-Q1 "
          "| tax 2/2: 1 0 0 0 0 0 0 0 0 1 (0) a | Tom Brand 1/1: 0 0 0 0 0 0 0 0 0 1 (0) b ");
    const SmallIndex years({said("a", "2014-06-01", "Ada Okafor"), said("b", "2022", "Tom Brand"),
                            said("c", "", "Tom Brand")});
    CHECK(print(compared(years, {"tax", "speaker:brand"})) ==
          "2014 2015 2016 2017 2018 2019 2020 2021 2022 "
          "| tax 3/3: 1 0 0 0 0 0 0 0 1 (1) a | Tom Brand 2/2: 0 0 0 0 0 0 0 0 1 (1) b ");
    const SmallIndex only_years({said("a", "2021", "Ada Okafor")});
    CHECK(print(compared(only_years, {"tax", "tax"})) ==
          "2021 | Ada Okafor 1/1: 1 (0) a | Ada Okafor 1/1: 1 (0) a ");
}

TEST_CASE("periods and the undated add up to the total")
{
    std::vector<Facts> articles;
    for (int i = 0; i < 60; ++i)
        articles.push_back(said(("a" + std::to_string(i)).c_str(),
                                i % 7 == 0 ? "" : ("20" + std::to_string(10 + i % 12)).c_str(),
                                i % 2 == 0 ? "Ada Okafor" : "Tom Brand"));
    const SmallIndex index(articles, 20);
    for (const SideCounts& side : compared(index, {"tax", "speaker:okafor"}).sides) {
        CAPTURE(side.label);
        CHECK(std::accumulate(side.by_period.begin(), side.by_period.end(), side.undated) ==
              side.total);
    }
}

TEST_CASE("a note says whose it is, unless every side has it or is named in it")
{
    const SmallIndex index({article("a", "", "the tram", "2022-11-02", "Echo")});
    const auto notes_of = [&index](const char* one, const char* other) {
        return compared(index, {one, other}, Unit::articles).notes;
    };
    using Notes = std::vector<std::string>;
    const std::string left_out =
        "left out as too common to search for: the (words in quotation "
        "marks are always searched)";
    CHECK(notes_of("the tram", "tram") == Notes{"the tram: " + left_out});
    CHECK(notes_of("the tram", "the toll").front() == left_out);
    CHECK(notes_of("source:nobody", "tram") == Notes{"source:nobody: no source called 'nobody'"});
    CHECK(notes_of("tram", "tram").empty());
}

TEST_SUITE_END();
