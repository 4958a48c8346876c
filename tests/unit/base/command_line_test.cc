#include "base/command_line.h"

#include <doctest/doctest.h>

using namespace onrecord;

TEST_SUITE_BEGIN("base.command_line");

TEST_CASE("an unknown option names the one meant")
{
    const std::vector<std::string> known{"index", "limit", "color", "quotes", "no-quotes", "on"};
    struct Row {
        const char* typed;
        const char* hint;
    };
    const Row rows[] = {
        {"--limt", "did you mean --limit?"},
        {"--colour", "did you mean --color?"},
        {"--quo", "did you mean --quotes?"},
        {"--noquotes", "did you mean --no-quotes?"},
        {"--idnex", "did you mean --index?"},
        {"--wrong", "see help"},
        {"--x", "see help"},
        {"-limt", "see help"},
        {"--", "see help"},
        {"--no", "did you mean --no-quotes?"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        const Error error = unknown_option(row.typed, known, "see help");
        CHECK(error.kind() == ErrorKind::usage);
        CHECK(error.what() == "no option '" + std::string(row.typed) + "'");
        CHECK(error.hint() == row.hint);
    }
    CHECK(unknown_option("--" + std::string(100'000, 'x'), known, "see help").hint() == "see help");
}

TEST_CASE("a wrong value is shown beside what is expected")
{
    const Error error = wrong_value("--sort", one_of({"newest", "oldest"}), "date");
    CHECK(error.what() == std::string("--sort takes newest or oldest, not 'date'"));
    CHECK(one_of({}) == "");
    CHECK(one_of({"a"}) == "a");
    CHECK(one_of({"a", "b", "c"}) == "a, b or c");
}

TEST_CASE("option lists are written as manuals write them")
{
    struct Row {
        const char* listed;
        const char* tidy;
    };
    const Row rows[] = {
        {"Output:\n", "Output:\n"},
        {"  -n [ --limit ] N   at most N\n", "  -n, --limit N      at most N\n"},
        {"  -q [ --quiet ]     say less\n", "  -q, --quiet        say less\n"},
        {"  --wait [=S]        wait [ for ]\n", "  --wait[=S]         wait [ for ]\n"},
        {"  --sort ORDER       one or \n                     other\n",
         "  --sort ORDER       one or\n                     other\n"},
        {"  -f [ --format ] A_LONG_NAME\n", "  -f, --format A_LONG_NAME\n"},
        {"\n  no [ --option ]", "\n  no [ --option ]\n"},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.listed);
        CHECK(tidy_option_list(row.listed) == std::string(row.tidy));
    }
}

TEST_SUITE_END();
