#include "search/match_costs.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "index/frequency_file.h"
#include "plans.h"
#include "search/effort.h"
#include "search/matcher.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

constexpr unsigned count = 1300;

/// All have “bridge”, one of two “tram”, one of three “strike” and another source.
std::vector<Facts> many_articles()
{
    std::vector<Facts> articles;
    for (unsigned i = 0; i < count; ++i) {
        std::string text = "bridge ";
        text += i % 2 == 0 ? "tram " : "";
        text += i % 3 == 0 ? "strike " : "";
        articles.push_back(article("a" + std::to_string(i), "", text, "2022-01-05",
                                   i % 3 == 0 ? "The Courier" : "The Gazette"));
    }
    return articles;
}

/// Of these “bridge” and “tram” have columns.
const IndexReader& reader()
{
    static const SmallIndex index(many_articles(), count);
    static const IndexReader opened = [] {
        for (const SegmentInfo& segment : read_manifest(index.folder()).segments) {
            const SegmentPaths paths = segment_paths(index.folder(), segment.name);
            std::filesystem::remove(paths.frequencies());
            write_frequency_file(paths, {.share_with_bits = 1, .listed = count / 2});
        }
        return IndexReader(index.folder());
    }();
    return opened;
}

struct Costs {
    SearchContext context{reader(), Unit::articles};
    Effort effort{reader()};
    PatternTerms terms{context};
    Postings postings{reader(), Unit::articles, effort};
    MatchCosts costs{context, terms, postings};
};

MatchSet first_articles(DocumentNumber size)
{
    MatchSet set(reader().last(Unit::articles));
    set.add_range(1, size + 1);
    return set;
}

}  // namespace

TEST_SUITE_BEGIN("search.match_costs");

TEST_CASE("an AND begins with its narrowest part and ends with what is left out")
{
    const std::vector<Plan> parts = {without(word({"strike"})), word({"bridge"}), word({"tram"}),
                                     value("source", {"the courier"}), word({"nosuchword"})};
    Costs of;
    const std::vector<const Plan*> ordered = of.costs.in_order(parts);
    CHECK(ordered ==
          std::vector<const Plan*>{&parts[4], &parts[3], &parts[2], &parts[1], &parts[0]});
}

TEST_CASE("what has a column comes before what is to be sought in a posting list")
{
    const std::vector<Plan> parts = {without(word({"tram"})), word({"strike"}), word({"bridge"})};
    Costs of;
    std::vector<const Plan*> ordered = {&parts[0], &parts[1], &parts[2]};
    const MatchSet many = first_articles(600);
    of.costs.order_within(ordered, Within(many));
    CHECK(ordered == std::vector<const Plan*>{&parts[2], &parts[1], &parts[0]});
    const PatternWords& strike = of.terms.of(std::get<PatternPlan>(parts[1].node)).front();
    const PatternWords& bridge = of.terms.of(std::get<PatternPlan>(parts[2].node)).front();
    CHECK(of.costs.of_listing(strike, Within(many)) > of.costs.of_listing(bridge, Within(many)));
    CHECK(of.costs.of_listing(strike, Within(many)) < MatchCosts::of_reading(strike, Within(many)));
}

TEST_CASE("a word that is looked up in a column spends no more effort than that takes")
{
    const MatchSet many = first_articles(600);
    const Within within(many);
    for (const char* term : {"bridge", "strike"}) {
        CAPTURE(term);
        Costs of;
        MatchSet found(reader().last(Unit::articles));
        const std::uint64_t cost = of.postings.cost(term, of.terms.frequency(term), within);
        constexpr std::uint64_t allowed = 800'000'000;
        of.effort.spend(allowed - cost);
        of.postings.read(term, of.terms.frequency(term), &within, found, nullptr);
        CHECK(found.size() == (term == std::string("bridge") ? 600 : 200));
        CHECK_THROWS_AS(of.effort.spend(1), Error);
    }
}

TEST_CASE("where few are left the order stays")
{
    const std::vector<Plan> parts = {word({"strike"}), word({"bridge"})};
    Costs of;
    std::vector<const Plan*> ordered = {&parts[0], &parts[1]};
    const MatchSet few = first_articles(100);
    of.costs.order_within(ordered, Within(few));
    CHECK(ordered == std::vector<const Plan*>{&parts[0], &parts[1]});
}

TEST_CASE("words of an AND are scored in order of the query, however they were looked for")
{
    const SearchContext context{reader(), Unit::articles};
    const Plan plan = all({word({"bridge"}), word({"strike"}), word({"tram"})});
    const Matches matches = find_scorable_matches(plan, context);
    CHECK(matches.documents.size() == (count + 5) / 6);
    REQUIRE(matches.words.size() == 3);
    CHECK(matches.words[0].weight < matches.words[2].weight);
    CHECK(matches.words[2].weight < matches.words[1].weight);
}

TEST_SUITE_END();
