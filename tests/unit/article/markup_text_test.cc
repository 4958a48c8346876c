#include "article/formats/markup_text.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("article.markup_text");

TEST_CASE("tags go, paragraphs and lines stay, references are resolved")
{
    struct Row {
        const char* markup;
        const char* text;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {"plain text", "plain text"},
        {" a \n b ", "a b"},
        {"<p>one</p><p>two</p>", "one\n\ntwo"},
        {"<P CLASS='x'>one<P>two", "one\n\ntwo"},
        {"one<br>two<br/>three", "one\ntwo\nthree"},
        {"<div><p>one</p></div>\n<div> two </div>", "one\n\ntwo"},
        {"<ul><li>a</li><li>b</li></ul>", "a\nb"},
        {"un<b>believ</b>able", "unbelievable"},
        {"a <i>b</i> c", "a b c"},
        {"a<!-- <p>hidden</p> -->b", "ab"},
        {"a<script>if (a < b) x();</script>b<style>p{}</STYLE>c", "abc"},
        {"a<script>never closed", "anever closed"},
        {"5 < 6 & 7 > 3", "5 < 6 & 7 > 3"},
        {"a < b", "a < b"},
        {"AT&T; &amp; &lt;p&gt;", "AT&T; & <p>"},
        {"&eacute;&#233;&#xE9;&#XE9; &hellip;", "\u00e9\u00e9\u00e9\u00e9 \u2026"},
        {"a&nbsp;b", "a\u00a0b"},
        {"&bogus; &", "&bogus; &"},
        {"<a href='x'>one</a", "one"},
        {"<", "<"},
        {"</", "</"},
        {"<!", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.markup);
        CHECK(text_of_markup(row.markup) == row.text);
    }
}

TEST_CASE("hostile fragments take linear time")
{
    std::string scripts;
    std::string openings;
    for (int i = 0; i < 200'000; ++i) {
        scripts += "<script></x>";
        openings += "<!-- ";
    }
    CHECK(text_of_markup(scripts).empty());
    CHECK(text_of_markup(openings).empty());
    CHECK(text_of_markup(std::string(1'000'000, '<')).size() == 1'000'000);
}

TEST_SUITE_END();
