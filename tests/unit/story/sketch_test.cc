#include "story/sketch.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace onrecord {

namespace {

/// Words "PREFIX0 PREFIX1 ...".
std::vector<WordHash> made_up(const std::string& prefix, std::size_t count)
{
    std::vector<WordHash> words;
    for (std::size_t i = 0; i < count; ++i)
        words.push_back(word_hash(prefix + std::to_string(i)));
    return words;
}

std::vector<WordHash> joined(std::vector<WordHash> first, const std::vector<WordHash>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace

TEST_SUITE_BEGIN("story.sketch");

TEST_CASE("a sketch holds about a sixteenth of the shingles, sorted and each once")
{
    const std::vector<std::uint32_t> sketch = sketch_of(made_up("word", 3'200), 0);
    CHECK(sketch.size() > 150);
    CHECK(sketch.size() < 250);
    CHECK(std::ranges::is_sorted(sketch));
    CHECK(std::ranges::adjacent_find(sketch) == sketch.end());
}

TEST_CASE("short texts keep eight hashes, or as many as they have")
{
    CHECK(sketch_of(made_up("word", 24), 0).size() == 8);
    CHECK(sketch_of(made_up("word", 6), 0).size() == 3);
    CHECK(sketch_of(made_up("word", 3), 0).empty());
    CHECK(sketch_of({}, 0).empty());
}

TEST_CASE("long texts keep no more than 512")
{
    CHECK(sketch_of(made_up("word", 19'000), 0).size() == 512);
}

TEST_CASE("what is kept of a text is kept of every text that holds it")
{
    const auto part = made_up("part", 320);
    const auto whole = joined(made_up("before", 900), joined(part, made_up("after", 1'400)));
    const std::vector<std::uint32_t> small = sketch_of(part, 0);
    CHECK(small.size() > 8);
    CHECK(count_shared(small, sketch_of(whole, 0)) == small.size());
}

TEST_CASE("the sketch of a text is that of its words")
{
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "Word" + std::to_string(i) + (i % 9 == 8 ? ". " : " ");
    CHECK(sketch_of(text).size() > 8);
    CHECK(sketch_of(text) == sketch_of(made_up("word", 400), 0));
}

TEST_CASE("texts that have nothing in common share nothing")
{
    CHECK(count_shared(sketch_of(made_up("one", 2'000), 0), sketch_of(made_up("two", 2'000), 0)) ==
          0);
}

TEST_SUITE_END();

}  // namespace onrecord
