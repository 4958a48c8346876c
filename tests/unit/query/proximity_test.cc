#include "query/proximity.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/error.h"

using namespace onrecord;

namespace {

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

std::string canonical(std::string_view typed)
{
    return to_string(parse_query(typed, options).query);
}

/// "message @offset+length", or what the query was read as.
std::string fault(std::string_view typed)
{
    try {
        return "read as " + canonical(typed);
    } catch (const ParseError& error) {
        CHECK(error.kind() == ErrorKind::usage);
        CHECK_FALSE(error.hint().empty());
        return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
               std::to_string(error.length());
    }
}

std::string chain(std::size_t operators)
{
    std::string query = "a";
    for (std::size_t i = 0; i < operators; ++i)
        query += " NEAR/5 a";
    return query;
}

}  // namespace

TEST_SUITE_BEGIN("query.proximity");

TEST_CASE("every spelling of a proximity is printed in one")
{
    struct Row {
        std::string_view typed;
        const char* printed;
    };
    static constexpr Row rows[] = {
        {"a near/5 b", "a NEAR/5 b"},
        {"a NEAR5 b", "a NEAR/5 b"},
        {"a W/5 b", "a NEAR/5 b"},
        {"a Pre/5 b", "a ADJ/5 b"},
        {"a ADJ5 b", "a ADJ/5 b"},
        {"a W/S b", "a SENT b"},
        {"a w/para b", "a PARA b"},
        {"a NEAR/005 b", "a NEAR/5 b"},
        {"a ｗ／５ b", "a NEAR/5 b"},
        {"a  NOT   w/5 b", "a NOT NEAR/5 b"},
        // words that only look like one
        {"a near b", "a near b"},
        {"a sent b", "a sent b"},
        {"a nearby b", "a nearby b"},
        {"\"a NEAR/5 b\"", "\"a NEAR/5 b\""},
        {"a w/o b", "a w/o b"},
        // phrases with gaps
        {"\"a b\"~1", "\"a\" NEAR/2 \"b\""},
        {"\"a, b c\"~5", "\"a\" NEAR/6 \"b\" NEAR/6 \"c\""},
        {"title:\"a b\"~5", "title:\"a\" NEAR/6 title:\"b\""},
        {"-\"a b\"~5 c", "NOT (\"a\" NEAR/6 \"b\") c"},
        {"\"a b\"~5 SENT c", "(\"a\" NEAR/6 \"b\") SENT c"},
        // brackets
        {"(a NEAR/5 b)", "a NEAR/5 b"},
        {"((a NEAR/5 b)) NEAR/5 c", "a NEAR/5 b NEAR/5 c"},
        {"a NEAR/5 (b NEAR/5 c)", "a NEAR/5 (b NEAR/5 c)"},
        {"(a NEAR/5 b) NEAR/6 c", "(a NEAR/5 b) NEAR/6 c"},
        {"(a OR b) SENT \"c d\"", "(a OR b) SENT \"c d\""},
        {"(a OR (b SENT c)) SENT d", "(a OR (b SENT c)) SENT d"},
        {"(a SENT b) c", "(a SENT b) c"},
        {"-(a SENT b)", "NOT (a SENT b)"},
        {"a NOT NEAR/5 b NOT NEAR/5 c", "a NOT NEAR/5 b NOT NEAR/5 c"},
        {"a NOT (b NEAR/5 c)", "a NOT (b NEAR/5 c)"},
        {"title:a NEAR/5 headline:b", "title:a NEAR/5 title:b"},
        {"a NEAR/5 text:b", "a NEAR/5 b"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(canonical(row.typed) == row.printed);
        CHECK(canonical(row.printed) == row.printed);
    }
}

TEST_CASE("a proximity that means nothing is refused at its place")
{
    struct Row {
        std::string_view typed;
        const char* fault;
    };
    static constexpr Row rows[] = {
        {"a ADJ b", "'ADJ' without a number of words @2+3"},
        {"a w/ b", "'w/' without a number of words @2+2"},
        {"a NEAR/501 b", "the number of words must be 1 to 500 @7+3"},
        {"a near0 b", "the number of words must be 1 to 500 @6+1"},
        {"a w/99999999999 b", "the number of words must be 1 to 500 @4+11"},
        {"NEAR/5 b", "'NEAR/5' has nothing before it to apply to @0+6"},
        {"NOT NEAR/5 b", "'NOT NEAR/5' has nothing before it to apply to @0+10"},
        {"a SENT SENT b", "'SENT' has nothing behind it to apply to @2+4"},
        {"a SENT OR b", "'SENT' has nothing behind it to apply to @2+4"},
        {"a OR SENT b", "'OR' and 'SENT' behind each other @2+2"},
        {"a SENT -b", "'-' behind SENT @7+1"},
        {"a NOT SENT NOT b", "'NOT' behind NOT SENT @11+3"},
        {"c -a SENT b", "a minus before one part of SENT @2+1"},
        {"a SENT (b c)", "AND inside SENT could mean several things @7+5"},
        {"a SENT (b OR (c d))", "AND inside SENT could mean several things @7+12"},
        {"a SENT (NOT b)", "NOT inside SENT has no meaning @7+7"},
        {"a SENT (b OR title:c)", "words of different fields at SENT @7+14"},
        {"a SENT date:2022", "only words and phrases can stand at SENT @7+9"},
        {"a SENT *", "only words and phrases can stand at SENT @7+1"},
        {"a SENT (b OR *)", "only words and phrases can stand at SENT @7+8"},
        {"speaker:(a NEAR/5 b)", "only words and phrases can stand at NEAR/5 @9+1"},
        {"title:NEAR/5", "NEAR/5 as a value needs quotation marks @6+6"},
        {"\"a b\"~", "behind '~' stands how many other words may come between, 1 to 499 @5+1"},
        {"\"a b\"~0", "behind '~' stands how many other words may come between, 1 to 499 @5+2"},
        {"\"a b\"~5x", "behind '~' stands how many other words may come between, 1 to 499 @5+3"},
        {"a SAME b", "SAME is no operator here @2+4"},
        {"a /s b", "/s is no operator here @2+2"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(fault(row.typed) == row.fault);
    }
}

TEST_CASE("proximities inside each other are limited")
{
    CHECK(canonical(chain(100)) == chain(100));
    CHECK(fault(chain(101)).starts_with("more than 100 proximity operators inside each other"));
}

TEST_CASE("a note says how proximities beside other operators are read")
{
    const auto notes = [](std::string_view typed) {
        return parse_query(typed, options).notes.size();
    };
    CHECK(notes("a NEAR/5 b") == 0);
    CHECK(notes("a (b NEAR/5 c)") == 0);
    CHECK(notes("a NEAR/5 b NEAR/5 c") == 0);
    CHECK(notes("a NEAR/5 (b SENT c)") == 0);
    CHECK(notes("a \"b c\"~5") == 0);
    CHECK(notes("a b NEAR/5 c") == 1);
    CHECK(notes("a NEAR/5 b OR c") == 1);
    CHECK(notes("a OR b NEAR/5 c") == 1);
    CHECK(notes("a NEAR/5 b NEAR/6 c") == 1);
    CHECK(notes("a NEAR/5 b NOT NEAR/5 c") == 1);
}

TEST_SUITE_END();
