#include "search/searcher.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "base/error.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

constexpr SearchOptions by_any{.any = true};

/// Three articles about a bridge, one about a tram, one in French, without date.
std::vector<Facts> town()
{
    return {
        with_quote(article("shut", "Ambry bridge shut",
                           "The bridge is shut, said Ada Okafor. “Never again will bridges fall.”",
                           "2022-09-14", "The Courier"),
                   "Never again will bridges fall.", "Ada Okafor"),
        with_quote(article("bill", "Bill doubles", "The bridge costs twice as much.", "2022-10",
                           "The Gazette"),
                   "costs twice as much", "Tom Okafor"),
        article("open", "Open again", "The Ambry bridge of the harbour is open.", "2023",
                "The Courier"),
        article("tram", "Tram strike", "The prime minister spoke of tramways.", "2022-11-02",
                "The Gazette"),
        article("pont", "Le pont", "L’économie du pont, a dit Jakóbowski.", "", "Le Phare", "fr"),
    };
}

}  // namespace

TEST_SUITE_BEGIN("search.searcher");

TEST_CASE("queries find what they say")
{
    SmallIndex index(town());
    struct Row {
        const char* query;
        const char* ids;
    };
    static constexpr Row rows[] = {
        {"harbour", "open"},
        {"bridges ambry", "shut open"},
        {"bridge NOT ambry", "bill"},
        {"NOT bridge", "tram pont"},
        {"harbour OR tramway", "tram open"},
        {"\"bridge is shut\"", "shut"},
        {"\"bridges is shut\"", ""},
        {"\"shut the bridge\"", ""},
        {"prime-ministers", "tram"},
        {"prime-bridge", ""},
        {"économie", "pont"},
        {"economie", "pont"},
        {"d'économie", "pont"},
        {"7'of", ""},
        {"JAKOBOWSKI", "pont"},
        {"title:bridge", "shut"},
        {"title:\"open again\"", "open"},
        {"title:harbour", ""},
        {"source:courier", "open shut"},
        {"source:courier bridge", "shut open"},
        {"source:\"le phare\"", "pont"},
        {"lang:fr", "pont"},
        {"lang:EN harbour", "open"},
        {"lang:de", ""},
        {"speaker:okafor", "bill shut"},
        {"speaker:okafor NOT speaker:ada", "bill"},
        {"id:shut", "shut"},
        {"date:none", "pont"},
        {"*", "open tram bill shut pont"},
        {"nosuchword", ""},
        {"bridge nosuchword", ""},
        {"bridge NOT nosuchword", "bill shut open"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        const std::string found = index.found(row.query);
        CHECK(index.answer().total ==
              Searcher(index.reader()).count_articles(SmallIndex::parsed(row.query), false).total);
        const auto sorted = [](std::string ids) {
            std::istringstream words(std::move(ids));
            return std::set<std::string>(std::istream_iterator<std::string>(words), {});
        };
        CHECK(sorted(found) == sorted(row.ids));
        CHECK(index.answer().total == sorted(row.ids).size());
    }
}

TEST_CASE("dates match when all of what is stated lies in the period")
{
    SmallIndex index(town());
    struct Row {
        const char* query;
        const char* ids;
        const char* notes;
    };
    static constexpr Row rows[] = {
        {"date:2022", "tram bill shut", ""},
        {"date:2022-10", "bill", ""},
        {"since:2022-10-01", "open tram bill", ""},
        {"since:2022-10-02", "open tram",
         "1 article left out: dated by month or year only, and not wholly in the period"},
        {"since:2022-10-02 tramway", "tram", ""},
        {"until:2022-09-14", "shut", ""},
        {"until:2022-09-13", "", ""},
        {"date:2022-09-14..2022-10-31", "bill shut", ""},
        {"since:2022-10 until:2022-11", "tram bill", ""},
        {"NOT date:2022", "open pont", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(index.found(row.query) == row.ids);
        CHECK(index.notes() == row.notes);
    }
}

TEST_CASE("hits are ordered by date, and by id where dates are equal")
{
    SmallIndex index({article("b", "", "x", "2022-01-01"), article("c", "", "x", "2022-01-01"),
                      article("a", "", "x", "2022-01-01"), article("old", "", "x", "2021"),
                      article("u2", "", "x"), article("u1", "", "x")});
    CHECK(index.found("x", {.sort = Sort::newest}) == "a b c old u1 u2");
    CHECK(index.found("x", {.sort = Sort::oldest}) == "old a b c u1 u2");
    CHECK(index.found("x") == "a b c old u1 u2");
    CHECK(index.found("*") == "a b c old u1 u2");
}

TEST_CASE("pages put together are the whole answer in order")
{
    std::vector<Facts> articles;
    for (int i = 0; i < 57; ++i)
        articles.push_back(article("a" + std::to_string(i), "", i % 3 == 0 ? "x x y" : "x z",
                                   i % 5 == 0 ? "2022-01-01" : "2022-01-02"));
    SmallIndex index(articles);
    for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest}) {
        const std::string whole = index.found("x", {.sort = sort, .limit = 0});
        std::string pages;
        for (std::size_t offset = 0; offset < 60; offset += 7) {
            const std::string page = index.found("x", {.sort = sort, .limit = 7, .offset = offset});
            CHECK(index.answer().total == 57);
            pages += (pages.empty() || page.empty() ? "" : " ") + page;
        }
        CHECK(pages == whole);
    }
    CHECK(index.found("x", {.limit = 5, .offset = 1000}).empty());
    CHECK(index.answer().total == 57);
}

TEST_CASE("scores and order do not depend on how the index was built")
{
    std::vector<Facts> articles;
    const char* const words[] = {"bridge", "bridges", "tram", "harbour", "strike", "strikes"};
    for (unsigned i = 0; i < 40; ++i) {
        std::string text;
        for (unsigned j = 0; j < 5 + i % 7; ++j)
            text += std::string(words[(i * 7 + j * j * 5 + j) % 6]) + " ";
        articles.push_back(article("a" + std::to_string(i), words[i % 6], text, "2022-01-01"));
    }
    SmallIndex once(articles);
    std::reverse(articles.begin(), articles.end());
    SmallIndex often(articles, 7);
    const auto scored = [](const SmallIndex& index, const char* query) {
        std::string text;
        Searcher(index.reader())
            .articles(SmallIndex::parsed(query), {.limit = 0}, [&](const Hit& hit) {
                text += hit.article.id + ":" + std::to_string(hit.score) + " ";
                return true;
            });
        return text;
    };
    for (const char* query : {"bridge", "bridge strike", "bridge OR tram", "\"bridge tram\"",
                              "harbour NOT tram", "title:strike"}) {
        CAPTURE(query);
        CHECK_FALSE(scored(once, query).empty());
        CHECK(scored(once, query) == scored(often, query));
    }
}

TEST_CASE("a title counts more than the text, a rare word more than a common one")
{
    SmallIndex index({article("text", "Other", "bridge and more words"),
                      article("title", "Bridge", "other and more words"),
                      article("common", "Other", "other and more words")});
    CHECK(index.found("bridge") == "title text");
    CHECK(index.found("bridge OR other") == "title text common");
}

TEST_CASE("stop words are left out beside other words, and that is said")
{
    SmallIndex index(town());
    CHECK(index.found("the harbour from") == "open");
    CHECK(index.notes() ==
          "left out as too common to search for: the, from (words in quotation "
          "marks are always searched)");
    CHECK(index.found("the of") == "open tram");
    CHECK(index.notes().empty());
    CHECK(index.found("\"of the\" harbour") == "open");
    CHECK(index.found("\"from the\" harbour").empty());
    CHECK(index.found("the OR harbour").find("shut") != std::string::npos);
}

TEST_CASE("words in capitals are no stop words")
{
    SmallIndex index({article("who", "", "the WHO report"), article("it", "", "a report")});
    CHECK(index.found("report who") == "it who");
    CHECK(index.found("report WHO") == "who");
}

TEST_CASE("stop words are those of the language asked for")
{
    SmallIndex index(town());
    CHECK(index.found("lang:fr le pont").find("pont") != std::string::npos);
    CHECK(index.notes().find("left out") != std::string::npos);
    const std::string by_tag = index.notes();
    index.found("lang:French le pont");
    CHECK(index.notes() == by_tag);
    CHECK(index.found("le pont") == "pont");
    CHECK(index.notes().find("left out") == std::string::npos);
}

TEST_CASE("with any, words rank and filters stay")
{
    SmallIndex index(town());
    CHECK(index.found("harbour tramway").empty());
    CHECK(index.notes() == "no article holds all words; 2 hold some of them (--any shows them)");
    CHECK(index.found("harbour tramway nosuchword", by_any) == "open tram");
    CHECK(index.found("harbour tramway source:courier", by_any) == "open");
    CHECK(index.found("harbour tramway NOT open", by_any) == "tram");
    CHECK(index.found("bridge ambry harbour", by_any).starts_with("open"));
    CHECK(index.found("the bridge", by_any).find("tram") == std::string::npos);
}

TEST_CASE("what is said must be said in one quote, by the speaker beside it")
{
    Facts both = with_quote(article("both", "Talks", "“Gas is dear.” “Oil is cheap.” Gas!"),
                            "Gas is dear.", "Ada Okafor");
    both = with_quote(std::move(both), "Oil is cheap.", "Tom Mbeki");
    SmallIndex index(
        {both,
         with_quote(article("one", "Gas", "“Gas, and oil.” Coal."), "Gas, and oil.", "Tom Mbeki"),
         article("none", "Gas", "Gas and oil, said nobody.")});
    struct Row {
        const char* query;
        const char* found;
    };
    static constexpr Row rows[] = {
        {"said:gas", "both one"},
        {"said:gas said:oil", "both one"},
        {"said:(gas oil)", "one"},
        {"said:coal", ""},
        {"said:\"oil is\"", "both"},
        {"said:gas speaker:okafor", "both"},
        {"said:oil speaker:okafor", ""},
        {"oil speaker:okafor", "both"},
        {"said:(oil speaker:mbeki)", "both one"},
        {"speaker:mbeki (said:gas OR said:coal)", "one"},
        {"said:gas NOT speaker:mbeki", "both"},
        {"said:oil NOT speaker:mbeki", ""},
        {"NOT said:gas", "none"},
        {"NOT said:gas speaker:mbeki", ""},
        {"title:gas said:oil", "one"},
        {"said:(oil title:gas)", "one"},
        {"said:(NOT gas)", "both"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        std::string found = index.found(row.query);
        std::istringstream words(found);
        const std::set<std::string> ids{std::istream_iterator<std::string>(words), {}};
        std::string sorted;
        for (const std::string& id : ids)
            sorted += (sorted.empty() ? "" : " ") + id;
        CHECK(sorted == row.found);
    }
    CHECK(index.found("said:gas said:oil speaker:mbeki", by_any) == "one both");
}

/// What some speakers say, and articles that only have the same words.
std::vector<Facts> harbour_town()
{
    std::vector<Facts> samples = {
        article("mention", "Ada Okafor, Ada Okafor", "Ada Okafor on trams: trams and ferries."),
        with_quote(article("other", "Trams", "“Trams and ferries,” Tom Mbeki told Ada Okafor."),
                   "Trams and ferries,", "Tom Mbeki"),
        with_quote(article("says", "Harbour",
                           "A long report on the harbour, its trade, its boats and its people, in "
                           "which Ada Okafor says: “Trams and ferries.”"),
                   "Trams and ferries.", "Ada Okafor"),
        with_quote(article("half", "Harbour",
                           "A long report on the harbour, its trade, its boats and its people, in "
                           "which Ada Okafor says: “Trams.”"),
                   "Trams.", "Ada Okafor")};
    for (const char* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"})
        samples.push_back(
            with_quote(article(id, "Weather", "“Rain,” Jo Quill said."), "Rain,", "Jo Quill"));
    return samples;
}

TEST_CASE("with any, what the speaker named says of the other words comes first")
{
    SmallIndex index(harbour_town());
    CHECK(index.found("Ada Okafor trams ferries", by_any).starts_with("says "));
    CHECK(index.notes() ==
          "read as speaker: Ada Okafor; what holds the other words in their mouth ranks higher");
    index.found("Ada Okafor trams ferries", {.sort = Sort::newest, .any = true});
    CHECK(index.notes().empty());
    CHECK(Searcher(index.reader())
              .count_articles(SmallIndex::parsed("Ada Okafor trams ferries"), true)
              .notes.empty());
    CHECK(index.found("ferries trams Ada Okafor", by_any).starts_with("says "));
    CHECK(index.found("Ada Okafor trams ferries nosuchword", by_any).starts_with("says "));
    CHECK(index.found("trams speaker:okafor ferries", by_any) == "says half");
    CHECK(index.found("trams ferries Tom Mbeki", by_any).starts_with("other "));
}

TEST_CASE("with any, a query without a speaker's full name or other words ranks by its words")
{
    SmallIndex index(harbour_town());
    for (const char* query :
         {"okafor trams ferries", "Ada Mbeki trams ferries", "Okafor Ada trams ferries"}) {
        CAPTURE(query);
        CHECK_FALSE(index.found(query, by_any).starts_with("says"));
        CHECK(index.notes().empty());
    }
    CHECK(index.found("Ada Okafor", by_any).starts_with("mention "));
    CHECK(index.found("Ada Okafor the", by_any).starts_with("mention "));
}

TEST_CASE("with any, either of two names may be the speaker")
{
    SmallIndex index(harbour_town());
    CHECK(index.found("Ada Okafor Tom Mbeki trams ferries", by_any).starts_with("other "));
    CHECK(index.notes() ==
          "read as speaker: Ada Okafor or Tom Mbeki; what holds the other words in their mouth "
          "ranks higher");
}

TEST_CASE("an answer says which persons a name was taken for")
{
    SmallIndex index(town());
    index.found("speaker:okafor");
    CHECK(index.notes() == "speaker okafor: Ada Okafor (1 article), Tom Okafor (1)");
    index.found("speaker:\"ada okafor\"");
    CHECK(index.notes().empty());
    CHECK(index.found("speaker:nobody bridge").empty());
    CHECK(index.notes().find("no speaker called 'nobody'") != std::string::npos);
    index.found("lang:de");
    CHECK(index.notes() == "no article is in lang:de; there are en, fr");
    index.found("bridge nosuchword");
    CHECK(index.notes().find("no article holds 'nosuchword'") != std::string::npos);
}

TEST_CASE("a name in several spellings is shown with small letters and accents")
{
    const auto spelt = [](const char* id, const char* name) {
        return with_quote(article(id, "", "It rained, she said."), "It rained", name);
    };
    SmallIndex index({spelt("a", "EVA JAKOBOWSKI"), spelt("b", "Eva Jakobowski"),
                      spelt("c", "Eva Jak\u00F3bowski"), spelt("d", "Ada Jakobowski")});
    CHECK(index.found("speaker:jakobowski") == "a b c d");
    CHECK(index.notes() ==
          "speaker jakobowski: Eva Jak\u00F3bowski (3 articles), Ada Jakobowski (1)");
}

TEST_CASE("quotes are found by their words, speaker, source, language and date")
{
    SmallIndex index(town());
    struct Row {
        const char* query;
        const char* said;
    };
    static constexpr Row rows[] = {
        {"bridge", "|Never again will bridges fall.|"},
        {"shut", ""},
        {"speaker:okafor source:gazette", "|costs twice as much|"},
        {"*", "|costs twice as much||Never again will bridges fall.|"},
        {"date:2022-09", "|Never again will bridges fall.|"},
        {"speaker:ada OR twice", "|costs twice as much||Never again will bridges fall.|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        CHECK(index.said(row.query) == row.said);
        CHECK(Searcher(index.reader()).count_quotes(SmallIndex::parsed(row.query), false).total ==
              index.answer().total);
    }
}

TEST_CASE("a quote comes with its marks and what stands around it")
{
    SmallIndex index(town());
    Searcher(index.reader()).quotes(SmallIndex::parsed("bridge"), {}, [](const QuoteHit& hit) {
        CHECK(hit.quote.speaker.name == "Ada Okafor");
        CHECK(hit.article.title == "Ambry bridge shut");
        CHECK(hit.article.speakers.size() == 1);
        REQUIRE(hit.words.marks.size() == 1);
        CHECK(hit.words.text.substr(hit.words.marks[0].begin, 7) == "bridges");
        CHECK(hit.before == "The bridge is shut, said Ada Okafor. “");
        CHECK(hit.after == "”");
        return true;
    });
}

TEST_CASE("a search ends when its taker has enough")
{
    SmallIndex index(town());
    int taken = 0;
    const Answer answer =
        Searcher(index.reader()).articles(SmallIndex::parsed("*"), {}, [&](const Hit&) {
            ++taken;
            return false;
        });
    CHECK(taken == 1);
    CHECK(answer.total == 5);
}

TEST_CASE("an index without articles answers with nothing")
{
    SmallIndex index({});
    for (const char* query : {"bridge", "*", "NOT bridge", "\"a b\"", "since:2022", "speaker:x"}) {
        CAPTURE(query);
        CHECK(index.found(query).empty());
        CHECK(index.said(query).empty());
        CHECK(index.answer().total == 0);
    }
}

TEST_SUITE_END();
