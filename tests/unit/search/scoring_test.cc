#include "search/scoring.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "index/frequency_file.h"
#include "search/matcher.h"
#include "search/narrowing.h"
#include "search/resolve.h"
#include "search/score_bounds.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// Articles of 5 to 130 words, in which some words stand often and others once, in several forms.
std::vector<Facts> uneven_articles()
{
    const char* const words[] = {"bridge",  "bridges", "tram", "trams",
                                 "harbour", "strike",  "ferry"};
    std::vector<Facts> articles;
    std::uint32_t state = 7;
    const auto draw = [&state](std::uint32_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % below;
    };
    for (unsigned i = 0; i < 700; ++i) {
        std::string text;
        const std::uint32_t length = 5 + draw(5) * draw(30);
        for (std::uint32_t j = 0; j < length; ++j)
            text += draw(5) == 0 ? std::string(words[draw(1 + draw(7))]) + " "
                                 : "filler" + std::to_string(draw(40)) + " ";
        Facts facts = article("a" + std::to_string(i), words[draw(7)], text, "2022-01-05", "");
        articles.push_back(with_quote(std::move(facts), text.substr(0, text.find(' ')), ""));
    }
    return articles;
}

std::vector<DocumentNumber> listed(const MatchSet& documents)
{
    std::vector<DocumentNumber> all;
    documents.for_each([&](DocumentNumber document) { all.push_back(document); });
    return all;
}

std::vector<double> sorted_scores(const std::vector<Ranked>& ranked)
{
    std::vector<double> scores;
    for (const Ranked& one : ranked)
        scores.push_back(one.score);
    std::ranges::sort(scores, std::greater());
    return scores;
}

const Weighting weightings[] = {{},
                                {.k1 = 2, .b = 0},
                                {.k1 = 0.5, .b = 1},
                                {.scheme = WeightingScheme::inl2},
                                {.scheme = WeightingScheme::tf_idf}};

/// Has every word listed in a column, as in large segments.
IndexReader with_lists(const std::filesystem::path& index)
{
    for (const SegmentInfo& segment : read_manifest(index).segments) {
        const SegmentPaths paths = segment_paths(index, segment.name);
        std::filesystem::remove(paths.frequencies());
        write_frequency_file(paths, {.share_with_bits = 1, .listed = 1});
    }
    return IndexReader(index);
}

template <class Check>
void for_many_matches(const IndexReader& reader, const Check& check)
{
    for (const Unit unit : {Unit::articles, Unit::quotes})
        for (const char* text :
             {"bridge", "tram", "ferry", "bridge OR tram", "bridge OR ferry OR strike OR harbour",
              "bridge tram", "title:bridge OR harbour", "\"bridge tram\" OR strike",
              "bridge NOT ferry", "nosuchword"}) {
            const SearchContext context{reader, unit};
            const Resolved resolved = resolve(SmallIndex::parsed(text), reader, false, {});
            CAPTURE(std::string(text));
            check(find_scorable_matches(resolved.plan, context), context);
        }
}

/// Calls `check` with the matches of queries of many kinds, in an index as it is made and in one
/// with all words listed.
template <class Check>
void for_many_matches(const Check& check)
{
    static const SmallIndex index(uneven_articles(), 300);
    for_many_matches(index.reader(), check);
    static const SmallIndex other(uneven_articles(), 300);
    static const IndexReader listed = with_lists(other.folder());
    for_many_matches(listed, check);
}

}  // namespace

TEST_SUITE_BEGIN("search.scoring");

TEST_CASE("the best are the same, with the same scores, whether all are scored or only these")
{
    std::size_t scored = 0;
    std::size_t matched = 0;
    for_many_matches([&](const Matches& matches, const SearchContext& context) {
        for (const Weighting& weighting : weightings) {
            const std::vector<Ranked> all = score(matches, context, weighting);
            const std::vector<double> scores = sorted_scores(all);
            for (const std::size_t count : {1U, 4U, 10U, 40U}) {
                const std::vector<Ranked> best = score_best(matches, context, weighting, count);
                scored += best.size();
                matched += all.size();
                std::size_t next = 0;
                for (const Ranked& one : all) {
                    const bool is_there = next < best.size() && best[next].document == one.document;
                    if (is_there) {
                        CHECK(best[next].score == one.score);
                        CHECK(best[next].words == one.words);
                        ++next;
                    } else {
                        REQUIRE(scores.size() > count);
                        CHECK(one.score < scores[count - 1]);
                        CHECK_FALSE(same_score(scores[count - 1], one.score));
                    }
                }
                CHECK(next == best.size());
            }
        }
    });
    CHECK(scored < matched / 2);
}

TEST_CASE("what matches are narrowed to has the best, and those that equal the last of them")
{
    std::size_t left = 0;
    std::size_t matched = 0;
    for_many_matches([&](const Matches& matches, const SearchContext& context) {
        for (const Weighting& weighting : weightings)
            for (const std::size_t count : {1U, 4U, 10U, 1000U}) {
                const auto narrowed = narrow_to_best(matches, context, weighting, count);
                if (!narrowed || matches.documents.size() == 0)
                    continue;
                left += narrowed->size();
                matched += matches.documents.size();
                CHECK(std::ranges::is_sorted(*narrowed));
                const std::vector<Ranked> all = score(matches, context, weighting);
                REQUIRE(narrowed->size() >= std::min(count, all.size()));
                const double least = sorted_scores(all)[std::min(count, all.size()) - 1];
                for (const Ranked& one : all)
                    if (one.score >= least || same_score(least, one.score))
                        CHECK(std::ranges::binary_search(*narrowed, one.document));
                const std::vector<Ranked> best = score_some(*narrowed, matches, context, weighting);
                for (const Ranked& one : all) {
                    if (one.score < least)
                        continue;
                    const auto at = std::ranges::find(best, one.document, &Ranked::document);
                    REQUIRE(at != best.end());
                    CHECK(at->score == one.score);
                    CHECK(at->words == one.words);
                }
            }
    });
    CHECK(matched > 10000);
    CHECK(left < matched / 2);
}

TEST_CASE("no score exceeds its bound")
{
    for_many_matches([&](const Matches& matches, const SearchContext& context) {
        for (const Weighting& weighting : weightings) {
            const std::vector<DocumentNumber> all = listed(matches.documents);
            const ScoreBounds bounds(all, matches, context, weighting);
            for (const Ranked& one : score(matches, context, weighting))
                CHECK(std::ranges::binary_search(bounds.that_can_reach(one.score), one.document));
        }
    });
}

TEST_CASE("so many as asked for have the greatest bounds, though others have the same")
{
    for_many_matches([&](const Matches& matches, const SearchContext& context) {
        const std::vector<DocumentNumber> all = listed(matches.documents);
        const ScoreBounds bounds(all, matches, context, {});
        for (const std::size_t count : {1U, 7U, 100U, 100000U})
            CHECK(bounds.with_greatest(count).size() ==
                  std::min<std::uint64_t>(count, matches.documents.size()));
    });
}

TEST_SUITE_END();
