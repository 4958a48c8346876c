#include "story/changed_candidates.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <random>
#include <set>
#include <vector>

#include "changing_archive.h"

namespace onrecord {

namespace {

using test::Pair;
using Archive = test::ChangingArchive;
using State = Archive::State;

constexpr std::uint32_t first_articles = 300;

/// What came and went, and how large the groups are.
struct Case {
    std::uint32_t phrases = 0;  ///< how many there are
    std::uint32_t added = 0;
    std::uint32_t gone = 0;  ///< half of them stay in their lists
    std::uint32_t replaced = 0;
};

std::vector<std::uint32_t> some_sketch(std::uint32_t phrases, std::minstd_rand& random)
{
    std::vector<std::uint32_t> sketch;
    for (std::uint32_t k = 0; k < 10; ++k)
        sketch.push_back(static_cast<std::uint32_t>(random() % phrases));
    if (random() % 4 == 0)
        sketch.push_back(1'000'000);  // a phrase of very many
    if (random() % 3 == 0)
        sketch.push_back(1'000'001);  // another
    return sketch;
}

Archive make_archive(const Case& it, std::minstd_rand& random)
{
    const std::uint32_t count = first_articles + it.added;
    std::vector<std::uint32_t> days(count);
    std::iota(days.begin(), days.end(), 0U);
    std::ranges::shuffle(days, random);
    Archive archive;
    for (std::uint32_t i = 0; i < count; ++i)
        archive.add(days[i] / 3, days[i], some_sketch(it.phrases, random),
                    i >= first_articles ? State::comes
                    : i % 30 == 7       ? State::was_removed
                                        : State::stays);
    std::vector<std::uint32_t> old(first_articles);
    std::iota(old.begin(), old.end(), 0U);
    std::erase_if(old, [](std::uint32_t i) { return i % 30 == 7; });
    std::ranges::shuffle(old, random);
    for (std::uint32_t i = 0; i < it.gone; ++i)
        archive.set(old[i], i % 2 == 0 ? State::goes : State::is_removed);
    for (std::uint32_t i = 0; i < it.replaced; ++i)
        archive.replace(old[it.gone + i], some_sketch(it.phrases, random), i % 2 == 0);
    return archive;
}

/// Holds the pairs of before and those that changed against all pairs. Returns how many are
/// concerned that did not come themselves.
std::size_t check_changed(Archive& archive)
{
    const auto changed = archive.changed(77, 10'000);
    REQUIRE(changed);
    std::set<Pair> now = changed->pairs;
    bool kept_are_live = true;
    for (const Pair& pair : archive.all(false, 50))
        if (archive.counts_now(pair.first) && !changed->articles.contains(pair.first)) {
            kept_are_live = kept_are_live && archive.counts_now(pair.second);
            now.insert(pair);
        }
    CHECK(kept_are_live);
    CHECK(now == archive.all(true, 120));
    CHECK(now == archive.all_with_removed(90));
    std::size_t concerned = 0;
    for (const std::uint32_t article : changed->articles) {
        REQUIRE(archive.counts_now(article));
        concerned += archive.counted_before(article) ? 1 : 0;
    }
    return concerned;
}

/// Articles of which each has the same two phrases, one a day.
Archive one_group(std::uint32_t articles)
{
    Archive archive;
    for (std::uint32_t i = 0; i < articles; ++i)
        archive.add(i, i, {5, 9}, State::stays);
    return archive;
}

}  // namespace

TEST_SUITE_BEGIN("story.changed_candidates");

TEST_CASE("pairs of before and those that changed are the pairs of all")
{
    std::minstd_rand random(3);
    std::size_t concerned_by_added = 0;
    std::size_t concerned_by_gone = 0;
    for (const std::uint32_t phrases : {60U, 200U, 1'000U, 5'000U})
        for (const std::uint32_t added : {0U, 1U, 3U, 20U})
            for (const std::uint32_t gone : {0U, 1U, 4U, 40U})
                for (const std::uint32_t replaced : {0U, 1U, 6U}) {
                    CAPTURE(phrases);
                    CAPTURE(added);
                    CAPTURE(gone);
                    CAPTURE(replaced);
                    Archive archive = make_archive({phrases, added, gone, replaced}, random);
                    const std::size_t concerned = check_changed(archive);
                    if (gone + replaced == 0)
                        concerned_by_added += concerned;
                    if (added + replaced == 0)
                        concerned_by_gone += concerned;
                    CHECK((added + gone + replaced > 0 || concerned == 0));
                }
    CHECK(concerned_by_added > 500);
    CHECK(concerned_by_gone > 500);
}

TEST_CASE("whoever leaves a group of many concerns the next eight, the first all")
{
    constexpr std::uint32_t articles = 40;
    for (std::uint32_t place = 0; place < articles; ++place)
        for (const State state : {State::goes, State::is_removed}) {
            CAPTURE(place);
            Archive archive = one_group(articles);
            archive.set(place, state);
            std::set<std::uint32_t> expected;
            for (std::uint32_t i = place + 1; i < articles && (place == 0 || i <= place + 8); ++i)
                expected.insert(i);
            const auto changed = archive.changed(13, 1'000);
            REQUIRE(changed);
            CHECK(changed->articles == expected);
            CHECK(check_changed(archive) == expected.size());
        }
}

TEST_CASE("one that goes while another comes beside it is not lost among the eight")
{
    constexpr std::uint32_t articles = 40;
    for (std::uint32_t place = 0; place < articles; ++place)
        for (std::uint32_t day = 0; day < articles; ++day) {
            CAPTURE(place);
            CAPTURE(day);
            Archive archive = one_group(articles);
            archive.set(place, day % 2 == 0 ? State::goes : State::is_removed);
            archive.add(day, 1'000, {5, 9}, State::comes);
            check_changed(archive);
        }
}

TEST_CASE("a new version takes the place of the old one")
{
    for (const bool in_list : {false, true}) {
        for (const std::uint32_t place : {0U, 1U, 20U, 39U}) {
            CAPTURE(place);
            Archive same = one_group(40);
            same.replace(place, {5, 9}, in_list);
            CHECK(check_changed(same) == std::min(39 - place, place == 0 ? 39U : 8U));
            Archive other = one_group(40);
            other.replace(place, {70, 71}, in_list);
            check_changed(other);
        }
    }
}

TEST_CASE("where more is concerned than is worth it nothing is found")
{
    std::minstd_rand random(5);
    Archive added = make_archive({100, 10, 0, 0}, random);
    CHECK_FALSE(added.changed(100, 20));
    CHECK(added.changed(100, 310));
    Archive gone = make_archive({100, 0, 10, 0}, random);
    CHECK_FALSE(gone.changed(100, 20));
    CHECK(gone.changed(100, 310));
    Archive alone;
    for (std::uint32_t i = 0; i < 40; ++i)
        alone.add(i, i, {100 + i}, i < 10 ? State::goes : State::stays);
    CHECK_FALSE(alone.changed(100, 9));
    CHECK(alone.changed(100, 10));
}

TEST_SUITE_END();

}  // namespace onrecord
