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

/// A word of several forms, the first of which was typed.
Plan typed(std::vector<std::string> forms)
{
    Plan plan = word(forms);
    std::get<PatternPlan>(plan.node).typed = {forms.front()};
    return plan;
}

VoicePlan voice(const char* name, Plan quotes)
{
    VoicePlan voice{std::move(quotes), {}};
    if (name != nullptr)
        voice.name = std::get<PatternPlan>(word({name}).node);
    return voice;
}

double nearness_in(const std::string& text, const VoicePlan& voice)
{
    SmallIndex index({article("one", "", text), article("other", "", "rain")});
    const SearchContext context{index.reader(), Unit::articles};
    const DocumentNumber document = context.reader.article(1).id == "one" ? 1 : 2;
    return Nearness(voice, context).of(document);
}

}  // namespace

TEST_CASE("words near a name count by how near they stand, most where the form is the typed one")
{
    struct Row {
        std::string text;
        double nearness;  ///< of the word at the best place of the name
        double typed;     ///< the same of the form typed
        bool has_typed;
    };
    const Row rows[] = {
        {"Okafor tram", 59.0 / 60, 59.0 / 60, true},
        {"tram okafor", 59.0 / 60, 59.0 / 60, true},
        {"Okafor trams", 59.0 / 60, 0, false},
        {"tram" + filler(29) + "okafor", 0.5, 0.5, true},
        {"tram" + filler(80) + "okafor trams", 59.0 / 60, 0, true},
        {"tram" + filler(80) + "okafor" + filler(80) + "okafor" + filler(29) + "tram", 0.5, 0.5,
         true},
        {"tram", 0, 0, false},
        {"okafor", 0, 0, false},
        {"", 0, 0, false},
    };
    const VoicePlan asked = voice("okafor", typed({"tram", "trams"}));
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const bool both = row.text.find("tram ") != std::string::npos &&
                          row.text.find("trams") != std::string::npos;
        const double with = both ? 2 * (1 - 0.5 * 0.5) : 1;  // of two, as if independent
        const bool has_any = row.text.find("tram") != std::string::npos;
        const double rarity_of_word = has_any ? rarity(with, 2) : rarity(0, 2);
        const double expected =
            rarity_of_word * (2 * row.nearness + 3 * row.typed + (row.has_typed ? 1 : 0));
        CHECK(nearness_in(row.text, asked) == doctest::Approx(expected));
    }
}

TEST_CASE("a name's place counts by all words together")
{
    const VoicePlan asked = voice("okafor", any({word({"tram"}), word({"toll"})}));
    const double apart = nearness_in("okafor tram" + filler(200) + "okafor toll", asked);
    const double together = nearness_in("okafor and" + filler(200) + "tram okafor toll", asked);
    CHECK(together > apart);
}

TEST_CASE("two words count by how near they stand to each other, with no name, too")
{
    const double both = 2 * rarity(1, 2);
    const VoicePlan asked = voice(nullptr, any({word({"tram"}), word({"toll"})}));
    CHECK(nearness_in("tram toll", asked) == doctest::Approx(pair_nearness_part(both, 1) + both));
    CHECK(nearness_in("tram" + filler(29) + "toll", asked) ==
          doctest::Approx(pair_nearness_part(both, 30) + both));
    CHECK(nearness_in("tram" + filler(59) + "toll", asked) == doctest::Approx(both));
    CHECK(nearness_in("rain", asked) == 0);
}

TEST_CASE("only words that follow each other in the query are held against each other")
{
    const auto sum_of = [](std::vector<Plan> words) {
        return nearness_in("a1 b1", voice(nullptr, any(std::move(words))));
    };
    const double present = 2 * rarity(1, 2);
    const double pair = sum_of({word({"a1"}), word({"b1"})});
    CHECK(pair > present);
    CHECK(sum_of({word({"a1"}), word({"x"}), word({"y"}), word({"b1"})}) == doctest::Approx(pair));
    CHECK(sum_of({word({"a1"}), word({"x"}), word({"y"}), word({"z"}), word({"b1"})}) ==
          doctest::Approx(present));
}

TEST_SUITE_END();
