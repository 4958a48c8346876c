#include <doctest/doctest.h>

#include <cstdlib>
#include <optional>
#include <string>

#include "base/error.h"
#include "corpus.h"
#include "engine.h"
#include "queries.h"
#include "query/query.h"
#include "random.h"
#include "scan.h"
#include "truth.h"

using namespace onrecord;
using namespace onrecord::reference;

namespace {

/// Reads what was generated; nothing when its periods exclude each other, which is refused.
std::optional<Query> read(const std::string& typed)
{
    try {
        return parse_query(typed, reference_day).query;
    } catch (const ParseError& error) {
        CHECK(std::string_view(error.what()).starts_with("the period ends, "));
        return std::nullopt;
    }
}

/// The same articles in three indexes: built in one run, in three, and with articles removed.
struct Engines {
    explicit Engines(const Scan& articles)
        : scan(articles),
          once(articles, build_in_runs<1>),
          thrice(articles, build_in_runs<3>),
          revised(articles, build_and_revise)
    {
        REQUIRE(!revised.reader().manifest().segments.front().removals.empty());
    }

    /// How many articles there are.
    std::size_t compare(const std::string& typed, bool any) const
    {
        CAPTURE(typed);
        CAPTURE(any);
        const std::optional<Query> query = read(typed);
        if (!query)
            return 0;
        const Truth truth(scan, *query, any);
        for (const Engine* engine : {&once, &thrice, &revised})
            CHECK(engine->compare(*query, truth, any) == "");
        CHECK(revised.ranking(*query, any) == once.ranking(*query, any));
        return truth.found().articles.size();
    }

    const Scan& scan;
    Engine once;
    Engine thrice;
    Engine revised;
};

/// For longer runs by hand: a number from the environment.
std::size_t number_in(const char* variable, std::size_t otherwise)
{
    const char* value = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nobody sets them
    return value == nullptr ? otherwise : std::stoul(value);
}

void compare_generated(const Scan& scan, std::uint64_t seed, std::size_t count)
{
    const Engines engines(scan);
    const Material material = gather(scan.articles());
    Random random(seed);
    std::size_t finding = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string typed = make_query(random, material);
        const bool any = random.chance(20);
        finding += engines.compare(typed, any) == 0 ? 0 : 1;
    }
    CHECK(finding > count / 3);  // else the queries ask for nothing
}

}  // namespace

TEST_SUITE_BEGIN("reference");

TEST_CASE("delicate queries find what the manual says")
{
    static const char* const delicate[] = {
        "90's",
        "G8's",
        "l'\u00e9conomie",
        "d'information",
        "\"l'\u00e9conomie\"",
        "aujourd'hui",
        "minister's",
        "-l'\u00e9conomie la",
        "title:l'\u00e9conomie",
        "the of",
        "the",
        "die der",
        "the OR bridge",
        "NOT the bridge",
        "\"the\" bridge",
        "US the",
        "U.S. the",
        "u.s the",
        "lang:de die Hafen",
        "lang:en lang:de die",
        "NOT lang:de die Hafen",
        "LANG:FR la pain",
        "\u5317\u4eac",
        "\u4eac",
        "\u5317\u4eac\u5e02 \u4eac",
        "1000",
        "1,000",
        "2.5",
        "tax-free",
        "tax-frees",
        "tax-free bridge",
        "der-of Steuer",
        "the-of bridge date:2021",
        "tax-fr* bridge",
        "cafe",
        "caf\u00e9s",
        "STRASSE",
        "stra\u00dfe",
        "c\u0153ur",
        "coeur",
        "speaker:okafor",
        "speaker:\"okafor mara\"",
        "speaker:(mara lind)",
        "speaker:obrien",
        "speaker:\"d'arcy o'brien\"",
        "by:menard",
        "by:\"jean luc\"",
        "speaker:spokesman",
        "source:courier",
        "source:\"courier the\"",
        "date:none",
        "-date:none date:2021",
        "date:2021-03..2021-05",
        "date:2021-03-05..2021-03-20",
        "NOT date:2021",
        "date:2030",
        "since:2022 the",
        "since:2021-06",
        "until:2021-06",
        "*",
        "* the",
        "NOT *",
        "* OR bridge",
        "zzz",
        "NOT zzz",
        "zzz OR bridge",
    };
    const Scan scan(make_corpus(5, 400));
    const Engines engines(scan);
    for (const char* typed : delicate)
        for (const bool any : {false, true})
            (void)engines.compare(typed, any);
}

TEST_CASE("the engine finds in generated articles what reading them all finds")
{
    compare_generated(Scan(make_corpus(1, number_in("ONRECORD_REFERENCE_ARTICLES", 300))),
                      number_in("ONRECORD_REFERENCE_SEED", 2),
                      number_in("ONRECORD_REFERENCE_QUERIES", 2500));
}

TEST_CASE("the engine finds in the sample corpus what reading it all finds")
{
    compare_generated(Scan(read_sample_corpus()), 3, 1000);
}

TEST_SUITE_END();
