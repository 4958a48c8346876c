#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

/// The day that the manual's examples take for today.
const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

/// A line `typed  =>  outcome` of the manual.
struct Example {
    std::string typed;
    std::string outcome;
};

/// The examples in the manual's blocks of one kind.
std::vector<Example> examples(const std::string& kind)
{
    static const std::string arrow = "  =>  ";
    std::ifstream manual(std::filesystem::path(ONRECORD_SOURCE_ROOT) / "docs/query-syntax.md");
    REQUIRE(manual.is_open());
    std::vector<Example> found;
    bool inside = false;
    for (std::string line; std::getline(manual, line);) {
        if (line.starts_with("```")) {
            inside = line == "```" + kind;
            continue;
        }
        const std::size_t at = line.find(arrow);
        if (inside && at != std::string::npos)
            found.push_back({line.substr(0, line.find_last_not_of(' ', at) + 1),
                             line.substr(at + arrow.size())});
        else
            CHECK_FALSE(inside);
    }
    return found;
}

}  // namespace

TEST_SUITE_BEGIN("query.manual");

TEST_CASE("every example of the manual is read as it says")
{
    const std::vector<Example> all = examples("query");
    REQUIRE(all.size() > 20);
    for (const Example& example : all) {
        CAPTURE(example.typed);
        CHECK(to_string(parse_query(example.typed, options).query) == example.outcome);
        CHECK(to_string(parse_query(example.outcome, options).query) == example.outcome);
    }
}

TEST_CASE("every note of the manual is given as it says")
{
    const std::vector<Example> all = examples("query-note");
    REQUIRE(all.size() > 3);
    for (const Example& example : all) {
        CAPTURE(example.typed);
        const ParsedQuery parsed = parse_query(example.typed, options);
        REQUIRE(parsed.notes.size() == 1);
        CHECK(parsed.notes.front() == example.outcome);
    }
}

TEST_CASE("every error of the manual is raised as it says")
{
    const std::vector<Example> all = examples("query-error");
    REQUIRE(all.size() > 20);
    for (const Example& example : all) {
        CAPTURE(example.typed);
        try {
            (void)parse_query(example.typed, options);
            FAIL_CHECK("was accepted");
        } catch (const ParseError& error) {
            CHECK(std::string(error.what()) == example.outcome);
        }
    }
}

TEST_SUITE_END();
