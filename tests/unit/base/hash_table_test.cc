#include "base/hash_table.h"

#include <doctest/doctest.h>

#include <string>
#include <unordered_map>

namespace onrecord {

TEST_SUITE_BEGIN("base.hash_table");

TEST_CASE("a table answers as a map does")
{
    HashTable<int> table;
    std::unordered_map<std::string, int> map;
    for (int i = 0; i < 20'000; ++i) {
        const std::string key = std::to_string(i * 7919 % 9'000);
        const auto ours = table.insert(hash_bytes(key), i);
        const auto theirs = map.try_emplace(key, i);
        CHECK(ours.second == theirs.second);
        CHECK(*ours.first == theirs.first->second);
    }
    for (int i = 0; i < 10'000; ++i) {
        const int* value = table.find(hash_bytes(std::to_string(i)));
        CHECK((value != nullptr) == map.contains(std::to_string(i)));
    }
}

TEST_CASE("hashes that fall on one place, and those with a low half of zero, are kept apart")
{
    // A multiple of all numbers of slots that a part of the table has up to 50 entries.
    constexpr std::uint64_t apart = std::uint64_t{8} * 17 * 27 * 38 * 50 * 64;
    HashTable<int> table;
    CHECK(table.find({}) == nullptr);
    for (int i = 0; i < 50; ++i) {
        CHECK(table.insert({0, static_cast<std::uint64_t>(i) * apart + 3}, i).second);
        CHECK(table.insert({static_cast<std::uint64_t>(i + 1) << 56, 3}, 100 + i).second);
    }
    CHECK(table.insert({}, 99).second);
    CHECK_FALSE(table.insert({}, 100).second);
    for (int i = 0; i < 50; ++i) {
        CHECK(*table.find({0, static_cast<std::uint64_t>(i) * apart + 3}) == i);
        CHECK(*table.find({static_cast<std::uint64_t>(i + 1) << 56, 3}) == 100 + i);
    }
    CHECK(*table.find({}) == 99);
    CHECK(table.find({std::uint64_t{51} << 56, 3}) == nullptr);
    CHECK(table.find({0, 50 * apart + 3}) == nullptr);
}

TEST_SUITE_END();

}  // namespace onrecord
