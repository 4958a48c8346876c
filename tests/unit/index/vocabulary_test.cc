#include "index/vocabulary.h"

#include <doctest/doctest.h>

#include <map>

namespace onrecord {

TEST_SUITE_BEGIN("index.vocabulary");

TEST_CASE("words are numbered in order of first sight, through every growth of the table")
{
    Vocabulary vocabulary;
    std::map<std::string, std::uint32_t> truth;
    constexpr std::uint32_t words = 40000;
    for (std::uint32_t i = 0; i < words; ++i) {
        const std::string word = "w" + std::to_string(i * 7919 % 30011);
        const auto expected =
            truth.emplace(word, static_cast<std::uint32_t>(truth.size())).first->second;
        REQUIRE(vocabulary.number(word) == expected);
    }
    CHECK(vocabulary.size() == truth.size());
    for (const auto& [word, number] : truth)
        REQUIRE(vocabulary.word(number) == word);
}

TEST_SUITE_END();

}  // namespace onrecord
