#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "base/error.h"
#include "hits.h"
#include "render/columns.h"
#include "render/kwic_page.h"
#include "render/printable.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

struct Written {
    std::string format = "text";
    RenderStyle style = {};
    std::size_t width = 0;
    bool quotes = false;
};

std::string written(const Written& how, const std::vector<KwicLine>& lines)
{
    std::ostringstream out;
    KwicPage page(out, how.format, how.style, how.width);
    page.begin({"bridge", how.quotes, ""});
    std::size_t number = 0;
    for (const KwicLine& line : lines)
        page.line(line, ++number);
    page.end({2, {"a note"}}, {2, 1, 3, 3});
    return out.str();
}

KwicLine sample(const Facts& article, std::string left, std::string match, std::string right)
{
    KwicLine line;
    line.article = &article;
    line.words = {4, 10};
    line.left.text = std::move(left);
    line.match.text = std::move(match);
    line.right.text = std::move(right);
    return line;
}

}  // namespace

TEST_SUITE_BEGIN("render.kwic");

TEST_CASE("matches stand below each other, whatever the width of what is before them")
{
    const Facts article = sample_hit().article;
    const std::vector lines{
        sample(article, "The ", "bridge", " is shut and stays shut for long."),
        sample(article, "It is said that the old ", "bridge", "."),
        sample(article, "新しい日本の大きな長い", "橋", "が開いた"),
        sample(article, "Cafe\u0301s by e\u0301very ", "bridge", ""),
        sample(article, "", "bridge", "\x1b[2J gone"),
    };
    CHECK(written({.style = {.width = 60}}, lines) ==
          "2022-09-14                  The bridge is shut and stays\n"
          "2022-09-14    said that the old bridge.\n"
          "2022-09-14  しい日本の大きな長い橋が開いた\n"
          "2022-09-14       Cafe\u0301s by e\u0301very bridge\n"
          "2022-09-14                      bridge\uFFFD[2J gone\n");
    for (const unsigned width : {60U, 80U, 200U}) {
        CAPTURE(width);
        std::istringstream text(written({.style = {.width = width}}, lines));
        for (std::string line; std::getline(text, line);)
            CHECK(display_width(line) <= width);
    }
}

TEST_CASE("source or speaker stands before them where there is room, the id in pipes")
{
    Facts article = sample_hit().article;
    article.source = "The Ambry Courier and Gazette";
    KwicLine line = sample(article, "the ", "bridge", " is shut");
    line.quote.emplace().speaker = 0;
    CHECK(written({.style = {.width = 80}}, {line}) ==
          "2022-09-14  The Ambry…                      the bridge is shut\n");
    CHECK(written({.style = {.width = 80}, .quotes = true}, {line}) ==
          "2022-09-14  Ada Okafor                      the bridge is shut\n");
    CHECK(written({.style = {.width = 0}, .width = 10}, {line}) ==
          "2022-09-14  The Ambry Courier…        the bridge is shut    courier/ambry bridge\n");
    line.right.text += " now";
    line.right.marks = {{1, 3}};
    CHECK(written({.style = {.colour = true, .width = 60}}, {line}) ==
          "\x1b[2m2022-09-14  \x1b[0m                the \x1b[1;31mbridge\x1b[0m "
          "\x1b[1mis\x1b[0m shut now\n");
}

TEST_CASE("what is written from right to left has its beginning on the right")
{
    const Facts article = sample_hit().article;
    const std::string text =
        written({.style = {.width = 60}}, {sample(article, "قبل ", "جسر", " بعد")});
    CHECK(text.ends_with("\u2068 بعد\u2069\u2068جسر\u2069\u2068قبل \u2069\n"));
    CHECK(is_right_to_left("12 שלום"));
    CHECK_FALSE(is_right_to_left("“a שלום"));
}

TEST_CASE("machine forms have the whole context and the place of the match")
{
    const Facts article = sample_hit().article;
    KwicLine line = sample(article, "The ", "bridge", " is, shut.");
    CHECK(written({.format = "csv"}, {line}) ==
          "line,id,path,date,source,field,begin,end,left,match,right,quote,speaker,title\r\n"
          "1,courier/ambry bridge,courier/bridge.txt,2022-09-14,The Courier,text,4,10,\"The "
          "\",bridge,\" is, shut.\",,,Ambry bridge shut\r\n");
    line.quote.emplace().speaker = 0;
    line.number = 2;
    CHECK(
        written({.format = "jsonl"}, {line}) ==
        "{\"version\":1,\"line\":1,\"id\":\"courier/ambry bridge\",\"path\":\"courier/bridge.txt\","
        "\"date\":\"2022-09-14\",\"source\":\"The "
        "Courier\",\"field\":\"text\",\"begin\":4,\"end\":10,"
        "\"left\":\"The \",\"match\":\"bridge\",\"right\":\" is, "
        "shut.\",\"quote\":2,\"speaker\":\"Ada "
        "Okafor\",\"title\":\"Ambry bridge shut\"}\n");
    const std::string json = written({.format = "json"}, {line, line});
    CHECK(json.starts_with(
        "{\"version\":1,\"query\":\"bridge\",\"unit\":\"articles\",\"lines\":[\n{\"line\":1,"));
    CHECK(json.ends_with(
        "\n],\"total_lines\":3,\"total\":2,\"without\":1,\"notes\":[\"a note\"]}\n"));
    CHECK_THROWS_AS(written({.format = "trec"}, {}), Error);
}

TEST_CASE("text is cut at words to columns, and long words anywhere")
{
    CHECK(cut_start({"one two three ", {}}, 11, {}).text == "two three ");
    CHECK(cut_start({"onetwothree", {}}, 5, {}).text == "three");
    CHECK(cut_end({" one two three", {}}, 10, {}).text == " one two");
    CHECK(cut_end({"onetwothree", {}}, 5, {}).text == "onetw");
    CHECK(cut_end({"日本語", {}}, 5, {}).width == 4);
    CHECK(cut_start({"", {}}, 5, {}).text.empty());
    CHECK(fitted("日本語", 4) == "日… ");
    CHECK(fitted("abc", 4) == "abc ");
}

TEST_SUITE_END();
