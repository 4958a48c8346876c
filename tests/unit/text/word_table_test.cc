#include "text/word_table.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "lang/profile.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.word_table");

TEST_CASE("a word keeps its bits while the table grows")
{
    WordTable table;
    std::map<std::string, std::uint64_t> expected;
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const std::string word = "w" + std::to_string(i % 3000);
        table[word] |= std::uint64_t{1} << (i % 61);
        expected[word] |= std::uint64_t{1} << (i % 61);
    }
    for (const auto& entry : expected) {
        CAPTURE(entry.first);
        const std::uint64_t* found = table.find(entry.first, hash_word(entry.first));
        REQUIRE(found != nullptr);
        CHECK(*found == entry.second);
    }
}

TEST_CASE("a word that was not added is not found, even under the hash of another")
{
    WordTable table;
    CHECK(table.find("harbour", hash_word("harbour")) == nullptr);
    table["harbour"] = 1;
    CHECK(table.find("bridge", hash_word("bridge")) == nullptr);
    CHECK(table.find("bridge", hash_word("harbour")) == nullptr);
}

TEST_CASE("a hash taken letter by letter is that of the word")
{
    std::uint32_t hash = empty_word_hash;
    for (const char c : std::string("quay"))
        hash = hash_further(hash, static_cast<unsigned char>(c));
    CHECK(hash == hash_word("quay"));
}

TEST_CASE("the languages fit into the bits of a word")
{
    CHECK(language_profiles().size() <= 64);
}

TEST_SUITE_END();
