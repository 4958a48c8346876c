#include "search/timeline.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "search/searcher.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

DayRange days(const char* date)
{
    return day_range(parse_iso_date(date));
}

std::string label(const char* date, TimeUnit unit)
{
    const std::optional<Period> period = period_of(days(date), unit);
    return period ? period_label(*period, unit) + " " + to_string(first_day_of(*period, unit))
                  : "none";
}

Timeline counted(const IndexReader& reader, const char* query, std::optional<TimeUnit> unit,
                 Unit of = Unit::articles)
{
    Timeline timeline;
    (void)Searcher(reader).timeline(SmallIndex::parsed(query), of, false, unit,
                                    [&](const Timeline& taken) { timeline = taken; });
    return timeline;
}

/// "label matches/all occurrences/words; ..." with what has no period in brackets.
std::string print(const Timeline& timeline)
{
    const auto numbers = [](const PeriodCounts& counts) {
        return std::to_string(counts.matches) + "/" + std::to_string(counts.all) + " " +
               std::to_string(counts.occurrences) + "/" + std::to_string(counts.words);
    };
    std::string out;
    for (const PeriodCounts& counts : timeline.periods)
        out += counts.label + " " + numbers(counts) + "; ";
    return out + "(" + numbers(timeline.imprecise) + ") (" + numbers(timeline.undated) + ") " +
           std::to_string(timeline.total) + "/" + std::to_string(timeline.all);
}

std::vector<Facts> town()
{
    return {article("a", "Bridge shut", "The bridge is shut.", "2022-09-14", "Courier"),
            article("b", "", "A bridge. No bridge.", "2022-09-30", "Gazette"),
            article("c", "", "The tram.", "2022-10-01", "Courier"),
            article("d", "", "Bridge open.", "2022-12", "Courier"),
            article("e", "", "Bridge dues.", "2022", "Courier"),
            article("f", "", "Old bridge.", "", "Courier"),
            article("g", "", "Nothing here at all.", "2021-01-01", "Courier")};
}

}  // namespace

TEST_SUITE_BEGIN("search.timeline");

TEST_CASE("a date lies in the period that holds all of it")
{
    struct Row {
        const char* date;
        TimeUnit unit;
        const char* label;
    };
    static constexpr Row rows[] = {
        {"2022-09-14", TimeUnit::day, "2022-09-14 2022-09-14"},
        {"2022-09-14", TimeUnit::week, "2022-W37 2022-09-12"},
        {"2022-09-11", TimeUnit::week, "2022-W36 2022-09-05"},
        {"2021-01-03", TimeUnit::week, "2020-W53 2020-12-28"},
        {"2018-12-31", TimeUnit::week, "2019-W01 2018-12-31"},
        {"1969-12-31", TimeUnit::week, "1970-W01 1969-12-29"},
        {"1969-12-28", TimeUnit::week, "1969-W52 1969-12-22"},
        {"1901-01-07", TimeUnit::day, "1901-01-07 1901-01-07"},
        {"2022-09", TimeUnit::week, "none"},
        {"2022-09", TimeUnit::month, "2022-09 2022-09-01"},
        {"2022-12", TimeUnit::quarter, "2022-Q4 2022-10-01"},
        {"2022-03-31", TimeUnit::quarter, "2022-Q1 2022-01-01"},
        {"2022", TimeUnit::quarter, "none"},
        {"2022", TimeUnit::year, "2022 2022-01-01"},
        {"0001-01-01", TimeUnit::year, "0001 0001-01-01"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.date);
        CAPTURE(unit_name(row.unit));
        CHECK(label(row.date, row.unit) == row.label);
    }
    CHECK_FALSE(period_of(DayRange{}, TimeUnit::year));
    CHECK(find_time_unit("week") == TimeUnit::week);
    CHECK_FALSE(find_time_unit("weeks"));
}

TEST_CASE("counts, all of the same filters, occurrences and words; gaps are zero")
{
    struct Row {
        const char* query;
        TimeUnit unit;
        const char* counts;
    };
    static constexpr Row rows[] = {
        {"bridge", TimeUnit::month,
         "2022-09 2/2 4/10; 2022-10 0/1 0/2; 2022-11 0/0 0/0; 2022-12 1/1 1/2; (1/1 1/2) (1/1 1/2) "
         "5/7"},
        {"bridge", TimeUnit::year, "2022 4/5 6/16; (0/0 0/0) (1/1 1/2) 5/7"},
        {"bridge source:courier", TimeUnit::quarter,
         "2022-Q3 1/1 2/6; 2022-Q4 1/2 1/4; (1/1 1/2) (1/1 1/2) 4/6"},
        // Without words what is filtered by is asked for; periods never are.
        {"source:gazette", TimeUnit::month, "2022-09 1/2 0/10; (0/1 0/2) (0/1 0/2) 1/7"},
        {"source:courier date:2022", TimeUnit::year, "2022 4/5 0/16; (0/0 0/0) (0/0 0/0) 4/5"},
        // A period that is named is shown as far as there are articles.
        {"tram since:2022-09 until:2022-12", TimeUnit::month,
         "2022-09 0/2 0/10; 2022-10 1/1 1/2; 2022-11 0/0 0/0; 2022-12 0/1 0/2; (0/0 0/0) (0/0 0/0) "
         "1/4"},
        {"nowhere", TimeUnit::month, "(0/1 0/2) (0/1 0/2) 0/7"},
    };
    for (const std::size_t run : {0U, 2U}) {
        const SmallIndex index(town(), run);
        for (const Row& row : rows) {
            CAPTURE(row.query);
            CHECK(print(counted(index.reader(), row.query, row.unit)) == row.counts);
        }
    }
}

TEST_CASE("shares and relative frequencies by hand")
{
    const SmallIndex index(town());
    const Timeline timeline = counted(index.reader(), "bridge", TimeUnit::year);
    CHECK(share_of(timeline.periods.front()) == doctest::Approx(4.0 / 5));
    CHECK(per_million(timeline.periods.front()) == doctest::Approx(6.0 * 1000000 / 16));
    CHECK(timeline.has_words);
    CHECK_FALSE(counted(index.reader(), "source:courier", TimeUnit::year).has_words);
    CHECK(share_of(PeriodCounts{}) == 0);
    CHECK(per_million(PeriodCounts{}) == 0);
}

TEST_CASE("quotes are counted among quotes under the same filters")
{
    const SmallIndex index(
        {with_quote(article("a", "", "“Shut it now,” she said.", "2022-09-14"), "Shut it now",
                    "Ada"),
         with_quote(article("b", "", "“Open it, open it,” she said.", "2022-09-15"),
                    "Open it, open it", "Ada"),
         with_quote(article("c", "", "“Open it,” he said.", "2022-09-15"), "Open it", "Tom")});
    CHECK(print(counted(index.reader(), "open speaker:ada", TimeUnit::month, Unit::quotes)) ==
          "2022-09 1/2 2/7; (0/0 0/0) (0/0 0/0) 1/2");
    CHECK(print(counted(index.reader(), "speaker:ada", TimeUnit::month, Unit::quotes)) ==
          "2022-09 2/3 0/9; (0/0 0/0) (0/0 0/0) 2/3");
}

TEST_CASE("without a unit the shortest that needs no more than forty is taken")
{
    const auto unit_over = [](const char* first, const char* last) {
        const SmallIndex index({article("a", "", "word", first), article("b", "", "word", last)});
        return counted(index.reader(), "word", std::nullopt).unit;
    };
    CHECK(unit_over("2022-01-01", "2022-02-09") == TimeUnit::day);
    CHECK(unit_over("2022-01-01", "2022-02-10") == TimeUnit::week);
    CHECK(unit_over("2022-01-01", "2022-12-31") == TimeUnit::month);
    CHECK(unit_over("2012-01-01", "2021-12-31") == TimeUnit::quarter);
    CHECK(unit_over("2012-01-01", "2022-01-01") == TimeUnit::year);
    const SmallIndex long_ago(
        {article("a", "", "word", "0001-01-01"), article("b", "", "word", "9999-12-31")});
    CHECK_THROWS_AS(counted(long_ago.reader(), "word", TimeUnit::day), Error);
}

TEST_SUITE_END();
