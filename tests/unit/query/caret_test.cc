#include "query/caret.h"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

using namespace onrecord;

namespace {

std::string place(std::string_view typed, std::size_t offset, std::size_t length)
{
    return show_place(typed, ParseError(ErrorKind::usage, "message", offset, length));
}

}  // namespace

TEST_SUITE_BEGIN("query.caret");

TEST_CASE("carets stand under what is at fault")
{
    struct Row {
        std::string_view typed;
        std::size_t offset;
        std::size_t length;
        const char* shown;
    };
    static constexpr Row rows[] = {
        {"tax (cut", 4, 1, "  tax (cut\n      ^\n"},
        {"tax colour:red", 4, 7, "  tax colour:red\n      ^^^^^^^\n"},
        {"tax OR", 6, 0, "  tax OR\n        ^\n"},
        {"", 0, 0, "  \n  ^\n"},
        // two bytes one column, three bytes two columns, combining marks none
        {"\xC3\xA9t\xC3\xA9 (", 6, 1, "  \xC3\xA9t\xC3\xA9 (\n      ^\n"},
        {"\xE5\x8C\x97\xE4\xBA\xAC (", 7, 1, "  \xE5\x8C\x97\xE4\xBA\xAC (\n       ^\n"},
        {"\xE5\x8C\x97\xE4\xBA\xAC", 3, 3, "  \xE5\x8C\x97\xE4\xBA\xAC\n    ^^\n"},
        {"e\xCC\x81 (", 4, 1, "  e\xCC\x81 (\n    ^\n"},
        // nothing may steer the terminal
        {"a\x1B[31m (", 7, 1, "  a [31m (\n         ^\n"},
        {"a\xE2\x80\xAE(", 4, 1, "  a (\n    ^\n"},
        {"a\nb (", 4, 1, "  a b (\n      ^\n"},
        // ill-formed bytes
        {"a\xFF(", 1, 1, "  a\xEF\xBF\xBD(\n   ^\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        CHECK(place(row.typed, row.offset, row.length) == row.shown);
    }
}

TEST_CASE("a long query is cut round the place")
{
    const std::string filler(100, 'a');
    const std::string shown = place(filler + " (b " + filler, 101, 1);
    CHECK(shown == "  \xE2\x80\xA6" + std::string(29, 'a') + " (b " + std::string(43, 'a') +
                       "\xE2\x80\xA6\n" + "   " + std::string(30, ' ') + "^\n");
    const std::string at_start = place("(" + filler, 0, 1);
    CHECK(at_start == "  (" + std::string(75, 'a') + "\xE2\x80\xA6\n  ^\n");
}

TEST_CASE("a place beyond the text is shown at its end")
{
    CHECK(place("ab", 100, 5) == "  ab\n    ^\n");
}

TEST_SUITE_END();
