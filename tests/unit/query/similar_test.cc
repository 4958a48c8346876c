#include "query/similar.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

/// "message @offset+length", or what the query was read as.
std::string outcome(std::string_view typed)
{
    try {
        const std::string printed = to_string(parse_query(typed, ParseOptions{}).query);
        CHECK(to_string(parse_query(printed, ParseOptions{}).query) == printed);
        return printed;
    } catch (const ParseError& error) {
        CHECK_FALSE(error.hint().empty());
        return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
               std::to_string(error.length());
    }
}

}  // namespace

TEST_SUITE_BEGIN("query.similar");

TEST_CASE("a letter put in, left out, replaced or swapped is one change")
{
    struct Row {
        std::string_view a;
        std::string_view b;
        std::uint32_t changes;
    };
    static constexpr Row rows[] = {
        {"name", "name", 0},
        {"name", "names", 1},
        {"name", "ame", 1},
        {"name", "nome", 1},
        {"name", "nmae", 1},
        {"name", "game", 1},
        {"name", "gamer", 2},
        {"name", "mane", 2},
        {"jakobowski", "jacobovski", 2},
        {"m\u00fcller", "muller", 1},
        {"\u5317\u4eac\u5e02", "\u5317\u5e02", 1},
        {"abcdef", "badcfe", 3},
        {"abc", "cab", 2},
        {"abc", "", 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        for (const std::uint32_t edits : {1U, 2U}) {
            CHECK(are_similar(row.a, row.b, edits) == (row.changes <= edits));
            CHECK(are_similar(row.b, row.a, edits) == (row.changes <= edits));
        }
    }
}

TEST_CASE("words are followed by how many letters may differ")
{
    CHECK(outcome("name~1") == "name~1");
    CHECK(outcome("Jakobowski~2 a") == "Jakobowski~2 a");
    CHECK(outcome("title:name~1") == "title:name~1");
    CHECK(outcome("name~1 NEAR/5 (yau~1 OR b)") == "name~1 NEAR/5 (yau~1 OR b)");
    CHECK(outcome("-name~1") == "NOT name~1");
    CHECK(outcome("name~3") == "behind '~' stands how many letters may differ, 1 or 2 @4+2");
    CHECK(outcome("name~") == "behind '~' stands how many letters may differ, 1 or 2 @4+1");
    CHECK(outcome("na~1") == "the word is too short for similar ones @0+2");
    CHECK(outcome("name~2") == "the word is too short for similar ones @0+4");
    CHECK(outcome("tax-cut~1") == "'~' stands behind a single word @0+7");
    CHECK(outcome("nam*~1") == "a word with wildcards has no similar ones @0+4");
    CHECK(outcome("~1") == "'~' stands behind a word or phrase @0+1");
    CHECK(outcome("speaker:yau~1") == "'~' stands behind a word or phrase @11+1");
    CHECK(outcome("tax!~1") == "'!' truncates only at the end of a word @3+1");
}

TEST_SUITE_END();
