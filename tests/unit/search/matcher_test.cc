#include "search/matcher.h"

#include <doctest/doctest.h>

#include <map>

#include "search/ranking.h"
#include "search/resolve.h"
#include "search/weight.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// Articles whose words are drawn from few, so that every combination occurs.
std::vector<Facts> many_articles()
{
    const char* const words[] = {"bridge", "tram", "harbour", "strike", "bridges", "ferry"};
    const char* const dates[] = {"2022-01-05", "2022-02", "2021", "", "2022-01-20"};
    std::vector<Facts> articles;
    for (unsigned i = 0; i < 150; ++i) {
        std::string text;
        for (unsigned j = 0; j < 6; ++j)
            if (((i * 2654435761U) >> (j * 3 + 4) & 3U) == 0)
                text += std::string(words[j]) + " ";
        Facts facts = article("a" + std::to_string(i), words[i % 6], text, dates[i % 5],
                              i % 3 == 0 ? "The Courier" : "The Gazette");
        if (!text.empty())
            facts = with_quote(std::move(facts), text.substr(0, text.find(' ')),
                               i % 2 == 0 ? "Ada Okafor" : "");
        articles.push_back(std::move(facts));
    }
    return articles;
}

std::vector<std::string> ids_of(const MatchSet& matches, const IndexReader& reader, Unit unit)
{
    std::vector<std::string> ids;
    matches.for_each([&](DocumentNumber document) {
        if (unit == Unit::articles) {
            ids.push_back(reader.article(document).id);
        } else {
            const QuotePlace place = reader.place(document);
            ids.push_back(reader.article(place.article).id + "#" + std::to_string(place.number));
        }
    });
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

TEST_SUITE_BEGIN("search.matcher");

TEST_CASE("documents, scores and all do not depend on how many segments there are")
{
    const SmallIndex one(many_articles());
    const SmallIndex many(many_articles(), 40);
    CHECK(many.reader().manifest().segments.size() == 4);
    for (const Unit unit : {Unit::articles, Unit::quotes})
        for (const char* text : {"bridge",
                                 "bridge tram",
                                 "bridge OR tram",
                                 "bridge NOT tram",
                                 "NOT bridge",
                                 "*",
                                 "ferry",
                                 "source:courier",
                                 "source:courier (tram OR NOT strike)",
                                 "date:2022-01 bridge",
                                 "since:2022-02 NOT harbour",
                                 "date:none",
                                 "title:bridge OR title:tram",
                                 "bridge (tram OR ferry) (harbour OR strike)",
                                 "nosuchword",
                                 "nosuchword OR tram",
                                 "NOT (bridge OR tram) NOT ferry",
                                 "\"bridge tram\"",
                                 "\"tram bridge\" OR \"harbour strike\"",
                                 "(\"bridge tram\" harbour) OR (strike NOT date:2021)",
                                 "speaker:okafor bridge"}) {
            CAPTURE(text);
            const Query query = SmallIndex::parsed(text);
            std::vector<std::vector<std::string>> ids;
            std::vector<std::map<std::string, double>> scores;
            for (const SmallIndex* index : {&one, &many}) {
                const IndexReader& reader = index->reader();
                const SearchContext context{reader, unit};
                const Plan plan = resolve(query, reader, false).plan;
                const MatchSet found = find_matches(plan, context);
                CHECK(found.size() == count_matches(plan, context));
                const Matches scorable = find_scorable_matches(plan, context);
                ids.push_back(ids_of(found, reader, unit));
                CHECK(ids_of(scorable.documents, reader, unit) == ids.back());
                for (const MatchedWord& word : scorable.words)
                    for (const OccurrenceRun& run : word.runs)
                        run.for_each([&](const Occurrence& occurrence) {
                            CHECK(found.has(occurrence.document));
                        });
                const Page page = find_page(plan, context, {Sort::relevance, 0, 0});
                CHECK(page.total == found.size());
                CHECK(page.documents.size() == found.size());
                std::map<std::string, double>& by_number = scores.emplace_back();
                for (const Ranked& ranked : page.documents) {
                    CHECK(found.has(ranked.document));
                    MatchSet alone(reader.count(unit));
                    alone.add(ranked.document);
                    by_number[ids_of(alone, reader, unit).front()] = ranked.score;
                }
            }
            CHECK(ids[0] == ids[1]);
            REQUIRE(scores[0].size() == scores[1].size());
            for (const auto& entry : scores[0])
                CHECK(entry.second == doctest::Approx(scores[1][entry.first]).epsilon(1e-12));
        }
}

TEST_CASE("phrases are found in the same documents whether their pairs are known or not")
{
    const SmallIndex plain(many_articles());
    const SmallIndex known(many_articles(), 70);
    for (const SegmentInfo& segment : known.reader().manifest().segments)
        write_pair_file(segment_paths(known.folder(), segment.name), 1);
    const IndexReader with_pairs(known.folder());
    REQUIRE(with_pairs.segments().front().files.pairs);
    std::size_t found = 0;
    for (const Unit unit : {Unit::articles, Unit::quotes})
        for (const char* text : {"\"bridge tram\"", "\"tram bridge\"", "\"bridge bridge\"",
                                 "\"bridge tram harbour\"", "\"tram harbour strike bridges\"",
                                 "title:\"bridge tram\"", "\"harbour strike\" OR \"tram ferry\"",
                                 "\"tram nosuchword\"", "\"bridge tram\" NOT \"tram harbour\""}) {
            CAPTURE(text);
            std::vector<std::vector<std::string>> ids;
            for (const IndexReader* reader : {&plain.reader(), &with_pairs}) {
                const Plan plan = resolve(SmallIndex::parsed(text), *reader, false).plan;
                ids.push_back(ids_of(find_matches(plan, {*reader, unit}), *reader, unit));
            }
            CHECK(ids[0] == ids[1]);
            found += ids[0].size();
        }
    CHECK(found > 30);
}

TEST_CASE("a score is the sum of what the words are worth that count")
{
    SmallIndex index({article("both", "", "tram bridge tram"), article("one", "", "tram"),
                      article("other", "", "bridge walk far"), article("none", "", "walk")});
    const IndexReader& reader = index.reader();
    const SearchContext context{reader, Unit::articles};
    const auto score = [&](const char* text, const char* id) {
        const Plan plan = resolve(SmallIndex::parsed(text), reader, false).plan;
        for (const Ranked& ranked : find_page(plan, context, {}).documents)
            if (reader.article(ranked.document).id == id)
                return ranked.score;
        return -1.0;
    };
    const double average = 8.0 / 4;
    const double typed = 1 + typed_share;
    const double tram = typed * rarity(2, 4) * density(3, 2) * document_part(2, 3, average);
    const double bridge = typed * rarity(2, 4) * density(2, 2) * document_part(1, 3, average);
    const double phrase = rarity(2, 4) * (density(3, 2) + density(2, 2)) / 2 *
                          (document_part(2, 3, average) + document_part(1, 3, average));
    CHECK(score("tram", "both") == doctest::Approx(tram));
    CHECK(score("tram bridge", "both") == doctest::Approx(tram + bridge));
    CHECK(score("tram OR bridge", "both") == doctest::Approx(tram + bridge));
    CHECK(score("tram OR bridge", "one") ==
          doctest::Approx(typed * rarity(2, 4) * density(3, 2) * document_part(1, 1, average)));
    CHECK(score("tram OR (bridge walk)", "both") == doctest::Approx(tram));
    CHECK(score("tram NOT walk", "both") == doctest::Approx(tram));
    CHECK(score("\"tram bridge\"", "both") == doctest::Approx(typed * phrase));
    CHECK(score("tram lang:en", "both") == doctest::Approx(tram));
    CHECK(score("tram", "none") == -1);
}

TEST_CASE("the form that was typed counts more than others of the word")
{
    SmallIndex index({article("one", "", "bridge walk"), article("many", "", "bridges walk"),
                      article("none", "", "tram walk")});
    const SearchContext context{index.reader(), Unit::articles};
    const auto first = [&](const char* text) {
        const Plan plan = resolve(SmallIndex::parsed(text), index.reader(), false).plan;
        const Page page = find_page(plan, context, {});
        CHECK(page.total == 2);
        return index.reader().article(page.documents.at(0).document).id;
    };
    CHECK(first("bridge") == "one");
    CHECK(first("bridges") == "many");
    CHECK(first("bridge lang:en") == "one");
    CHECK(first("bridges walk") == "many");
}

TEST_CASE("quotes have the fields of their article")
{
    SmallIndex index(
        {with_quote(article("a", "Budget", "We pay, she said.", "2022-09-14", "Courier"), "We pay",
                    "Ada Okafor"),
         with_quote(article("b", "Harbour", "We stay, he said.", "2022", "Gazette", "de"),
                    "We stay", "Bo Lind")});
    struct Row {
        const char* query;
        const char* expected;
    };
    static constexpr Row rows[] = {
        {"title:budget", "|We pay|"},
        {"we title:harbour", "|We stay|"},
        {"we NOT title:harbour", "|We pay|"},
        {"source:gazette", "|We stay|"},
        {"lang:de we", "|We stay|"},
        {"date:2022-09", "|We pay|"},
        {"date:2022", "|We pay||We stay|"},
        {"id:b", "|We stay|"},
        {"title:budget OR speaker:lind", "|We pay||We stay|"},
        {"title:budget speaker:lind", ""},
        {"title:\"we pay\"", ""},
        {"budget", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.query);
        SearchOptions options;
        options.sort = Sort::newest;
        CHECK(index.said(row.query, options) == row.expected);
        CHECK(index.answer().total == (std::string(row.expected).size() + 4) / 8);
    }
}

TEST_SUITE_END();
