#include "query/wildcards.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

const ParseOptions options{};

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
        CHECK_FALSE(error.hint().empty());
        return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
               std::to_string(error.length());
    }
}

/// The words with spaces between them.
std::string words(std::string_view text)
{
    std::string all;
    for (const QueryWord& word : query_words(text))
        all += (all.empty() ? "" : " ") + word.term;
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("query.wildcards");

TEST_CASE("words with wildcards are cut and folded as words of texts")
{
    struct Row {
        std::string_view text;
        const char* words;
    };
    static constexpr Row rows[] = {
        {"Provo*", "provo*"},          {"Jakób*ki", "jakob*ki"}, {"tax-fr* cut", "tax fr* cut"},
        {"straß?n", "strass?n"},       {"l'écon*", "l econ*"},   {"don't*", "don't*"},
        {"what is it?", "what is it"}, {"who?? me", "who me"},   {"? no", "no"},
        {"w?r?d?", "w?r?d"},           {"**ism", "**ism"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(words(row.text) == row.words);
    }
    const std::vector<QueryWord> found = query_words("tax-fr*, x?");
    REQUIRE(found.size() == 3);
    CHECK(found[1].begin == 4);
    CHECK(found[1].end == 7);
    CHECK(found[2].begin == 9);
    CHECK(found[2].end == 10);
}

TEST_CASE("a star stands for any letters, a question mark for one")
{
    struct Row {
        std::string_view pattern;
        std::string_view term;
        bool matches;
    };
    static constexpr Row rows[] = {
        {"prov*", "prov", true},
        {"prov*", "provoke", true},
        {"prov*", "pro", false},
        {"*ology", "biology", true},
        {"*ology", "ologyx", false},
        {"w?rd", "word", true},
        {"w?rd", "wrd", false},
        {"w?rd", "woord", false},
        {"?rd", "\u5317rd", true},
        {"a*b*c", "axbxbxc", true},
        {"a*b*c", "axbxb", false},
        {"a*b?c", "abbbc", true},
        {"*ab", "aab", true},
        {"*a*", "bbb", false},
        {"a**", "a", true},
        {"m?ller", "m\u00fcller", true},
        {"*\u5317?", "\u5317\u4eac", true},
        {"word", "word", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.pattern);
        CAPTURE(row.term);
        CHECK(matches_wildcards(row.pattern, row.term) == row.matches);
    }
}

TEST_CASE("a query with wildcards prints so that it reads back as the same")
{
    struct Row {
        std::string_view typed;
        const char* printed;
    };
    static constexpr Row rows[] = {
        {"tax*", "tax*"},
        {"*tax t?x", "*tax t?x"},
        {"immigra! tax", "immigra* tax"},
        {"(immigra!)", "immigra*"},
        {"title:immigra!", "title:immigra*"},
        {"-prov*", "NOT prov*"},
        {"\"prime min*\"", "\"prime min*\""},
        {"\"w?rd\"", "\"w?rd\""},
        {"\"{a b}\"", "\"{a b}\""},
        {"\"{ a  b }\"", "\"{a b}\""},
        {"\"{tax* cut}\"", "\"{tax* cut}\""},
        {"\"ta* cut\"~2", "\"ta*\" NEAR/3 \"cut\""},
        {"tax ! cut ?", "tax cut"},
        {"\"why? no\"", "\"why? no\""},
        {"id:\"a*\"", "id:\"a*\""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(canonical(row.typed) == row.printed);
        CHECK(canonical(row.printed) == row.printed);
    }
}

TEST_CASE("wildcards that would find too much or mean two things are refused")
{
    struct Row {
        std::string_view typed;
        const char* fault;
    };
    static constexpr Row rows[] = {
        {"t*", "a word with wildcards needs at least two letters or digits @0+2"},
        {"t!", "a word with wildcards needs at least two letters or digits @0+2"},
        {"a tax?", "a question mark at the end of a word may be punctuation or a wildcard @2+4"},
        {"tax-?", "a wildcard stands for letters of a word, not for words @4+1"},
        {"**", "a wildcard stands for letters of a word, not for words @0+2"},
        {"\"prime * min\"", "a wildcard stands for letters of a word, not for words @7+1"},
        {"\"prime m*\"", "a word with wildcards needs at least two letters or digits @7+2"},
        {"tax!!", "'!' truncates only at the end of a word @3+1"},
        {"t!ax", "'!' truncates only at the end of a word @1+1"},
        {"speaker:ya*", "names have no wildcards @10+1"},
        {"speaker:\"ya*\"", "names have no wildcards @11+1"},
        {"speaker:ya!", "names have no wildcards @10+1"},
        {"{a b}", "braces stand inside quotation marks @0+1"},
        {"\"a {b}\"", "braces hold all that stands between quotation marks @3+1"},
        {"\"a b\"*", "'*' behind a quotation mark @5+1"},
        {"speaker:\"{a}\"", "braces hold all that stands between quotation marks @9+1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(fault(row.typed) == row.fault);
    }
}

TEST_CASE("words with wildcards are limited")
{
    std::string query;
    for (int i = 0; i < 50; ++i)
        query += "ta* ";
    CHECK(fault(query).starts_with("read as ta*"));
    CHECK(fault(query + "ta*") == "the query has more than 50 words with wildcards or '~' @200+3");
}

TEST_SUITE_END();
