#include "search/pattern_finder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "numbered_words.h"
#include "search/word_counter.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// The same by looking at every place.
bool stands_in(const std::vector<std::uint32_t>& words, const Places& places, WordRange range)
{
    for (std::size_t first = range.begin; first + places.size() <= range.end; ++first) {
        std::size_t i = 0;
        while (i < places.size() &&
               std::ranges::find(places[i], words[first + i]) != places[i].end())
            ++i;
        if (i == places.size())
            return true;
    }
    return false;
}

/// How often any of some words stands there.
std::uint32_t count_in(const std::vector<std::uint32_t>& words, std::vector<std::uint32_t> sought,
                       WordRange range)
{
    std::ranges::sort(sought);
    std::uint32_t times = 0;
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        times += std::ranges::binary_search(sought, words[i]) ? 1U : 0U;
    return times;
}

}  // namespace

TEST_SUITE_BEGIN("search.pattern_finder");

TEST_CASE("a pattern stands where all of its places follow each other inside the range")
{
    const NumberedWords words({{{5, 1, 2, 3, 1, 2, 9, 4}, 0, 8, {}, {}}}, 20);
    struct Row {
        Places places;
        WordRange range;
        bool expected;
    };
    const Row rows[] = {
        {{{1}, {2}}, {0, 8}, true},
        {{{1}, {2}, {9}}, {0, 8}, true},
        {{{2}, {1}}, {0, 8}, false},
        {{{1}, {2}}, {2, 8}, true},
        {{{1}, {2}}, {2, 5}, false},
        {{{1}, {2}}, {1, 3}, true},
        {{{1}, {2}}, {1, 2}, false},
        {{{9}, {4}}, {0, 8}, true},
        {{{9}, {4}}, {0, 7}, false},
        {{{5}}, {0, 1}, true},
        {{{5}}, {0, 0}, false},
        {{{3, 9}, {4, 1}}, {0, 8}, true},
        {{{3, 9}, {2, 5}}, {0, 8}, false},
        {{{1}, {19}}, {0, 8}, false},
        {{{99}, {1}}, {0, 8}, false},
        {{{1}, {2}}, {7, 3}, false},
        {{{4}}, {7, 99}, true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.range.begin);
        CAPTURE(row.range.end);
        const PatternFinder finder(pattern(row.places), words.file());
        CHECK(finder.stands_in(words.file().article(1), row.range) == row.expected);
    }
}

TEST_CASE("what a pattern is looked for by is as common as its rarest place")
{
    const NumberedWords words({{{5, 1, 2}, 0, 3, {}, {}}}, 20);
    struct Row {
        Places places;
        WordNumber expected;
    };
    const Row rows[] = {
        {{{3}, {1}}, 3}, {{{1}, {3}}, 3}, {{{1}, {3}, {2}}, 3}, {{{1, 9}, {3}}, 3}, {{{1, 9}}, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.expected);
        CHECK(PatternFinder(pattern(row.places), words.file()).commonest() == row.expected);
    }
}

TEST_CASE("any words, rare ones too, are found and counted as by looking at every place")
{
    constexpr std::uint32_t dictionary = 70000;  // numbers beyond 16 bits occur
    std::mt19937 random(3);
    const std::uint32_t alphabet[] = {0, 1, 2, 65534, 65535, 65536, 69999};
    const auto draw = [&] { return alphabet[random() % std::size(alphabet)]; };
    std::vector<WordSequence> articles;
    for (int i = 0; i < 200; ++i) {
        WordSequence article;
        for (std::size_t length = random() % 100; length > 0; --length)
            article.words.push_back(draw());
        articles.push_back(article);
    }
    const NumberedWords words(articles, dictionary);
    int found = 0;
    for (std::uint32_t i = 0; i < articles.size(); ++i)
        for (int query = 0; query < 20; ++query) {
            Places places(1 + random() % 4);
            for (std::vector<std::uint32_t>& place : places)
                for (std::size_t forms = 1 + random() % 2; forms > 0; --forms)
                    place.push_back(draw());
            const auto size = static_cast<std::uint32_t>(articles[i].words.size());
            const auto begin = static_cast<std::uint32_t>(random() % (size + 1));
            const WordRange range{
                begin, begin + static_cast<std::uint32_t>(random() % (size - begin + 1))};
            const PatternFinder finder(pattern(places), words.file());
            const bool expected = stands_in(articles[i].words, places, range);
            found += expected ? 1 : 0;
            CHECK(finder.stands_in(words.file().article(i + 1), range) == expected);
            const WordCounter counter(pattern(places).places.front(), words.file());
            CHECK(counter.count(words.file().article(i + 1), range) ==
                  count_in(articles[i].words, places.front(), range));
        }
    CHECK(found > 500);
}

TEST_SUITE_END();
