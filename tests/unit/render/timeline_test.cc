#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "base/error.h"
#include "render/markup.h"
#include "render/timeline_page.h"
#include "render/timeline_svg.h"

using namespace onrecord;

namespace {

Timeline sample()
{
    Timeline timeline;
    timeline.unit = TimeUnit::month;
    timeline.periods = {{"2022-09", parse_iso_date("2022-09-01"), 2, 40, 3, 24000},
                        {"2022-10", parse_iso_date("2022-10-01"), 0, 0, 0, 0},
                        {"2022-11", parse_iso_date("2022-11-01"), 10, 50, 12, 30000}};
    timeline.imprecise.label = "imprecise";
    timeline.undated = {"undated", {}, 1, 3, 2, 900};
    timeline.has_words = true;
    timeline.total = 13;
    timeline.all = 93;
    return timeline;
}

std::string page(const char* format, const AnswerHead& head = {"a <b>"},
                 const Timeline& timeline = sample(), unsigned width = 0)
{
    std::ostringstream out;
    TimelinePage(out, format, {.width = width}).write(head, timeline, {13, {"a note"}});
    return out.str();
}

std::string svg(const char* query, const Timeline& timeline)
{
    std::ostringstream out;
    write_timeline_svg(out, {query}, timeline);
    return out.str();
}

}  // namespace

TEST_SUITE_BEGIN("render.timeline");

TEST_CASE("on a screen numbers stand in columns, with bars of the shares")
{
    CHECK(page("text", {}, sample(), 66) ==
          "month    articles  of all   share  per million words\n"
          "2022-09         2      40  5.00 %                125  ███\n"
          "2022-10         0       0       -                  -\n"
          "2022-11        10      50  20.0 %                400  ████████████\n"
          "undated         1       3  33.3 %               2222\n");
}

TEST_CASE("where all matches bars show numbers, and without words there is no frequency")
{
    Timeline timeline = sample();
    timeline.periods[0] = {"2022-09", {}, 4, 4, 0, 10};
    timeline.periods[2] = {"2022-11", {}, 1, 1, 0, 10};
    timeline.undated = {};
    timeline.total = timeline.all = 5;
    timeline.has_words = false;
    CHECK(page("text", {}, timeline, 44) ==
          "month    articles  of all  share\n"
          "2022-09         4       4  100 %  ██████████\n"
          "2022-10         0       0      -\n"
          "2022-11         1       1  100 %  ██▌\n");
}

TEST_CASE("machine forms have every number, and nothing where there is none")
{
    CHECK(
        page("tsv") ==
        "period\tfirst_day\tarticles\tall_articles\tshare\toccurrences\twords\tper_million_words\n"
        "2022-09\t2022-09-01\t2\t40\t0.05\t3\t24000\t125\n"
        "2022-10\t2022-10-01\t0\t0\t\t0\t0\t\n"
        "2022-11\t2022-11-01\t10\t50\t0.2\t12\t30000\t400\n"
        "undated\t\t1\t3\t0.333333\t2\t900\t2222.22\n");
    CHECK(page("csv", {"q", true, "q1"})
              .starts_with("query_id,period,first_day,quotes,all_quotes,share,occurrences,words,"
                           "per_million_words\r\n"
                           "q1,2022-09,2022-09-01,2,40,"));
    const std::string json = page("json");
    CHECK(
        json.starts_with("{\"version\":1,\"query\":\"a "
                         "<b>\",\"unit\":\"articles\",\"period_unit\":\"month\",\"total\":13,"
                         "\"all\":93,\"periods\":[{\"period\":\"2022-09\",\"first_day\":\"2022-09-"
                         "01\",\"articles\":2,"
                         "\"all_articles\":40,\"share\":0.05,\"occurrences\":3,\"words\":24000,"
                         "\"per_million_words\":"
                         "125.0},{\"period\":\"2022-10\",\"first_day\":\"2022-10-01\",\"articles\":"
                         "0,\"all_articles\":0,"
                         "\"share\":null,"));
    CHECK(
        json.ends_with("\"imprecise\":{\"articles\":0,\"all_articles\":0,\"share\":null,"
                       "\"occurrences\":0,\"words\":0,"
                       "\"per_million_words\":null},\"undated\":{\"articles\":1,\"all_articles\":3,"
                       "\"share\":0.333333,"
                       "\"occurrences\":2,\"words\":900,\"per_million_words\":2222.22},\"notes\":["
                       "\"a note\"]}\n"));
    CHECK(page("jsonl").find("\"period\":\"undated\",\"first_day\":null") != std::string::npos);
    CHECK_THROWS_AS(page("trec"), Error);
}

TEST_CASE("a drawing has its bars, axes and title, and a query is no mark-up in it")
{
    const std::string drawn = svg("<script>alert(1)</script> & \"x\"", sample());
    CHECK(drawn.find("<script") == std::string::npos);
    CHECK(drawn.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</text>") !=
          std::string::npos);
    for (const char* part :
         {">articles</text>", ">share of all articles under the same filters</text>",
          ">occurrences per million words</text>", ">2022-09</text>", "<title>2022-11: 10</title>",
          "<title>2022-11: 20 %</title>", "<title>2022-09: 125</title>", ">20 %</text>",
          ">1 without date</text>"})
        CHECK_MESSAGE(drawn.find(part) != std::string::npos, part);
    // The tallest bar of each panel ends at its axis' limit or below.
    CHECK(drawn.find("height=\"150\"") != std::string::npos);
    CHECK(drawn.find("nan") == std::string::npos);
}

TEST_CASE("an empty drawing is one all the same")
{
    const std::string drawn = svg("nothing", {});
    CHECK(drawn.ends_with("</svg>\n"));
    CHECK(drawn.find("nan") == std::string::npos);
    CHECK(drawn.find("inf") == std::string::npos);
}

TEST_CASE("text becomes no mark-up")
{
    CHECK(markup_text("a<b>&\"'\x1b\n") == "a&lt;b&gt;&amp;&quot;&#39;\uFFFD\n");
}

TEST_SUITE_END();
