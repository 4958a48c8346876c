#include "render/printable.h"

#include <doctest/doctest.h>

using namespace onrecord;

TEST_SUITE_BEGIN("render.printable");

TEST_CASE("what could steer a terminal is replaced")
{
    struct Row {
        std::string_view text;
        const char* shown;
    };
    static constexpr Row rows[] = {
        {"plain ü 語", "plain ü 語"},
        {"\x1b[31mred", "�[31mred"},
        {"a\nb\tc", "a�b�c"},
        {"bell\a", "bell�"},
        {"c1 \xc2\x9b"
         "2J",
         "c1 �2J"},
        {"\x7f", "�"},
        {"turn \u202Eback", "turn �back"},
        {"line\u2028end", "line�end"},
        {"broken \xff", "broken �"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        std::string shown;
        append_printable(shown, row.text);
        CHECK(shown == row.shown);
    }
    std::string kept;
    append_printable(kept, "a\nb\tc\x1b", true);
    CHECK(kept == "a\nb\tc�");
}

TEST_CASE("a text becomes one line")
{
    CHECK(printable_line("  a\n\n b\t\tc \r\n") == "a b c");
    CHECK(printable_line("\n").empty());
}

TEST_CASE("wide characters take two columns, combining ones none")
{
    CHECK(display_width("abc") == 3);
    CHECK(display_width("東京") == 4);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("") == 0);
}

TEST_CASE("cells are filled up by columns, not bytes, and never cut")
{
    CHECK(padded_right("東京", 6) == "東京  ");
    CHECK(padded_left("東京", 6) == "  東京");
    CHECK(padded_right("abc", 2) == "abc");
    CHECK(padded_left("abc", 2) == "abc");
}

TEST_CASE("paragraphs break between words only")
{
    const auto laid_out = [](std::string_view text, unsigned width, unsigned indent) {
        Paragraph paragraph(width, indent);
        paragraph.add(text);
        return paragraph.take();
    };
    CHECK(laid_out("one two three four", 9, 0) == "one two\nthree\nfour\n");
    CHECK(laid_out("one two three four", 9, 2) == "one two\n  three\n  four\n");
    CHECK(laid_out("one two three four", 0, 2) == "one two three four\n");
    CHECK(laid_out("unbreakable", 4, 0) == "unbreakable\n");
    CHECK(laid_out("  one \n two ", 80, 0) == "one two\n");
    CHECK(laid_out("", 80, 0).empty());
}

TEST_CASE("the first line of a paragraph starts behind what is written already")
{
    Paragraph paragraph(9, 1, 5);
    paragraph.add("one two");
    CHECK(paragraph.take() == "one\n two\n");
}

TEST_CASE("marks are shown inside words and across them")
{
    Paragraph paragraph(80, 0);
    paragraph.add("the bridge-head is", "", {{4, 10}, {15, 18}}, "7");
    CHECK(paragraph.take() == "the \x1b[7mbridge\x1b[0m-head \x1b[7mis\x1b[0m\n");
    paragraph.add("a phrase here", "1", {{0, 8}}, "7");
    CHECK(paragraph.take() == "\x1b[7ma\x1b[0m \x1b[7mphrase\x1b[0m \x1b[1mhere\x1b[0m\n");
    paragraph.add("no colour", "", {{0, 2}}, "");
    CHECK(paragraph.take() == "no colour\n");
}

TEST_CASE("attributes take no columns")
{
    Paragraph paragraph(7, 0);
    paragraph.add("one two three", "1");
    CHECK(paragraph.take() == "\x1b[1mone\x1b[0m \x1b[1mtwo\x1b[0m\n\x1b[1mthree\x1b[0m\n");
}

TEST_SUITE_END();
