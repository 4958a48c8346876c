#include <doctest/doctest.h>

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

/// The canonical form, which must read back as the same query; or the message and its place.
std::string read(std::string_view typed)
{
    try {
        const Query query = parse_query(typed, {}).query;
        const std::string printed = to_string(query);
        CHECK(same_query(parse_query(printed, {}).query, query));
        return printed;
    } catch (const ParseError& error) {
        CHECK_FALSE(error.hint().empty());
        return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
               std::to_string(error.length());
    }
}

struct Row {
    std::string_view typed;
    const char* outcome;
};

}  // namespace

TEST_SUITE_BEGIN("query.forms");

TEST_CASE("numbers are asked for by ranges")
{
    static constexpr Row rows[] = {
        {"words:>800", "words:801.."},
        {"words:>=800", "words:800.."},
        {"words:<800", "words:..799"},
        {"words:<=800", "words:..800"},
        {"words:=800", "words:800"},
        {"words:800..", "words:800.."},
        {"words:..800", "words:..800"},
        {"words:\" 300 .. 800 \"", "words:300..800"},
        {"words:300..300", "words:300"},
        {"-words:(<100 OR 2000..)", "NOT (words:..99 OR words:2000..)"},
        {"LENGTH:>5 wc:<9", "words:6.. words:..8"},
        {"said:(tax words:>5)", "said:(tax words:6..)"},
        {"words:<0", "nothing is less than 0 @6+2"},
        {"words:", "'words:' has no value @0+6"},
        {"words:..", "a range needs a number at one end @6+2"},
        {"words:9..3", "the range ends before it begins @6+4"},
        {"words:1e3", "'1e3' is no number @6+3"},
        {"words:>1,000", "'1,000' is no number @7+5"},
        {"words:12345678901", "'12345678901' is more than any text has @6+11"},
        {"words:=>5", "'=>' compares nothing @6+2"},
        {"words:*", "'*' says nothing in a field @6+1"},
        {"tax NEAR/3 words:5", "only words and phrases can stand at NEAR/3 @11+7"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read(row.typed) == row.outcome);
    }
}

TEST_CASE("words are asked for so many times")
{
    static constexpr Row rows[] = {
        {"atleast/3(tax)", "atleast/3(tax)"},
        {"AtLeast12(tax) cut", "atleast/12(tax) cut"},
        {"atleast/2 (tax OR \"tax cut\")", "atleast/2(tax OR \"tax cut\")"},
        {"atleast/2((tax NEAR/3 cut) OR rise)", "atleast/2((tax NEAR/3 cut) OR rise)"},
        {"-atleast/2(tax)", "NOT atleast/2(tax)"},
        {"body:(atleast/2(tax) cut)", "atleast/2(body:tax) body:cut"},
        {"said:(atleast/2(tax))", "said:(atleast/2(tax))"},
        {"\"atleast/2\"", "\"atleast/2\""},
        {"atleast", "atleast"},
        {"atleast/(tax)", "behind atleast/ stands how often, 1 to 1000 @0+8"},
        {"atleast/1001(tax)", "behind atleast/ stands how often, 1 to 1000 @0+12"},
        {"atleast/99999999999(tax)", "behind atleast/ stands how often, 1 to 1000 @0+19"},
        {"atleast/two(tax)", "behind atleast/ stands how often, 1 to 1000 @0+11"},
        {"atleast/2", "'atleast/2' needs brackets behind it @0+9"},
        {"atleast/2(tax cut)", "AND inside atleast could mean several things @0+18"},
        {"atleast/2(-tax)", "NOT inside atleast has no meaning @0+15"},
        {"atleast/2(said:tax)", "'said:' inside atleast @0+19"},
        {"atleast/2(speaker:yau)", "only words and phrases are counted by atleast @0+22"},
        {"atleast/2(tax OR title:tax)", "words of different fields inside atleast @0+27"},
        {"speaker:(atleast/2(yau))", "'atleast/2' counts words only @9+9"},
        {"atleast/2(tax) NEAR/3 cut", "only words and phrases can stand at NEAR/3 @0+14"},
        {"atleast/2(tax", "the bracket is never closed @9+1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read(row.typed) == row.outcome);
    }
}

TEST_CASE("case and accents count where that is asked for")
{
    static constexpr Row rows[] = {
        {"case:RICO", "case:RICO"},
        {"Case:(RICO OR \"White House\")", "case:RICO OR case:\"White House\""},
        {"accents:caf\xC3\xA9", "accents:caf\xC3\xA9"},
        {"case:(accents:caf\xC3\xA9)", "case:(accents:caf\xC3\xA9)"},
        {"accents:(case:caf\xC3\xA9)", "case:(accents:caf\xC3\xA9)"},
        {"case:(case:RICO)", "case:RICO"},
        {"title:(case:Polish)", "case:(title:Polish)"},
        {"case:(accents:(title:Polish) x)", "case:(accents:(title:Polish)) case:x"},
        {"said:(case:US)", "said:(case:US)"},
        {"case:(said:US)", "said:(case:US)"},
        {"case:US NEAR/3 law", "case:US NEAR/3 law"},
        {"case:\"a b\"~2", "case:\"a\" NEAR/3 case:\"b\""},
        {"case:Min*", "case:Min*"},
        {"-case:US", "NOT case:US"},
        {"atleast/2(case:US)", "atleast/2(case:US)"},
        {"case:*", "'*' says nothing in a field @5+1"},
        {"case:(*)", "'*' says nothing in a field @6+1"},
        {"case:name~1", "inflected and similar words have no spelling of their own @0+11"},
        {"case:(date:2022)", "case and accents of names, dates and numbers do not count @6+9"},
        {"speaker:(case:Yau)", "'case:' concerns words only @9+5"},
        {"title:(case:(speaker:x))", "a field inside the brackets of another @13+8"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read(row.typed) == row.outcome);
    }
}

TEST_CASE("a saved query stands for what is saved, as if in brackets")
{
    ParseOptions options;
    options.saved = [](std::string_view name) -> std::optional<std::string> {
        if (name == "budget")
            return "tax OR budget";
        if (name == "mine")
            return "@budget speaker:yau";
        if (name == "self")
            return "a @other";
        if (name == "other")
            return "@self";
        if (name == "bad")
            return "(tax";
        if (name == "many")
            return "@b @b @b @b @b @b @b @b @b @b @b";
        if (name == "b")
            return "@c @c @c @c @c @c @c @c @c @c";
        if (name == "c")
            return "tax";
        return std::nullopt;
    };
    const auto read_with = [&options](std::string_view typed) {
        try {
            return to_string(parse_query(typed, options).query);
        } catch (const ParseError& error) {
            return std::string(error.what()) + " @" + std::to_string(error.offset()) + "+" +
                   std::to_string(error.length());
        }
    };
    static constexpr Row rows[] = {
        {"@budget", "tax OR budget"},
        {"@budget rise", "(tax OR budget) rise"},
        {"-@budget", "NOT (tax OR budget)"},
        {"@mine cut", "(tax OR budget) speaker:yau cut"},
        {"@budget NEAR/5 cut", "(tax OR budget) NEAR/5 cut"},
        {"said:(@budget)", "said:(tax OR budget)"},
        {"title:(@budget)", "title:tax OR title:budget"},
        {"\"@budget\"", "\"@budget\""},
        {"x @Budget", "no query is saved as 'Budget' @2+7"},
        {"@self",
         "in the saved query '@self': in the saved query '@other': the saved query "
         "'@self' asks for itself @0+5"},
        {"x @bad", "in the saved query '@bad': the bracket is never closed @2+4"},
        {"title:(@mine)",
         "in the saved query '@mine': a field inside the brackets of another @7+5"},
        {"@many", "in the saved query '@many': more than 100 saved queries are asked for @0+5"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read_with(row.typed) == row.outcome);
    }
}

TEST_CASE("an unknown field is answered with the nearest, names of all kinds included")
{
    const auto hint_for = [](std::string_view typed) {
        try {
            (void)parse_query(typed, {});
            return std::string();
        } catch (const ParseError& error) {
            return error.hint().substr(0, error.hint().find('?') + 1);
        }
    };
    CHECK(hint_for("leed:x") == "did you mean 'lead:'?");
    CHECK(hint_for("wods:5") == "did you mean 'words:'?");
    CHECK(hint_for("sayd:x") == "did you mean 'said:'?");
    CHECK(hint_for("untill:2022") == "did you mean 'until:'?");
    CHECK(hint_for("headlin:x") == "did you mean 'headline:'?");
    CHECK(hint_for("acents:x") == "did you mean 'accents:'?");
    CHECK(hint_for("colour:x") == "");
}

TEST_SUITE_END();
