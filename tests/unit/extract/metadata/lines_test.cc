#include "extract/metadata/lines.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("extract.metadata.lines");

TEST_CASE("the last place of a string is found, overlapping ones too")
{
    CHECK(find_last("a -- b -- c", " -- ") == 6);
    CHECK(find_last("----", "--") == 2);
    CHECK(find_last("a — b", "—") == 2);
    CHECK(find_last("ab", "abc") == std::string_view::npos);
    CHECK(find_last("", "-") == std::string_view::npos);
}

TEST_CASE("the line before a place goes back to the line end before it")
{
    const std::string text = "one\ntwo\n three \n";
    CHECK(line_before(text, text.size()).text == "three");
    CHECK(line_before(text, text.size()).begin == 8);
    CHECK(line_before(text, 8).text == "two");
    CHECK(line_before(text, 4).text == "one");
    CHECK(line_before(text, 4).begin == 0);
    CHECK(line_before("one", 3).text == "one");
}

TEST_SUITE_END();
