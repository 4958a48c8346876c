#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

std::string canonical(std::string_view typed)
{
    return to_string(parse_query(typed, options).query);
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string made;
    for (std::size_t i = 0; i < times; ++i)
        made += text;
    return made;
}

/// "message @offset+length", or what the query was read as.
std::string fault(std::string_view typed)
{
    try {
        return "read as " + canonical(typed);
    } catch (const ParseError& error) {
        CHECK(error.kind() == ErrorKind::usage);
        CHECK(error.offset() + error.length() <= typed.size());
        CHECK_FALSE(error.hint().empty());
        return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
               std::to_string(error.length());
    }
}

}  // namespace

TEST_SUITE_BEGIN("query.query");

TEST_CASE("a query prints in its canonical form, which reads back as the same query")
{
    struct Row {
        std::string_view typed;
        const char* printed;
    };
    static constexpr Row rows[] = {
        // words and operators
        {"drought", "drought"},
        {"  drought \t relief\n", "drought relief"},
        {"drought AND relief", "drought relief"},
        {"drought OR relief", "drought OR relief"},
        {"a b OR c d", "(a b) OR (c d)"},
        {"a OR b AND c", "a OR (b c)"},
        {"(a OR b) c", "(a OR b) c"},
        {"a (b c) d", "a b c d"},
        {"a OR (b OR c)", "a OR b OR c"},
        {"((a))", "a"},
        {"(a)(b)", "a b"},
        {"NOT a", "NOT a"},
        {"-a", "NOT a"},
        {"a -b", "a NOT b"},
        {"a AND NOT b", "a NOT b"},
        {"NOT NOT a", "a"},
        {"NOT -a", "a"},
        {"NOT a OR b", "NOT a OR b"},
        {"-(a OR b) c", "NOT (a OR b) c"},
        {"NOT(a b)", "NOT (a b)"},
        {"-\"a b\"", "NOT \"a b\""},
        {"-title:a", "NOT title:a"},
        {"*", "*"},
        {"* -a", "NOT a"},
        {"NOT *", "NOT *"},
        {"a or b", "a or b"},
        {"Or And Not", "Or And Not"},
        {"near sent para", "near sent para"},
        // words as they come
        {"prime-minister's", "prime-minister's"},
        {"U.S. R&D AT&T, $5 50% C#", "U.S. R&D AT&T, $5 50% C#"},
        {"and/or w/o", "and/or w/o"},
        {"10:30 title:10:30", "10:30 title:10:30"},
        {"'90s o\xE2\x80\x99"
         "clock",
         "'90s o'clock"},
        {"foo(bar)", "foo bar"},
        {"bridge \xE2\x80\x94 shut & closed", "bridge shut closed"},
        {"bridge\xE2\x80\x94shut", "bridge\xE2\x80\x94shut"},
        // phrases
        {"\"Belt  and Road\"", "\"Belt and Road\""},
        {"\"one\"", "\"one\""},
        {"\xE2\x80\x9C"
         "a b\xE2\x80\x9D",
         "\"a b\""},
        {"\xE2\x80\x9E"
         "a b\xE2\x80\x9C",
         "\"a b\""},
        {"\xE2\x80\x9D"
         "a b\xE2\x80\x9D",
         "\"a b\""},
        {"\xC2\xAB a b \xC2\xBB", "\"a b\""},
        {"\xC2\xBB"
         "a b\xC2\xAB",
         "\"a b\""},
        {"\xE3\x80\x8C\xE5\x8C\x97\xE4\xBA\xAC\xE3\x80\x8D", "\"\xE5\x8C\x97\xE4\xBA\xAC\""},
        {"\"what is it?\" \"a ~ b\"", "\"what is it?\" \"a ~ b\""},
        {R"("a \"b\" \\ \c")", R"("a \"b\" \\ \\c")"},
        {"\"AND\" \"near/5\"", "\"AND\" \"near/5\""},
        {"(\"a b\"), c", "\"a b\" c"},
        // what fonts and word processors make of a query
        {"\xEF\xBC\x88\xEF\xBD\x81\xE3\x80\x80OR\xC2\xA0"
         "b\xEF\xBC\x89",
         "a OR b"},
        {"co\xC2\xADoperate \xEF\xBB\xBFx", "cooperate x"},
        {"\xEF\xBC\x8D"
         "a b",
         "NOT a b"},
        // fields
        {"title:drought", "title:drought"},
        {"HEADLINE:drought", "title:drought"},
        {"text:drought", "drought"},
        {"title:\"rate cut\"", "title:\"rate cut\""},
        {"title:(a //b)", "title:a title://b"},
        {"title:(a OR b \"c d\")", "title:a OR (title:b title:\"c d\")"},
        {"title:(a -b)", "title:a NOT title:b"},
        {"by:yau", "speaker:yau"},
        {"speaker:\"niva yau\"", "speaker:\"niva yau\""},
        {"speaker:o'brien", "speaker:o'brien"},
        {"'a speaker:\"b'\"", "'a speaker:\"b'\""},
        {"source:(guardian OR \"the courier\")", "source:guardian OR source:\"the courier\""},
        {"lang:en", "lang:en"},
        {"id:a/b.txt", "id:a/b.txt"},
        {"id:https://x.example/a?b=1#c", "id:\"https://x.example/a?b=1#c\""},
        {"id:-x", "id:\"-x\""},
        {"id:\"a \xE2\x80\x9C*\xE2\x80\x9D  b\"", "id:\"a \xE2\x80\x9C*\xE2\x80\x9D  b\""},
        {R"(id:"a\"b\\c\d")", R"(id:"a\"b\\c\\d")"},
        // dates
        {"date:2022", "date:2022"},
        {"date:2022-09-01..2022-09-30", "date:2022-09"},
        {"date:2022-09-01..2022-09-15", "date:2022-09-01..2022-09-15"},
        {"date:2021-12..2022-01", "date:2021-12-01..2022-01-31"},
        {"date:2022-09..", "date:2022-09-01.."},
        {"date:..2022", "date:..2022-12-31"},
        {"since:2022-09", "date:2022-09-01.."},
        {"until:2022-02", "date:..2022-02-28"},
        {"since:\"3 days ago\" x", "date:2023-03-28.. x"},
        {"date:(2021 OR 2022)", "date:2021 OR date:2022"},
        {"date:NONE", "date:none"},
        {"-date:2022", "NOT date:2022"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        const Query query = parse_query(row.typed, options).query;
        CHECK(to_string(query) == row.printed);
        const Query again = parse_query(row.printed, options).query;
        CHECK(same_query(query, again));
        CHECK(to_string(again) == row.printed);
    }
}

TEST_CASE("what is no query is refused at its place with a reason")
{
    struct Row {
        std::string_view typed;
        const char* fault;
    };
    static constexpr Row rows[] = {
        // nothing to search for
        {"", "the query is empty @0+0"},
        {"  ", "the query is empty @0+2"},
        {"a ()", "nothing stands between the brackets @2+2"},
        {"a \"\"", "nothing stands between the quotation marks @2+2"},
        {"\" \"", "nothing stands between the quotation marks @0+3"},
        {"\"&\"", "nothing to search for in '\"&\"' @0+3"},
        {"&", "the query is empty @0+1"},
        {"title:&", "nothing to search for in '&' @6+1"},
        {"-& a", "nothing to search for in '&' @1+1"},
        // brackets
        {"(a", "the bracket is never closed @0+1"},
        {"a (b (c)", "the bracket is never closed @2+1"},
        {"a) b", "a closing bracket without an opening one @1+1"},
        {")", "a closing bracket without an opening one @0+1"},
        // operators
        {"OR a", "'OR' has nothing before it to apply to @0+2"},
        {"a OR", "'OR' has nothing behind it to apply to @2+2"},
        {"a OR OR b", "'OR' has nothing behind it to apply to @2+2"},
        {"a AND", "'AND' has nothing behind it to apply to @2+3"},
        {"(a AND) b", "'AND' has nothing behind it to apply to @3+3"},
        {"AND", "'AND' has nothing before it to apply to @0+3"},
        {"a NOT", "'NOT' has nothing behind it to apply to @2+3"},
        {"-AND a", "'-' has nothing behind it to apply to @0+1"},
        {"a OR &", "'OR' has nothing behind it to apply to @2+2"},
        {"a - b", "a minus must stand directly before what it excludes @2+1"},
        {"--speaker yau", "two minus signs exclude nothing @0+9"},
        {"\xE2\x80\x93"
         "a",
         "'\xE2\x80\x93' is a dash, not a minus @0+3"},
        {"a || b", "'|' is no operator here @2+1"},
        {"a|b", "'|' is no operator here @1+1"},
        {"a XOR b", "XOR is no operator here @2+3"},
        {"+a", "'+' is no operator here @0+1"},
        {"@mayor", "saved queries cannot be asked for here @0+6"},
        {"@mayor's", "'@' stands before the name of a saved query @0+1"},
        {"title:@mayor", "'@' stands before the name of a saved query @6+1"},
        {"title:*", "'*' says nothing in a field @6+1"},
        {"title:(a *)", "'*' says nothing in a field @9+1"},
        {"id:a*", "exact values have no wildcards @3+2"},
        // signs of other languages
        {"a^2", "weights with '^' are not supported @1+1"},
        {"[2021 TO 2022]", "square brackets mean nothing here @0+1"},
        {"a\\ b", "a backslash means nothing outside quotation marks @1+1"},
        // quotation marks
        {"tax \"cut", "the quotation mark is never closed @4+1"},
        {"\xE2\x80\x9C"
         "a b",
         "the quotation mark is never closed @0+3"},
        {"\"a b\xE2\x80\x9D c",
         "the quotation marks do not match: \" is not closed by \xE2\x80\x9D @4+3"},
        {"\xE2\x80\x9C"
         "a b\"",
         "the quotation marks do not match: \xE2\x80\x9C is not closed by \" @6+1"},
        {"5\" nails", "a quotation mark directly behind a word @1+1"},
        {"\"a\"b", "a word directly behind a quotation mark @0+4"},
        {"\"a\"\"b\"", "a quotation mark directly behind another @3+1"},
        {"\xE3\x80\x8D", "a closing quotation mark without an opening one @0+3"},
        {"'a b'(c)", "single quotation marks do not make a phrase @0+1"},
        {"'belt and road'", "single quotation marks do not make a phrase @0+1"},
        {"title:\xE2\x80\x98"
         "a b\xE2\x80\x99",
         "single quotation marks do not make a phrase @6+3"},
        // fields
        {"tax colour:red", "no field called 'colour' @4+7"},
        {"Breaking: minister resigns", "no field called 'Breaking' @0+9"},
        {"title:", "'title:' has no value @0+6"},
        {"title: a", "'title:' has no value @0+6"},
        {"(title:)", "'title:' has no value @1+6"},
        {":a", "no field name before ':' @0+1"},
        {"http://x.example/a", "an address needs quotation marks @0+18"},
        {"title:a:b", "a value that holds a colon needs quotation marks @6+3"},
        {"title:-a", "a minus behind a field name @6+1"},
        {"title:OR", "OR as a value needs quotation marks @6+2"},
        {"title:(a speaker:b)", "a field inside the brackets of another @9+8"},
        {"id:a(b)", "a bracket directly behind a value @4+1"},
        {"title:()", "nothing stands between the brackets @6+2"},
        {"speaker:\"...\"", "nothing to search for in '\"...\"' @8+5"},
        // dates
        {"date:2022-02-30", "the calendar has no 2022-02-30 @5+10"},
        {"date:2022-13", "the calendar has no 2022-13 @5+7"},
        {"a since:2023 until:2022",
         "the period ends, 2022-12-31, before it begins, 2023-01-01 @13+10"},
        {"since:2023 (b until:2022)",
         "the period ends, 2022-12-31, before it begins, 2023-01-01 @14+10"},
        {"date:2023..2022", "the range ends before it begins @5+10"},
        {"since:3 months ago", "'3' is no date @6+1"},
        {"date:(2022 foo)", "'foo' is no date @11+3"},
        // bytes
        {"a \xFF"
         "b",
         "the query is not valid UTF-8 @2+1"},
        {"a \xEF\xBF", "the query is not valid UTF-8 @2+1"},
        {"a\x01"
         "b",
         "the query holds a control character, U+0001 @1+1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(fault(row.typed) == row.fault);
    }
}

TEST_CASE("a zero byte is refused like other control characters")
{
    CHECK(fault(std::string_view("a\0b", 3)) == "the query holds a control character, U+0000 @1+1");
}

TEST_CASE("an unknown field names the one that was probably meant")
{
    try {
        (void)parse_query("speeker:yau", options);
        FAIL_CHECK("was accepted");
    } catch (const ParseError& error) {
        CHECK(error.hint() == "did you mean 'speaker:'? in text, leave the colon out");
    }
}

TEST_CASE("what may surprise is said in a note")
{
    struct Row {
        std::string_view typed;
        std::vector<std::string> notes;
    };
    static const Row rows[] = {
        {"a b", {}},
        {"a OR b", {}},
        {"(a b) OR c", {}},
        {"NOT a OR b", {}},
        {"a b OR c", {"AND binds tighter than OR, so this was read as: (a b) OR c"}},
        {"x (a b OR c)", {"AND binds tighter than OR, so this was read as: x ((a b) OR c)"}},
        {"a or b", {"'or' was read as a word; the operator is OR"}},
        {"a not b", {"'not' was read as a word; the operator is NOT"}},
        {"to be or", {}},
        {"or a", {}},
        {"a and b", {}},
        {"marks & spencer \xE2\x80\x94 again &",
         {"passed over, as it holds no letter or digit: & \xE2\x80\x94"}},
        {"speaker:(niva yau)",
         {"several names were asked for; one person's name stands in quotation marks: "
          "speaker:\"niva yau\""}},
        {"speaker:(niva OR yau)", {}},
        {"speaker:yau source:courier", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(parse_query(row.typed, options).notes == row.notes);
    }
}

TEST_CASE("a leaf knows its field and where it was typed")
{
    const Query query = parse_query(
                            "\xC2\xA0"
                            "caf\xC3\xA9 TITLE:\"rate cut\"",
                            options)
                            .query;
    const auto& parts = std::get<AllOfNode>(query.node).parts;
    REQUIRE(parts.size() == 2);
    const auto& word = std::get<WordNode>(parts[0].node);
    CHECK(word.field == &fields().front());
    CHECK(word.text == "caf\xC3\xA9");
    CHECK(word.typed.begin == 2);
    CHECK(word.typed.end == 7);
    const auto& phrase = std::get<PhraseNode>(parts[1].node);
    CHECK(phrase.field == find_field("title"));
    CHECK(phrase.text == "rate cut");
    CHECK(phrase.typed.begin == 8);
    CHECK(phrase.typed.end == 24);
}

TEST_CASE("a query beyond the limits is refused where it passes them")
{
    CHECK(canonical(repeated("(", 100) + "a" + repeated(")", 100)) == "a");
    CHECK(fault(repeated("(", 101) + "a" + repeated(")", 101)) ==
          "brackets are nested deeper than 100 @100+1");
    CHECK(fault(repeated("(", 10000)) == "brackets are nested deeper than 100 @100+1");
    CHECK(fault(repeated("a OR b (", 60) + "a" + repeated(")", 60)) ==
          "brackets are nested deeper than 100 @71+1");
    CHECK(canonical(repeated("a ", 2000)).size() == 3999);
    CHECK(fault(repeated("a ", 2001)) == "the query has more than 2000 words @4000+1");
    CHECK(fault("x \"" + repeated("a ", 2000) + "\"") ==
          "the query has more than 2000 words @2+4002");
    CHECK(canonical(repeated("NOT ", 10000) + "a") == "a");
    CHECK(fault(repeated("a", 65537)) == "the query is longer than 65536 bytes @65536+1");
    CHECK(fault(repeated("id:\"" + repeated("\\.", 15000) + "\" ", 2)) ==
          "the query is too long or too deep when all is spelt out @0+60012");
}

TEST_CASE("queries combine without needless layers")
{
    const Query everything = parse_query("*", options).query;
    const Query ab = parse_query("a b", options).query;
    const Query c = parse_query("c", options).query;
    CHECK(to_string(both(ab, c)) == "a b c");
    CHECK(to_string(both(everything, c)) == "c");
    CHECK(to_string(both(everything, everything)) == "*");
    CHECK(to_string(both(parse_query("a OR b", options).query, c)) == "(a OR b) c");
    CHECK(to_string(negate(ab)) == "NOT (a b)");
    CHECK(to_string(negate(negate(ab))) == "a b");
}

TEST_CASE("periods that exclude each other are refused in a query made of several")
{
    const Query since = make_filter("since", "2023", options);
    const Query until = make_filter("until", "2022", options);
    CHECK_THROWS_WITH_AS(check_periods(both(since, until)),
                         "the period ends, 2022-12-31, before it begins, 2023-01-01", ParseError);
    CHECK_NOTHROW(check_periods(both(since, negate(until))));
    CHECK_NOTHROW(check_periods(both(since, make_filter("until", "2023", options))));
}

TEST_CASE("queries are the same only when field, form and structure are")
{
    struct Row {
        std::string_view a;
        std::string_view b;
        bool same;
    };
    static constexpr Row rows[] = {
        {"a  b", "a b", true},
        {"a b", "b a", false},
        {"a", "\"a\"", false},
        {"a", "title:a", false},
        {"a b", "a OR b", false},
        {"NOT a", "a", false},
        {"a", "*", false},
        {"date:2022-09", "date:2022-09-01..2022-09-30", true},
        {"date:2022", "date:none", false},
        {"speaker:yau", "source:yau", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK(same_query(parse_query(row.a, options).query, parse_query(row.b, options).query) ==
              row.same);
    }
}

TEST_SUITE_END();
