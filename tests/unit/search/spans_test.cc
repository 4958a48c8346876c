#include "search/spans.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "plans.h"
#include "query/query.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// The plan of a query of words, phrases, OR and proximity; every word is its only form.
Plan plan_of(const Query& query)
{
    if (const auto* word = std::get_if<WordNode>(&query.node))
        return phrase(word->text.c_str());
    if (const auto* words = std::get_if<PhraseNode>(&query.node))
        return phrase(words->text.c_str());
    std::vector<Plan> parts;
    if (const auto* either = std::get_if<AnyOfNode>(&query.node)) {
        std::ranges::transform(either->parts, std::back_inserter(parts), plan_of);
        return any(std::move(parts));
    }
    const auto& near = std::get<ProximityNode>(query.node);
    std::ranges::transform(near.parts, std::back_inserter(parts), plan_of);
    return {ProximityPlan{near.how, std::move(parts)}};
}

Plan plan_of(std::string_view typed)
{
    return plan_of(parse_query(typed, ParseOptions{}).query);
}

/// `text` with brackets round the words that make it match.
std::string found(std::string_view typed, const std::string& text)
{
    return marked(plan_of(typed), text);
}

/// A text of `length` words, all of them each leaf.
class FullText : public SpanText {
public:
    explicit FullText(std::uint32_t length) : length_(length) {}
    void find(std::size_t, std::vector<WordRange>& found) override
    {
        for (std::uint32_t i = 0; i < length_; ++i)
            found.push_back({i, i + 1});
    }
    const std::vector<std::uint32_t>& sentence_starts() override { return none_; }
    const std::vector<std::uint32_t>& paragraph_starts() override { return none_; }

private:
    std::uint32_t length_;
    std::vector<std::uint32_t> none_;
};

bool stands_in_full_text(std::string_view typed, std::uint32_t length)
{
    const Plan plan = plan_of(typed);
    FullText text(length);
    return SpanFinder(std::get<ProximityPlan>(plan.node)).stands_in(text);
}

}  // namespace

TEST_SUITE_BEGIN("search.spans");

TEST_CASE("distance is counted in steps between the nearest words")
{
    struct Row {
        std::string_view typed;
        const char* found;
    };
    static constexpr Row rows[] = {
        {"summer NEAR/1 brought", "the dry [summer] [brought] no rain"},
        {"brought NEAR/1 summer", "the dry [summer] [brought] no rain"},
        {"summer NEAR/2 rain", "the dry summer brought no rain"},
        {"summer NEAR/3 rain", "the dry [summer] brought no [rain]"},
        {"rain NEAR/3 summer", "the dry [summer] brought no [rain]"},
        {"summer ADJ/3 rain", "the dry [summer] brought no [rain]"},
        {"rain ADJ/3 summer", "the dry summer brought no rain"},
        {"\"dry summer\" NEAR/3 rain", "the [dry summer] brought no [rain]"},
        {"\"dry summer\" NEAR/2 rain", "the dry summer brought no rain"},
        {"\"summer rain\"~2", "the dry [summer] brought no [rain]"},
        {"\"summer rain\"~1", "the dry summer brought no rain"},
        {"(dry NEAR/3 brought) NEAR/2 rain", "the [dry] summer [brought] no [rain]"},
        {"(dry NEAR/5 rain) NEAR/1 summer", "the [dry] [summer] brought no [rain]"},
        {"(dry NEAR/5 rain) ADJ/1 summer", "the dry summer brought no rain"},
        {"(the OR rain) NEAR/2 brought", "the dry summer [brought] no [rain]"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(found(row.typed, "the dry summer brought no rain") == row.found);
    }
}

TEST_CASE("no word stands for two parts")
{
    CHECK(found("rain NEAR/5 rain", "rain and snow") == "rain and snow");
    CHECK(found("rain NEAR/5 rain", "rain and rain") == "[rain] and [rain]");
    CHECK(found("rain SENT rain SENT rain", "rain, rain") == "rain, rain");
    CHECK(found("rain SENT rain SENT rain", "rain, rain, rain") == "[rain], [rain], [rain]");
    CHECK(found("minister NEAR/5 \"prime minister\"", "the prime minister") ==
          "the prime minister");
    CHECK(found("minister NEAR/5 \"prime minister\"", "the prime minister, the minister") ==
          "the [prime minister], the [minister]");
    CHECK(found("(a NEAR/9 b) NEAR/9 b", "a x b") == "a x b");
    CHECK(found("(a NEAR/9 b) NEAR/9 b", "b a x b") == "[b] [a] x [b]");
}

TEST_CASE("all pairs count, not only the nearest")
{
    CHECK(found("(a NEAR/9 b) ADJ/1 c", "a b x b c") == "[a] b x [b] [c]");
    CHECK(found("(a NEAR/9 b) NEAR/1 c", "c a x a b") == "[c] [a] x a [b]");
}

TEST_CASE("sentences and paragraphs end where the analysis says")
{
    const std::string text = "Rain fell. Snow came, and ice.\nThen rain.";
    CHECK(found("snow SENT ice", text) == "Rain fell. [Snow] came, and [ice].\nThen rain.");
    CHECK(found("rain SENT snow", text) == text);
    CHECK(found("rain PARA ice", text) == "[Rain] fell. Snow came, and [ice].\nThen rain.");
    CHECK(found("ice PARA then", text) == text);
    CHECK(found("(rain PARA ice) SENT fell", text) == text);
    CHECK(found("(rain PARA ice) PARA fell", text) ==
          "[Rain] [fell]. Snow came, and [ice].\nThen rain.");
}

TEST_CASE("NOT leaves out what has the other near it")
{
    CHECK(found("tax NOT NEAR/2 cut", "tax x cut, x x tax") == "tax x cut, x x [tax]");
    CHECK(found("tax NOT ADJ/1 cut", "cut tax, tax cut") == "cut [tax], tax cut");
    CHECK(found("bank NOT NEAR/1 \"river bank\"", "a river bank, a bank") ==
          "a river bank, a [bank]");
    CHECK(found("tax NOT SENT tax", "Tax, tax. A tax!") == "Tax, tax. A [tax]!");
    CHECK(found("(a NEAR/2 b) NOT NEAR/1 c", "a b c x a x b") == "a b c x [a] x [b]");
}

TEST_CASE("alternatives that share words are found once")
{
    CHECK(found("(a OR \"a b\") NEAR/1 c", "a b c") == "[a b] [c]");
    CHECK(found("(a OR b) NEAR/1 (a OR b)", "a x b a") == "a x [b] [a]");
}

TEST_CASE("a headline is one sentence and never goes with the text")
{
    Facts facts;
    facts.title = "Rain? Snow!";
    facts.text = "Ice.";
    const auto matches = [&facts](std::string_view typed) {
        const Plan plan = plan_of(typed);
        const ScannedArticle scanned = Highlighter(plan).in_article(facts);
        return std::pair(scanned.title.matches.size(), scanned.text.matches.size());
    };
    CHECK(matches("rain SENT snow") == std::pair<std::size_t, std::size_t>(2, 0));
    CHECK(matches("snow NEAR/5 ice") == std::pair<std::size_t, std::size_t>(0, 0));
}

TEST_CASE("what could stand in too many ways is refused")
{
    CHECK(stands_in_full_text("(a NEAR/50 b) NEAR/50 c", 500));
    CHECK_THROWS_AS((void)stands_in_full_text("(a PARA b) PARA c", 20'000), Error);
}

TEST_SUITE_END();
