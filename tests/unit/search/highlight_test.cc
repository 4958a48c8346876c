#include "search/highlight.h"

#include <doctest/doctest.h>

#include "plans.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

TEST_SUITE_BEGIN("search.highlight");

TEST_CASE("words are marked in every form and spelling that satisfied the query")
{
    CHECK(marked(word({"bridge", "bridges"}), "Two Bridges; one bridge, no bridging.") ==
          "Two [Bridges]; one [bridge], no bridging.");
    CHECK(marked(word({"jakobowski"}), "Mr Jakóbowski’s JAKÓBOWSKI") ==
          "Mr Jakóbowski’s [JAKÓBOWSKI]");
}

TEST_CASE("a phrase is marked only where it stands whole")
{
    const Plan plan = phrase("of the harbour");
    CHECK(marked(plan, "Mayor of the harbour. Of the city, the harbour.") ==
          "Mayor [of the harbour]. Of the city, the harbour.");
    CHECK(marked(phrase("no no"), "No, no, no!") == "[No, no, no]!");
    CHECK(marked(phrase("harbour bridge"), "the harbour") == "the harbour");
}

TEST_CASE("parts under NOT are never marked")
{
    CHECK(marked(all({word({"tram"}), without(word({"strike"}))}), "the tram runs") ==
          "the [tram] runs");
    CHECK(marked(any({word({"tram"}), without(word({"strike"}))}), "tram strike") ==
          "[tram] strike");
}

TEST_CASE("parts of an AND that failed are not marked beside an OR that held")
{
    const Plan plan = any({all({word({"tram"}), word({"ferry"})}), word({"strike"})});
    CHECK(marked(plan, "tram strike") == "tram [strike]");
    CHECK(marked(plan, "tram and ferry strike") == "[tram] and [ferry] [strike]");
}

TEST_CASE("nothing is marked in a text that the query does not match")
{
    CHECK(marked(all({word({"tram"}), word({"ferry"})}), "the tram") == "the tram");
    CHECK(marked(word({}), "the tram") == "the tram");
}

TEST_CASE("a field is marked only where it is")
{
    Facts facts;
    facts.title = "Tram strike";
    facts.text = "The tram strike goes on.";
    const Plan in_title = phrase("tram", "title");
    const ScannedArticle title_only = Highlighter(in_title).in_article(facts);
    CHECK(bracketed(mark_all(facts.title, title_only.title)) == "[Tram] strike");
    CHECK(title_only.text.matches.empty());

    const Plan anywhere = phrase("tram");
    const ScannedArticle both = Highlighter(anywhere).in_article(facts);
    CHECK(both.title.matches.size() == 1);
    CHECK(both.text.matches.size() == 1);
}

TEST_CASE("filters decide which alternative is marked")
{
    Facts facts;
    facts.text = "tram ferry";
    facts.source = "The Courier";
    facts.date = parse_iso_date("2022-09");
    using std::chrono::sys_days;
    const PeriodPlan september{sys_days{std::chrono::year{2022} / 9 / 1},
                               sys_days{std::chrono::year{2022} / 9 / 30}};
    const PeriodPlan part_of_it{sys_days{std::chrono::year{2022} / 9 / 2}, {}};
    struct Row {
        Plan filter;
        bool holds;
    };
    const Row rows[] = {
        {value("source", {"the courier"}), true},
        {value("source", {"courier"}), false},
        {Plan{september}, true},
        {Plan{part_of_it}, false},
        {Plan{UndatedPlan{}}, false},
        {Plan{EverythingPlan{}}, true},
    };
    for (const Row& row : rows) {
        const Plan plan = any({all({word({"tram"}), row.filter}), word({"ferry"})});
        const ScannedText found = Highlighter(plan).in_article(facts).text;
        CHECK(bracketed(mark_all(facts.text, found)) ==
              (row.holds ? "[tram] [ferry]" : "tram [ferry]"));
    }
}

TEST_CASE("in a quote only the words said are marked")
{
    Facts facts;
    facts.text = "The tram: “no tram today,” she said of the tram.";
    Quote quote;
    quote.words.begin = static_cast<std::uint32_t>(facts.text.find("no tram"));
    quote.words.end = static_cast<std::uint32_t>(facts.text.find(",”"));
    const Plan plan = word({"tram"});
    const ScannedText found = Highlighter(plan).in_quote(facts, quote);
    CHECK(bracketed(mark_all("no tram today", found)) == "no [tram] today");
}

TEST_CASE("what must be said is marked in the quotes that say it, and nowhere else")
{
    Facts facts =
        with_quote(article("a", "Tram", "Tram: “no tram today,” he said. “Tram, ferry,” she said."),
                   "no tram today", "Ada Okafor");
    facts = with_quote(std::move(facts), "Tram, ferry", "Tom Mbeki");
    struct Row {
        Plan plan;
        const char* marked;
    };
    const Row rows[] = {
        {said(word({"tram"})), "Tram: “no [tram] today,” he said. “[Tram], ferry,” she said."},
        {said(all({word({"tram"}), word({"ferry"})})),
         "Tram: “no tram today,” he said. “[Tram], [ferry],” she said."},
        {said(all({word({"tram"}), value("speaker", {"ada okafor"})})),
         "Tram: “no [tram] today,” he said. “Tram, ferry,” she said."},
        {said(all({word({"ferry"}), value("speaker", {"ada okafor"})})),
         "Tram: “no tram today,” he said. “Tram, ferry,” she said."},
        {any({word({"he"}), said(phrase("no tram"))}),
         "Tram: “[no tram] today,” [he] said. “Tram, ferry,” she said."},
        {all({word({"he"}), without(said(word({"ferry"})))}),
         "Tram: “no tram today,” he said. “Tram, ferry,” she said."},
    };
    for (const Row& row : rows) {
        const ScannedArticle found = Highlighter(row.plan).in_article(facts);
        CHECK(bracketed(mark_all(facts.text, found.text)) == row.marked);
        CHECK(bracketed(mark_all(facts.title, found.title)) == "Tram");
    }
}

TEST_SUITE_END();
