#include "story/shingles.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace onrecord {

namespace {

std::vector<WordHash> hashes_of(std::initializer_list<const char*> words)
{
    std::vector<WordHash> hashes;
    for (const char* word : words)
        hashes.push_back(word_hash(word));
    return hashes;
}

}  // namespace

TEST_SUITE_BEGIN("story.shingles");

TEST_CASE("the hash of a word is the same on every machine")
{
    // They stand on disk.
    CHECK(word_hash("bridge") == 0xc52e6223e1989b30);
    CHECK(shingles(hashes_of({"the", "old", "bridge"}), 3) ==
          std::vector<std::uint32_t>{0x6ddcde16});
}

TEST_CASE("a text has a shingle less than words for each word more that a shingle has")
{
    const auto words = hashes_of({"a", "b", "c", "d", "e"});
    CHECK(shingles(words, 1).size() == 5);
    CHECK(shingles(words, 3).size() == 3);
    CHECK(shingles(words, 5).size() == 1);
    CHECK(shingles(words, 6).empty());
    CHECK(shingles({}, 3).empty());
}

TEST_CASE("the order of words counts")
{
    CHECK(shingles(hashes_of({"a", "b", "c"}), 3) != shingles(hashes_of({"a", "c", "b"}), 3));
    CHECK(shingles(hashes_of({"a", "b", "b"}), 3) != shingles(hashes_of({"a", "a", "b"}), 3));
}

TEST_CASE("characters of unspaced scripts count half as much as words")
{
    CHECK(is_unspaced("北"));
    CHECK_FALSE(is_unspaced("bridge"));
    CHECK_FALSE(is_unspaced("мост"));
    CHECK(shingle_length(3, 0, 10) == 3);
    CHECK(shingle_length(3, 5, 10) == 3);
    CHECK(shingle_length(3, 6, 10) == 6);
}

TEST_CASE("what two lists share is counted")
{
    CHECK(count_shared(std::vector<std::uint32_t>{1, 3, 5, 9},
                       std::vector<std::uint32_t>{2, 3, 9, 10}) == 2);
    CHECK(count_shared(std::vector<std::uint32_t>{1, 2}, std::vector<std::uint32_t>{1, 2}) == 2);
    CHECK(count_shared({}, std::vector<std::uint32_t>{1}) == 0);
}

TEST_CASE("lists are sorted and doubles go")
{
    std::vector<std::uint32_t> list{5, 1, 5, 3, 1};
    sort_once(list);
    CHECK(list == std::vector<std::uint32_t>{1, 3, 5});
}

TEST_SUITE_END();

}  // namespace onrecord
