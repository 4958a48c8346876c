#include "eval/matching.h"

#include <doctest/doctest.h>

#include <numeric>
#include <string>

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.matching");

namespace {

/// Words [first, last).
Unit words(std::uint32_t first, std::uint32_t last)
{
    Unit unit;
    unit.words.resize(last - first);
    std::iota(unit.words.begin(), unit.words.end(), first);
    return unit;
}

/// The partner of each gold unit: "0 - 1".
std::string partners(const std::vector<Unit>& gold, const std::vector<Unit>& system)
{
    std::string text;
    for (const auto& partner : match_units(gold, system).of_gold)
        text += (text.empty() ? "" : " ") + (partner ? std::to_string(*partner) : "-");
    return text;
}

}  // namespace

TEST_CASE("units pair from half of their joint words on")
{
    CHECK(partners({words(0, 10)}, {words(0, 10)}) == "0");
    CHECK(partners({words(0, 10)}, {words(5, 10)}) == "0");
    CHECK(partners({words(0, 10)}, {words(6, 10)}) == "-");
    CHECK(partners({words(0, 10)}, {words(5, 15)}) == "-");
    CHECK(partners({words(0, 10)}, {}) == "-");
    CHECK(partners({words(3, 3)}, {words(3, 3)}) == "-");
}

TEST_CASE("the best overlap pairs first, and each unit once")
{
    CHECK(partners({words(0, 8), words(8, 10)}, {words(0, 10)}) == "0 -");
    CHECK(partners({words(0, 10)}, {words(0, 6), words(0, 9)}) == "1");
    CHECK(partners({words(0, 10), words(0, 10)}, {words(0, 10)}) == "0 -");
    CHECK(partners({words(0, 10)}, {words(0, 10), words(0, 10)}) == "0");
    CHECK(partners({words(0, 10), words(2, 10)}, {words(2, 10), words(0, 10)}) == "1 0");
}

TEST_CASE("both directions of a matching agree")
{
    const Matching matching =
        match_units({words(0, 4), words(4, 8), words(8, 12)}, {words(8, 12), words(0, 4)});
    CHECK(matching.of_gold[0] == 1);
    CHECK_FALSE(matching.of_gold[1]);
    CHECK(matching.of_gold[2] == 0);
    CHECK(matching.of_system[0] == 2);
    CHECK(matching.of_system[1] == 0);
}
