#include "searcher/pasted_text.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"

using namespace onrecord;
using namespace onrecord::searcher;

namespace {

std::string read(const char* text)
{
    const ParsedQuery parsed = parse_pasted(text, {});
    std::string notes;
    for (const std::string& note : parsed.notes)
        if (note.starts_with("read as plain words"))
            notes += " | " + note;
    return to_string(parsed.query) + notes;
}

}  // namespace

TEST_SUITE_BEGIN("searcher.pasted_text");

TEST_CASE("signs that are no syntax where they stand are spaces, and the rest stays syntax")
{
    struct Row {
        const char* typed;
        const char* read;
    };
    static constexpr Row rows[] = {
        {"tax \"dry summer\" w?rd", "tax \"dry summer\" w?rd"},
        {"who is it?", "who is it | read as plain words, without ?"},
        {"shut [AP] bridge", "shut AP bridge | read as plain words, without [ ]"},
        {"Breaking: mayor resigns", "Breaking mayor resigns | read as plain words, without :"},
        {"the \"real", "the real | read as plain words, without \""},
        {"tax (cut", "tax cut | read as plain words, without ("},
        {"was it [2022]? \"dry summer\"?",
         "was it 2022 \"dry summer\" | read as plain words, without [ ] ?"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(read(row.typed) == row.read);
    }
}

TEST_CASE("what is wrong in a known field is refused all the same")
{
    CHECK_THROWS_AS(read("date:2022-13 tax"), ParseError);
    CHECK_THROWS_AS(read("?"), ParseError);
}

TEST_SUITE_END();
