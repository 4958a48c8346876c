#include "search/nearness.h"

#include <doctest/doctest.h>

#include "plans.h"
#include "search/weight.h"
#include "small_index.h"

using namespace onrecord;
using namespace onrecord::test;

TEST_SUITE_BEGIN("search.nearness");

namespace {

std::string filler(std::size_t words)
{
    std::string text;
    for (std::size_t i = 0; i < words; ++i)
        text += " and";
    return text + " ";
}

}  // namespace

TEST_CASE("words that stand at most thirty words apart are near, in any order")
{
    struct Row {
        std::string text;
        bool near;
    };
    const Row rows[] = {
        {"Okafor tram", true},
        {"tram okafor", true},
        {"tram" + filler(29) + "okafor", true},
        {"tram" + filler(30) + "okafor", false},
        {"tram" + filler(40) + "okafor" + filler(40) + "tram" + filler(5) + "okafor", true},
        {"tram", false},
        {"", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        SmallIndex index({article("one", "", row.text), article("other", "", "rain")});
        const SearchContext context{index.reader(), Unit::articles};
        const Plan plan = any({word({"okafor"}), word({"tram"})});
        Nearness nearness(plan, context);
        REQUIRE_FALSE(nearness.empty());
        const double rarity_of_one = rarity(1, 2);
        const DocumentNumber document = context.reader.article(1).id == "one" ? 1 : 2;
        CHECK(nearness.of(document) ==
              doctest::Approx(row.near ? nearness_part(rarity_of_one, rarity_of_one) : 0));
    }
}

TEST_CASE("only words that follow each other in the query are held against each other")
{
    SmallIndex index({article("one", "", "a1 b1 c1 d1 e1")});
    const SearchContext context{index.reader(), Unit::articles};
    const auto nearness_of = [&](std::vector<Plan> words) {
        const Plan plan = any(std::move(words));
        return Nearness(plan, context).of(1);
    };
    const double pair = nearness_of({word({"a1"}), word({"b1"})});
    CHECK(pair > 0);
    CHECK(nearness_of({word({"a1"}), word({"x"}), word({"y"}), word({"b1"})}) ==
          doctest::Approx(pair));
    CHECK(nearness_of({word({"a1"}), word({"x"}), word({"y"}), word({"z"}), word({"b1"})}) == 0);
    CHECK(nearness_of({word({"a1"}), word({"b1"}), word({"c1"})}) == doctest::Approx(3 * pair));
}

TEST_CASE("what a query excludes, and one word alone, have no nearness")
{
    SmallIndex index({article("one", "", "okafor tram")});
    const SearchContext context{index.reader(), Unit::articles};
    const Plan one = word({"okafor"});
    CHECK(Nearness(one, context).empty());
    const Plan excluded = all({word({"okafor"}), without(word({"tram"}))});
    CHECK(Nearness(excluded, context).empty());
}

TEST_SUITE_END();
