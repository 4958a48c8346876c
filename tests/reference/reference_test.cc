#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <ostream>
#include <set>
#include <string>

#include "base/error.h"
#include "corpus.h"
#include "index/reader.h"
#include "index/writer.h"
#include "manual_rules.h"
#include "queries.h"
#include "query/query.h"
#include "random.h"
#include "scan.h"
#include "search/place_finder.h"
#include "search/resolve.h"
#include "search/searcher.h"
#include "shown_marks.h"
#include "temp_folder.h"

using namespace onrecord;
using namespace onrecord::reference;

namespace {

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

/// Indexes the articles in `runs` runs of the writer, each of every runs-th article.
void build(const std::filesystem::path& folder, const std::vector<Facts>& articles,
           std::size_t runs)
{
    for (std::size_t run = 0; run < runs; ++run) {
        IndexWriter writer(folder, WriterOptions{});
        for (std::size_t i = run; i < articles.size(); i += runs)
            writer.put(articles[i]);
        (void)writer.publish();
    }
}

std::string shown(const std::string& id)
{
    return id;
}

std::string shown(const QuoteId& id)
{
    return id.article + "#" + std::to_string(id.number);
}

/// What only one of two sets holds, in words; empty when they are equal.
template <class Item>
std::string difference(const std::set<Item>& engine, const std::set<Item>& truth)
{
    std::string text;
    for (const Item& item : engine)
        if (!truth.contains(item))
            text += "wrongly found: " + shown(item) + "; ";
    for (const Item& item : truth)
        if (!engine.contains(item))
            text += "not found: " + shown(item) + "; ";
    return text;
}

bool has_any(const std::vector<bool>& words)
{
    return std::ranges::find(words, true) != words.end();
}

struct Found {
    std::set<std::string> articles;
    std::set<QuoteId> quotes;
};

/// What the manual says a query means on these articles.
Query meaning(const Query& query, const Scan& scan, bool any)
{
    const Query cleaned =
        without_stop_words(with_bound_speakers(query), stop_words(query, scan.articles()));
    return any ? any_of_the_words(cleaned) : cleaned;
}

/// An index of the articles of a scan, and the questions that are put to both.
class Engine {
public:
    Engine(const Scan& scan, std::size_t runs)
        : scan_(scan), reader_(built(runs)), searcher_(reader_)
    {
    }

    /// Asks for everything in every way and holds marks, totals and counts against each other.
    [[nodiscard]] Found find(const Query& query, bool any) const
    {
        const Query meant = meaning(query, scan_, any);
        Found found;
        find_articles(query, meant, any, found);
        find_quotes(query, meant, any, found);
        compare_places(query, meant, any, Unit::articles);
        compare_places(query, meant, any, Unit::quotes);
        compare_timeline(query, any, found);
        if (!any)
            compare_halves(query, found);
        return found;
    }

private:
    static SearchOptions all(bool any)
    {
        SearchOptions wanted;
        wanted.limit = 0;
        wanted.any = any;
        return wanted;
    }

    /// What a filter keeps and what it leaves out are all, and years of a facet add up.
    void compare_halves(const Query& query, const Found& found) const
    {
        for (const char* filter : {"words:>40", "date:2021"}) {
            const Query part = parse_query(filter, options).query;
            const std::uint64_t kept = searcher_.count_articles(both(query, part), false).total;
            const std::uint64_t left_out =
                searcher_.count_articles(both(query, negate(part)), false).total;
            CHECK(kept + left_out == found.articles.size());
        }
        std::uint64_t sum = 0;
        const FacetRequest years{find_facet_kind("year"), 0};
        (void)searcher_.facets(query, Unit::articles, false, std::span(&years, 1),
                               [&sum](const Facet& facet) {
                                   sum += facet.without.articles;
                                   for (const FacetCount& count : facet.counts)
                                       sum += count.articles;
                               });
        CHECK(sum == found.articles.size());
    }

    void find_articles(const Query& query, const Query& meant, bool any, Found& found) const
    {
        const Answer answer = searcher_.articles(query, all(any), [&](const Hit& hit) {
            CHECK(found.articles.insert(hit.article.id).second);
            const Reasons why = scan_.reasons(meant, hit.article.id);
            CHECK(marks_are_complete(why.in_title, hit.title));
            CHECK(marks_are_true(why.in_text, hit.article.text, hit.snippet));
            CHECK(hit.snippet.marks.empty() == !has_any(why.in_text));
            return true;
        });
        CHECK(answer.total == found.articles.size());
        CHECK(searcher_.count_articles(query, any).total == found.articles.size());
    }

    void find_quotes(const Query& query, const Query& meant, bool any, Found& found) const
    {
        const Answer answer = searcher_.quotes(query, all(any), [&](const QuoteHit& hit) {
            const QuoteId id{hit.article.id, hit.quote.number};
            CHECK(found.quotes.insert(id).second);
            const Reasons why = scan_.reasons(meant, id);
            CHECK(marks_are_complete(why.in_text, hit.words));
            return true;
        });
        CHECK(answer.total == found.quotes.size());
        CHECK(searcher_.count_quotes(query, any).total == found.quotes.size());
    }

    static constexpr std::uint64_t most_compared = 40;

    /// The places by which occurrences are counted are the words that made each document match.
    void compare_places(const Query& query, const Query& meant, bool any, Unit unit) const
    {
        const Resolved resolved = resolve(query, reader_, any, {});
        PlaceFinder finder(resolved.plan, {reader_, unit});
        if (finder.matches().size() > most_compared)  // the truth reads each of them once more
            return;
        finder.matches().for_each([&](DocumentNumber document) {
            const QuotePlace place = unit == Unit::quotes ? reader_.place(document) : QuotePlace{};
            const DocumentNumber article = unit == Unit::quotes ? place.article : document;
            const std::string id = reader_.key(article).id;
            const Reasons why = unit == Unit::quotes
                                    ? scan_.reasons(meant, QuoteId{id, place.number})
                                    : scan_.reasons(meant, id);
            std::vector<bool> expected = unit == Unit::quotes ? std::vector<bool>() : why.in_title;
            expected.insert(expected.end(), why.in_text.begin(), why.in_text.end());
            std::size_t before = 0;
            if (unit == Unit::quotes) {
                const SegmentDocument at = reader_.in_segment(Unit::articles, article);
                before = place.begin +
                         reader_.segments()[at.segment].files.words.article(at.number).title_words;
            }
            std::vector<bool> found(expected.size());
            for (const MatchPlace& one : finder.find(document))
                for (std::size_t word = one.words.begin; word < one.words.end; ++word)
                    found.at(word - before) = true;
            CHECK(found == expected);
        });
    }

    /// Bars, and what has none, add up to the matches.
    void compare_timeline(const Query& query, bool any, const Found& found) const
    {
        const auto total_of = [](const Timeline& timeline) {
            std::uint64_t total = timeline.imprecise.matches + timeline.undated.matches;
            for (const PeriodCounts& counts : timeline.periods)
                total += counts.matches;
            return total;
        };
        (void)searcher_.timeline(
            query, Unit::articles, any, TimeUnit::week,
            [&](const Timeline& timeline) { CHECK(total_of(timeline) == found.articles.size()); });
        (void)searcher_.timeline(
            query, Unit::quotes, any, std::nullopt,
            [&](const Timeline& timeline) { CHECK(total_of(timeline) == found.quotes.size()); });
    }

    std::filesystem::path built(std::size_t runs)
    {
        build(folder_.path(), scan_.articles(), runs);
        return folder_.path();
    }

    test::TempFolder folder_;
    const Scan& scan_;
    IndexReader reader_;
    Searcher searcher_;
};

Found find_slowly(const Scan& scan, const Query& query, bool any)
{
    const Query meant = meaning(query, scan, any);
    Found found;
    found.articles = scan.find_articles(meant);
    found.quotes = scan.find_quotes(meant);
    return found;
}

/// Reads what was generated; nothing when its periods exclude each other, which is refused.
std::optional<Query> read(const std::string& typed)
{
    try {
        return parse_query(typed, options).query;
    } catch (const ParseError& error) {
        CHECK(std::string_view(error.what()).starts_with("the period ends, "));
        return std::nullopt;
    }
}

/// The same articles in two indexes: built in one run, and in three.
struct Engines {
    explicit Engines(const Scan& articles) : scan(articles), once(articles, 1), thrice(articles, 3)
    {
    }

    /// How many articles there are.
    std::size_t compare(const std::string& typed, bool any) const
    {
        CAPTURE(typed);
        CAPTURE(any);
        const std::optional<Query> query = read(typed);
        if (!query)
            return 0;
        const Found truth = find_slowly(scan, *query, any);
        for (const Engine* engine : {&once, &thrice}) {
            const Found found = engine->find(*query, any);
            CHECK(difference(found.articles, truth.articles) == "");
            CHECK(difference(found.quotes, truth.quotes) == "");
        }
        return truth.articles.size();
    }

    const Scan& scan;
    Engine once;
    Engine thrice;
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
