#include "search/match_set.h"

#include <doctest/doctest.h>

#include "search/ranking.h"
#include "search/resolve.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::vector<Facts> many_articles()
{
    const char* const words[] = {"bridge", "tram", "harbour", "strike", "bridges", "ferry"};
    std::vector<Facts> articles;
    for (unsigned i = 0; i < 150; ++i) {
        std::string text;
        for (unsigned j = 0; j < 6; ++j)
            if (((i * 2654435761U) >> (j * 3 + 4) & 3U) == 0)
                text += std::string(words[j]) + " ";
        const char* const dates[] = {"2022-01-05", "2022-02", "2021", "", "2022-01-20"};
        articles.push_back(article("a" + std::to_string(i), words[i % 6], text, dates[i % 5],
                                   i % 3 == 0 ? "The Courier" : "The Gazette"));
    }
    return articles;
}

}  // namespace

TEST_SUITE_BEGIN("search.match_set");

TEST_CASE("posting lists tell the same matches as Xapian's matcher")
{
    SmallIndex index(many_articles(), 40);
    const Xapian::Database& database = index.reader().articles();
    const CompileContext context{database, {2021, 2022}, false};
    for (const char* query :
         {"bridge", "bridge tram", "bridge OR tram", "bridge NOT tram", "NOT bridge", "*", "ferry",
          "source:courier", "source:courier (tram OR NOT strike)", "date:2022-01 bridge",
          "since:2022-02 NOT harbour", "date:none", "title:bridge OR title:tram",
          "bridge (tram OR ferry) (harbour OR strike)", "nosuchword", "nosuchword OR tram",
          "NOT (bridge OR tram) NOT ferry"}) {
        CAPTURE(query);
        const Plan plan =
            resolve(SmallIndex::parsed(query), index.reader(), Unit::articles, false).plan;
        REQUIRE(is_matter_of_terms(plan, context.years));
        const std::optional<MatchSet> found = find_matches(plan, context);
        REQUIRE(found.has_value());
        Xapian::Enquire enquire(database);
        enquire.set_query(compile(plan, context));
        const Xapian::MSet expected = enquire.get_mset(0, database.get_doccount());
        CHECK(found->size() == expected.size());
        for (auto at = expected.begin(); at != expected.end(); ++at)
            CHECK(found->has(*at));
        CHECK(count_matches(plan, context) == expected.size());
        CHECK(count_matches(compile(plan, context), database) == expected.size());
    }
}

TEST_CASE("phrases and ragged long periods are no matter of terms")
{
    SmallIndex index(many_articles());
    const auto plan_of = [&index](const char* query) {
        return resolve(SmallIndex::parsed(query), index.reader(), Unit::articles, false).plan;
    };
    CHECK_FALSE(is_matter_of_terms(plan_of("\"bridge tram\""), {2021, 2022}));
    CHECK_FALSE(is_matter_of_terms(plan_of("tram NOT \"bridge tram\""), {2021, 2022}));
    CHECK_FALSE(is_matter_of_terms(plan_of("date:2021-01-02..2022-12-30"), {2021, 2022}));
    CHECK(is_matter_of_terms(plan_of("date:2021-01-02..2021-02-03"), {2021, 2022}));
}

TEST_CASE("a set gives back what was put into it, in order")
{
    MatchSet set(200);
    for (const Xapian::docid document : {200U, 1U, 64U, 63U, 1U, 128U})
        set.add(document);
    std::string seen;
    set.for_each([&seen](Xapian::docid document) { seen += std::to_string(document) + " "; });
    CHECK(seen == "1 63 64 128 200 ");
    CHECK(set.size() == 5);
    CHECK(set.has(64));
    CHECK_FALSE(set.has(65));
}

TEST_SUITE_END();
