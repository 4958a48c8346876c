#include <doctest/doctest.h>

#include <string>

#include "article/formats/field_markup.h"
#include "recorder.h"

using namespace onrecord;
using test::read_as;

namespace {

std::string told(const std::string& name, const std::string& bytes)
{
    return read_as(name, bytes).lines;
}

}  // namespace

TEST_SUITE_BEGIN("article.field_markup");

TEST_CASE("mark-up is told from text that only has a '<' in it")
{
    struct Row {
        const char* text;
        bool markup;
    };
    const Row rows[] = {
        {"", false},
        {"Bridge shut", false},
        {"3 < 5 and 7 > 2", false},
        {"I <3 you", false},
        {"std::vector<int> and Map<String, a>", false},
        {"the <b> tag makes it bold", false},
        {"<unknown>x</unknown>", false},
        {"<sarah@courier.example> said", false},
        {"they wrote </p> alone", false},
        {"<p>Bridge shut", true},
        {"  <P class='lead'>Bridge shut", true},
        {"<!-- wp:paragraph -->Bridge", true},
        {"Bridge <em>shut</em>", true},
        {"One<br>two", true},
        {"One<br/>two", true},
        {"<a href=\"https://courier.example/\">Bridge</a>", true},
        {"<", false},
        {"<p", false},
        {"</", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(holds_markup(row.text) == row.markup);
    }
}

TEST_CASE("text and title of records are read without their mark-up")
{
    struct Row {
        const char* record;
        const char* read;
    };
    const Row rows[] = {
        {R"({"text":"<p>One &amp; two.</p><p>Three.</p>"})", "|One & two.\n\nThree."},
        {R"({"text":"One <em>and</em> two.\n\nThree\nfour."})", "|One and two.\n\nThree\nfour."},
        {R"({"text":"Three  <  five &amp; <b> alone."})", "|Three  <  five &amp; <b> alone."},
        {R"({"content_html":"One &amp; two"})", "|One & two"},
        {R"({"body_html":"<p>x</p>","body":"plain"})", "|plain"},
        {R"({"html":"<p>x</p>","url":"https://a.example/b"})", "|x"},
        {R"({"title":"The <i>Ann</i>&#8217;s bell","text":"x"})", "The Ann’s bell|x"},
        {R"({"title":"R&D; A&B","text":"x"})", "R&D; A&B|x"},
        {R"({"title":{"rendered":"Bridge &amp; tram"},"content":{"rendered":"<p>Shut.</p>"}})",
         "Bridge & tram|Shut."},
        {R"({"description":"<p>Summary.</p>"})", "|Summary."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.record);
        CHECK(told("a.jsonl", row.record) == "article 1: " + std::string(row.read) + "\n");
    }
    CHECK(told("a.jsonl", R"({"text":"<p> </p>"})") == "reject 1 at 0: neither text nor title\n");
    CHECK(told("a.csv", "title,text\nBridge,<p>One.</p><p>Two.</p>\n") ==
          "article 1: Bridge|One.\n\nTwo.\n");
}

TEST_CASE("a whole page in a record states what the record leaves open")
{
    const std::string page =
        "<!DOCTYPE html><html lang='en'><head><title>Bridge shut</title>"
        "<meta name='date' content='2022-09-14'></head><body><nav>Home</nav><article><p>The "
        "bridge over the Lowen is shut, and nobody knows for how long.</p></article></body></html>";
    const test::Recorder read =
        read_as("a.jsonl", "{\"url\":\"https://courier.example/a\",\"html\":\"" + page + "\"}");
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles.front();
    CHECK(article.title == "Bridge shut");
    CHECK(article.text == "The bridge over the Lowen is shut, and nobody knows for how long.");
    CHECK(article.url == "https://courier.example/a");
    CHECK(article.source == "courier");
    CHECK(article.language == "en");
    REQUIRE(article.dates.size() == 1);
    CHECK(article.dates.front().text == "2022-09-14");
    const test::Recorder dated =
        read_as("a.jsonl", "{\"title\":\"Own\",\"date\":\"2021\",\"html\":\"" + page + "\"}");
    REQUIRE(dated.articles.size() == 1);
    CHECK(dated.articles.front().title == "Own");
    CHECK(dated.articles.front().dates.empty());
}

TEST_CASE("text full of tags takes linear time")
{
    std::string text;
    for (int i = 0; i < 200'000; ++i)
        text += "<b>";
    CHECK_FALSE(holds_markup("x" + text));
    CHECK(told("a.jsonl", "{\"text\":\"x" + text + "\"}").size() > 600'000);
    std::string open;
    for (int i = 0; i < 200'000; ++i)
        open += "<b ";
    CHECK_FALSE(holds_markup("x" + open + ">"));
}

TEST_SUITE_END();
