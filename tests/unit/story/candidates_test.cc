#include "story/candidates.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "look_alikes.h"
#include "story/likeness.h"
#include "story/sketch.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// Sketches of some articles, by rank.
struct Sketches {
    std::vector<std::vector<std::uint32_t>> of;

    /// As `parts` lists in which the articles stand in some order.
    [[nodiscard]] std::vector<SketchPair> candidates(std::size_t parts, unsigned seed,
                                                     std::size_t most_pairs = 1'000'000) const
    {
        std::vector<std::uint32_t> ranks(of.size());
        std::iota(ranks.begin(), ranks.end(), 0U);
        std::shuffle(ranks.begin(), ranks.end(), std::minstd_rand(seed));
        std::vector<std::vector<SketchEntry>> entries(parts);
        std::vector<std::uint32_t> befores;
        std::vector<std::uint32_t> sizes;
        for (std::uint32_t i = 0; i < ranks.size(); ++i) {
            const std::size_t part = i * parts / ranks.size();
            if (befores.size() <= part)
                befores.push_back(i);
            for (const std::uint32_t hash : of[ranks[i]])
                entries[part].push_back({hash, i - befores[part]});
            sizes.push_back(static_cast<std::uint32_t>(of[ranks[i]].size()));
        }
        std::vector<SketchList> lists;
        for (std::size_t part = 0; part < befores.size(); ++part) {
            std::ranges::sort(entries[part]);
            lists.push_back({entries[part], befores[part]});
        }
        return find_candidates(lists, ranks, sizes, {}, most_pairs);
    }
};

Sketches of_texts(const std::vector<Text>& texts)
{
    Sketches sketches;
    for (const Text& text : texts) {
        std::vector<WordHash> words;
        for (const std::string& term : word_terms(text.body))
            words.push_back(word_hash(term));
        sketches.of.push_back(sketch_of(words, 0));
    }
    return sketches;
}

std::vector<Text> all_texts()
{
    std::vector<Text> texts;
    for (const Text& report : make_reports())
        for (const Reprint& reprint : make_reprints(report))
            texts.push_back(reprint.text);
    for (const LookAlikes& set : make_look_alikes())
        texts.insert(texts.end(), set.texts.begin(), set.texts.end());
    return texts;
}

/// All pairs that share enough, by looking at each.
std::vector<SketchPair> slow_candidates(const Sketches& sketches)
{
    std::vector<SketchPair> pairs;
    for (std::uint32_t later = 0; later < sketches.of.size(); ++later)
        for (std::uint32_t earlier = 0; earlier < later; ++earlier) {
            const auto& a = sketches.of[later];
            const auto& b = sketches.of[earlier];
            const std::size_t shared = count_shared(a, b);
            if (shared >= 2 && shared * 10 >= std::min(a.size(), b.size()))
                pairs.push_back({later, earlier});
        }
    return pairs;
}

}  // namespace

TEST_SUITE_BEGIN("story.candidates");

TEST_CASE("lists are walked as one")
{
    const std::vector<SketchEntry> a{{1, 0}, {3, 0}, {3, 1}, {9, 1}};
    const std::vector<SketchEntry> b{{2, 0}, {3, 0}};
    const std::vector<SketchList> lists{{a, 0}, {{}, 2}, {b, 2}};
    std::string seen;
    walk_sketches(lists, [&](SketchEntry entry) {
        seen += std::to_string(entry.hash) + ":" + std::to_string(entry.article) + " ";
    });
    CHECK(seen == "1:0 2:2 3:0 3:1 3:2 9:1 ");
}

TEST_CASE("pairs of small groups are those that a look at all pairs finds")
{
    // Groups of up to five: no phrase is shared by more, so no pair is left out.
    Sketches sketches;
    std::minstd_rand random(7);
    for (std::uint32_t i = 0; i < 60; ++i) {
        std::vector<std::uint32_t> hashes;
        for (std::uint32_t k = 0; k < 12; ++k)
            hashes.push_back(i % 12 * 1'000 + static_cast<std::uint32_t>(random() % 40));
        sort_once(hashes);
        sketches.of.push_back(hashes);
    }
    const std::vector<SketchPair> found = sketches.candidates(1, 1);
    CHECK(found.size() > 50);
    CHECK(found == slow_candidates(sketches));
}

TEST_CASE("order of articles, lists and walks make no difference")
{
    const Sketches sketches = of_texts(all_texts());
    const std::vector<SketchPair> pairs = sketches.candidates(1, 1);
    CHECK_FALSE(pairs.empty());
    CHECK(sketches.candidates(1, 2) == pairs);
    CHECK(sketches.candidates(7, 3) == pairs);
    CHECK(sketches.candidates(3, 4, 10) == pairs);
}

TEST_CASE("every reprint is paired with something that tells its story")
{
    const std::vector<Text> texts = all_texts();
    const std::size_t ways = make_reprints(make_reports().front()).size();
    std::vector<bool> paired(texts.size());
    for (const SketchPair& pair : of_texts(texts).candidates(2, 5))
        if (pair.later / ways == pair.earlier / ways)
            paired[pair.later] = true;
    for (std::size_t i = 0; i < ways * make_reports().size(); ++i) {
        CAPTURE(texts[i].title);
        CHECK((paired[i] || i % ways == 0));
    }
}

TEST_CASE("an article has no more than four partners before it, however many share a phrase")
{
    Sketches sketches;
    sketches.of.assign(500, {1, 2, 3, 4});
    std::map<std::uint32_t, int> partners;
    for (const SketchPair& pair : sketches.candidates(1, 9))
        ++partners[pair.later];
    CHECK(partners.size() == 499);
    for (const auto& [later, count] : partners)
        CHECK(count == std::min<int>(4, static_cast<int>(later)));
}

TEST_CASE("two hashes must be shared, and a tenth of the smaller sketch")
{
    std::vector<std::uint32_t> long_one(40);
    std::iota(long_one.begin(), long_one.end(), 100U);
    std::vector<std::uint32_t> three_shared(40);
    std::iota(three_shared.begin(), three_shared.end(), 137U);
    CHECK(Sketches{{{1, 2, 3}, {3, 4, 5}}}.candidates(1, 1).empty());
    CHECK(Sketches{{{1, 2, 3}, {2, 3, 4}}}.candidates(1, 1).size() == 1);
    CHECK(Sketches{{long_one, three_shared}}.candidates(1, 1).empty());
    CHECK(Sketches{{long_one, {100, 101}}}.candidates(1, 1).size() == 1);
}

TEST_SUITE_END();

}  // namespace onrecord
