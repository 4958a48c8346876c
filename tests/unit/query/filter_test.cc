#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/query.h"

using namespace onrecord;

namespace {

const ParseOptions options{std::chrono::sys_days{std::chrono::year{2023} / 3 / 31}};

}  // namespace

TEST_SUITE_BEGIN("query.filter");

TEST_CASE("an option's value means what its field means in a query")
{
    struct Row {
        std::string_view field;
        std::string_view value;
        const char* printed;
    };
    static constexpr Row rows[] = {
        {"speaker", "yau", "speaker:yau"},
        {"speaker", " Niva  Yau ", "speaker:\"Niva Yau\""},
        {"speaker", "\"niva yau\"", "speaker:\"niva yau\""},
        {"by",
         "o\xE2\x80\x99"
         "brien",
         "speaker:o'brien"},
        {"speaker", "AND", "speaker:\"AND\""},
        {"source", "the courier (late)", "source:\"the courier (late)\""},
        {"lang", "en", "lang:en"},
        {"id", "a \"b\" \\ \xE2\x80\x9C*", "id:\"a \\\"b\\\" \\\\ \xE2\x80\x9C*\""},
        {"date", "2022-09", "date:2022-09"},
        {"date", "none", "date:none"},
        {"date", "2022..", "date:2022-01-01.."},
        {"since", "3 days ago", "date:2023-03-28.."},
        {"until", "2022-02", "date:..2022-02-28"},
        {"title", "rate -cut \"a b\"", "title:rate NOT title:cut title:\"a b\""},
        {"title", "a '.b", "title:a title:'.b"},
        {"text", "a OR b", "a OR b"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.field);
        CAPTURE(row.value);
        const Query filter = make_filter(row.field, row.value, options);
        CHECK(to_string(filter) == row.printed);
        CHECK(same_query(parse_query(row.printed, options).query, filter));
    }
}

TEST_CASE("parts made from options have no place in a query")
{
    const Query filter = make_filter("title", "a OR -b", options);
    const auto& parts = std::get<AnyOfNode>(filter.node).parts;
    CHECK(std::get<WordNode>(parts[0].node).typed.end == 0);
    const auto& negated = std::get<NotNode>(parts[1].node);
    CHECK(std::get<WordNode>(negated.part->node).typed.end == 0);
}

TEST_CASE("a bad value is refused at its place in the value")
{
    struct Row {
        std::string_view field;
        std::string_view value;
        std::size_t offset;
        const char* message;
    };
    static constexpr Row rows[] = {
        {"speaker", "", 0, "an empty value for 'speaker'"},
        {"speaker", " ", 0, "an empty value for 'speaker'"},
        {"speaker", "...", 0, "nothing to search for in '...'"},
        {"speaker", "ya*", 2, "names have no wildcards"},
        {"since", " 2022-02-30", 1, "the calendar has no 2022-02-30"},
        {"since", "2021..2022", 0, "since: takes one date"},
        {"title", "rate title:cut", 5, "a field inside the brackets of another"},
        {"title", "rate (", 5, "the bracket is never closed"},
        {"speeker", "yau", 0, "no field called 'speeker'"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.field);
        CAPTURE(row.value);
        try {
            (void)make_filter(row.field, row.value, options);
            FAIL_CHECK("was accepted");
        } catch (const ParseError& error) {
            CHECK(error.kind() == ErrorKind::usage);
            CHECK(error.offset() == row.offset);
            CHECK(std::string(error.what()) == row.message);
        }
    }
}

TEST_CASE("a filter keeps to the limits of a query")
{
    std::string words;
    for (int i = 0; i < 2001; ++i)
        words += "a ";
    for (const char* field : {"speaker", "id", "title"}) {
        CAPTURE(field);
        CHECK_THROWS_WITH_AS((void)make_filter(field, words, options),
                             "the query has more than 2000 words", ParseError);
    }
    CHECK_THROWS_WITH_AS((void)make_filter("id", std::string(40000, '\\'), options),
                         "the query is too long or too deep when all is spelt out", ParseError);
}

TEST_SUITE_END();
