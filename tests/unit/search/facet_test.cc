#include "search/facet.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::vector<Facts> town()
{
    Facts shut = article("shut", "Bridge shut", "“No,” said one. “Never,” said the other. It was.",
                         "2022-09-14", "The Courier");
    shut = with_quote(std::move(shut), "“No,”", "Ada Okafor");
    shut = with_quote(std::move(shut), "“Never,”", "Tom Brand");
    Quote again = shut.quotes.front();
    again.words = shut.quotes.back().words;
    again.kind = QuoteKind::mixed;
    shut.quotes.push_back(again);
    shut.authors = {"Lin Dashow", "Bo Amber"};
    Facts bill = with_quote(article("bill", "Bill doubles", "The bridge costs twice as much.",
                                    "2022-10", "The Gazette"),
                            "twice as much", "ADA OKAFOR");
    bill.quotes.front().kind = QuoteKind::indirect;
    Facts named = article("named", "Tram", "The bridge and the tram.", "2022-09-20", "The Courier");
    named.speakers.push_back({"A. Okafor", SpeakerKind::person, "", 0});
    return {shut, bill, named,
            with_quote(article("open", "Open", "The bridge “opens”.", "2023", "", "fr"), "“opens”"),
            article("other", "Ferry", "No word of it.", "", "The Courier", "")};
}

/// `value articles/quotes`, one after the other; what has no value in brackets.
std::string counted(const IndexReader& reader, Unit unit, const char* kind, const char* query,
                    std::size_t limit = 0, const Aliases& aliases = {})
{
    const FacetRequest request{find_facet_kind(kind), limit};
    REQUIRE(request.kind != nullptr);
    std::string counts;
    Searcher(reader, SearchRules{aliases, {}, {}})
        .facets(SmallIndex::parsed(query), unit, false, {&request, 1}, [&](const Facet& facet) {
            const auto add = [&counts](const FacetCount& count) {
                counts += count.value + " " + std::to_string(count.articles) + "/" +
                          std::to_string(count.quotes);
            };
            for (const FacetCount& count : facet.counts) {
                add(count);
                counts += "; ";
            }
            counts += "(";
            add(facet.without);
            counts += ") of " + std::to_string(facet.values);
        });
    return counts;
}

}  // namespace

TEST_SUITE_BEGIN("search.facet");

TEST_CASE("articles and quotes are counted by each kind of value")
{
    struct Row {
        Unit unit;
        const char* kind;
        const char* query;
        const char* counts;
    };
    static constexpr Row rows[] = {
        {Unit::articles, "speaker", "bridge",
         "Ada Okafor 2/3; Tom Brand 1/1; A. Okafor 1/0; ( 1/1) of 3"},
        {Unit::articles, "source", "bridge", "The Courier 2/3; The Gazette 1/1; ( 1/1) of 2"},
        {Unit::articles, "source", "*", "The Courier 3/3; The Gazette 1/1; ( 1/1) of 2"},
        {Unit::articles, "byline", "bridge", "Bo Amber 1/3; Lin Dashow 1/3; ( 3/2) of 2"},
        {Unit::articles, "lang", "*", "en 3/4; fr 1/1; ( 1/0) of 2"},
        {Unit::articles, "year", "*", "2022 3/4; 2023 1/1; ( 1/0) of 2"},
        {Unit::articles, "month", "*", "2022-09 2/3; 2022-10 1/1; ( 2/1) of 2"},
        {Unit::articles, "speaker", "ferry", "( 1/0) of 0"},
        {Unit::articles, "speaker", "nowhere", "( 0/0) of 0"},
        {Unit::quotes, "speaker", "*", "Ada Okafor 2/3; Tom Brand 1/1; ( 1/1) of 2"},
        {Unit::quotes, "speaker", "never", "Ada Okafor 1/1; Tom Brand 1/1; ( 0/0) of 2"},
        {Unit::quotes, "source", "*", "The Courier 1/3; The Gazette 1/1; ( 1/1) of 2"},
        {Unit::quotes, "kind", "*", "direct 2/3; indirect 1/1; mixed 1/1; ( 0/0) of 3"},
        {Unit::quotes, "year", "date:2022", "2022 2/4; ( 0/0) of 1"},
    };
    for (const std::size_t run : {0U, 1U, 2U}) {
        const SmallIndex index(town(), run);
        for (const Row& row : rows) {
            CAPTURE(run);
            CAPTURE(row.kind);
            CAPTURE(row.query);
            CHECK(counted(index.reader(), row.unit, row.kind, row.query) == row.counts);
        }
    }
}

TEST_CASE("a limit keeps the values with most, and says how many there are")
{
    const SmallIndex index(town());
    CHECK(counted(index.reader(), Unit::articles, "speaker", "bridge", 1) ==
          "Ada Okafor 2/3; ( 1/1) of 3");
    CHECK(counted(index.reader(), Unit::articles, "month", "*", 1) == "2022-09 2/3; ( 2/1) of 2");
}

TEST_CASE("names that aliases join are one speaker, counted once an article")
{
    Facts both = town().front();
    both.id = "both";
    both.content = hash_bytes("both");
    both.speakers.push_back({"A. Okafor", SpeakerKind::person, "", 0});
    std::vector<Facts> articles = town();
    articles.push_back(both);
    const SmallIndex index(articles, 2);
    const Aliases aliases("Ada Okafor = A. Okafor", "rules");
    CHECK(counted(index.reader(), Unit::articles, "speaker", "bridge", 0, aliases) ==
          "Ada Okafor 4/5; Tom Brand 2/2; ( 1/1) of 2");
}

TEST_CASE("what articles do not have is refused, not counted as nothing")
{
    const SmallIndex index(town());
    CHECK_THROWS_WITH_AS(counted(index.reader(), Unit::articles, "kind", "*"),
                         "articles have no kind, quotes have one", Error);
    CHECK(find_facet_kind("kinds") == nullptr);
}

TEST_SUITE_END();
