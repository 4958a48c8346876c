#include "story/changed_candidates.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "story/shingles.h"

namespace onrecord {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // later, earlier

/// Articles with sketches, in some lists; the last `added` of them came last.
class Archive {
public:
    Archive(std::uint32_t articles, std::uint32_t phrases, std::minstd_rand& random)
        : ranks_(articles)
    {
        std::iota(ranks_.begin(), ranks_.end(), 0U);
        std::ranges::shuffle(ranks_, random);
        for (std::uint32_t i = 0; i < articles; ++i) {
            std::vector<std::uint32_t>& sketch = sketches_.emplace_back();
            for (std::uint32_t k = 0; k < 10; ++k)
                sketch.push_back(static_cast<std::uint32_t>(random() % phrases));
            if (random() % 4 == 0)
                sketch.push_back(1'000'000);  // a phrase of very many
            sort_once(sketch);
        }
    }

    /// The articles below `count`, in lists of `step`.
    [[nodiscard]] std::vector<SketchPair> all(std::uint32_t count, std::uint32_t step)
    {
        cut_lists(count, step);
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [&](std::uint32_t i) { return ranks_[i]; });
        std::vector<std::uint32_t> ranks(count);
        std::vector<std::uint32_t> sizes;
        for (std::uint32_t rank = 0; rank < count; ++rank)
            ranks[order[rank]] = rank;
        for (std::uint32_t i = 0; i < count; ++i)
            sizes.push_back(static_cast<std::uint32_t>(sketches_[i].size()));
        std::vector<SketchPair> pairs;
        for (const SketchPair& pair : find_candidates(lists_, ranks, sizes))
            pairs.push_back({order[pair.later], order[pair.earlier]});
        return pairs;
    }

    [[nodiscard]] std::optional<ChangedCandidates> changed(std::uint32_t before,
                                                           std::uint32_t count, std::uint32_t step,
                                                           std::size_t most)
    {
        cut_lists(count, step);
        const SketchedArticles articles{[&](std::uint32_t i) {
                                            return Standing{ranks_[i], 0, i};
                                        },
                                        [&](std::uint32_t i) { return sketches_[i].size(); },
                                        [&](std::uint32_t i) { return sketches_[i]; }};
        std::vector<std::uint32_t> added(count - before);
        std::iota(added.begin(), added.end(), before);
        return find_changed_candidates(lists_, articles, added, most);
    }

private:
    void cut_lists(std::uint32_t count, std::uint32_t step)
    {
        entries_.clear();
        lists_.clear();
        for (std::uint32_t i = 0; i < count; ++i) {
            if (i % step == 0)
                entries_.emplace_back();
            for (const std::uint32_t hash : sketches_[i])
                entries_.back().push_back({hash, i % step});
        }
        for (std::uint32_t list = 0; list < entries_.size(); ++list) {
            std::ranges::sort(entries_[list]);
            lists_.push_back({entries_[list], list * step});
        }
    }

    std::vector<std::uint32_t> ranks_;
    std::vector<std::vector<std::uint32_t>> sketches_;
    std::vector<std::vector<SketchEntry>> entries_;
    std::vector<SketchList> lists_;
};

std::set<Pair> as_set(const std::vector<SketchPair>& pairs)
{
    std::set<Pair> set;
    for (const SketchPair& pair : pairs)
        set.insert({pair.later, pair.earlier});
    return set;
}

}  // namespace

TEST_SUITE_BEGIN("story.changed_candidates");

TEST_CASE("pairs of before and those that changed are the pairs of all")
{
    std::minstd_rand random(3);
    std::size_t concerned = 0;
    std::size_t pairs = 0;
    for (const std::uint32_t phrases : {60U, 200U, 1'000U, 5'000U})
        for (const std::uint32_t added : {0U, 1U, 3U, 20U}) {
            CAPTURE(phrases);
            CAPTURE(added);
            Archive archive(300 + added, phrases, random);
            const auto changed = archive.changed(300, 300 + added, 77, 10'000);
            REQUIRE(changed);
            CHECK(std::ranges::is_sorted(changed->articles));
            std::set<Pair> now;
            for (const SketchPair& pair : archive.all(300, 50))
                if (!std::ranges::binary_search(changed->articles, pair.later))
                    now.insert({pair.later, pair.earlier});
            for (const StandingPair& pair : changed->pairs)
                now.insert({pair.later.article, pair.earlier.article});
            CHECK(now == as_set(archive.all(300 + added, 120)));
            concerned += changed->articles.size() - added;
            pairs += now.size();
        }
    CHECK(concerned > 500);
    CHECK(pairs > 2'000);
}

TEST_CASE("where more is concerned than is worth it nothing is found")
{
    std::minstd_rand random(5);
    Archive archive(310, 100, random);
    CHECK_FALSE(archive.changed(300, 310, 100, 20));
    CHECK(archive.changed(300, 310, 100, 310));
}

TEST_SUITE_END();

}  // namespace onrecord
