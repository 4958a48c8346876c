#include "search/word_diff.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace onrecord;

namespace {

std::string print(const char* before, const char* after)
{
    std::string out;
    const auto changes = word_diff(before, after);
    REQUIRE(changes);
    for (const Change& change : *changes)
        out += (change.kind == ChangeKind::kept      ? "="
                : change.kind == ChangeKind::removed ? "-"
                                                     : "+") +
               change.text + "|";
    return out;
}

std::string joined(const std::vector<Change>& changes, ChangeKind left_out)
{
    std::string text;
    for (const Change& change : changes)
        if (change.kind != left_out)
            text += (text.empty() ? "" : " ") + change.text;
    return text;
}

}  // namespace

TEST_SUITE_BEGIN("search.word_diff");

TEST_CASE("what is removed and added, in as few words as possible")
{
    CHECK(print("", "").empty());
    CHECK(print("a b", "a  b\n") == "=a b|");
    CHECK(print("", "a b") == "+a b|");
    CHECK(print("a b", "") == "-a b|");
    CHECK(print("the bridge is shut today", "the old bridge is open today") ==
          "=the|+old|=bridge is|-shut|+open|=today|");
    // The example of the paper: five words differ.
    std::size_t different = 0;
    const auto changes = word_diff("a b c a b b a", "c b a b a c");
    REQUIRE(changes);
    for (const Change& change : *changes)
        different += change.kind == ChangeKind::kept ? 0 : change.words;
    CHECK(different == 5);
}

TEST_CASE("both texts can be read off the changes")
{
    std::mt19937 random(7);
    const auto text = [&random] {
        std::string words;
        for (auto left = random() % 30; left > 0; --left)
            words +=
                (words.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + random() % 4));
        return words;
    };
    for (int i = 0; i < 300; ++i) {
        const std::string before = text();
        const std::string after = text();
        CAPTURE(before);
        CAPTURE(after);
        const auto changes = word_diff(before, after);
        REQUIRE(changes);
        CHECK(joined(*changes, ChangeKind::added) == before);
        CHECK(joined(*changes, ChangeKind::removed) == after);
    }
}

TEST_CASE("texts that have nothing in common are no versions of each other")
{
    std::string one;
    std::string other;
    for (int i = 0; i < 1500; ++i) {
        one += "a" + std::to_string(i) + " ";
        other += "b" + std::to_string(i) + " ";
    }
    CHECK_FALSE(word_diff(one, other));
    CHECK(word_diff(one, one + "x"));
}

TEST_SUITE_END();
