#include <doctest/doctest.h>

#include <string>

#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;

TEST_SUITE_BEGIN("article.text");

TEST_CASE("a text file is one article with its whole text")
{
    const test::Recorder read = test::read_as("a.txt", "Date: 2022-09-14\n\nBridge shut.\n");
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles.front();
    CHECK(article.text == "Date: 2022-09-14\n\nBridge shut.\n");
    CHECK(article.title.empty());
    CHECK(article.date.empty());
    CHECK_FALSE(article.body_is_stated);
    CHECK(article.origin.path == "a.txt");
    CHECK(article.origin.record == 0);
}

TEST_CASE("bytes are brought into UTF-8, and what was mended is told")
{
    struct Row {
        std::string bytes;
        std::string told;
    };
    const Row rows[] = {
        {"\xef\xbb\xbf"
         "a\r\nb",
         "article 0: |a\nb\n"},
        {"\xff\xfe"
         "a\0\xe9\0"s,
         "article 0: |a\u00e9\n"},
        {"caf\xe9 ferm\xe9, d\xe9j\xe0 vu, une for\xeat",
         "article 0: |café fermé, déjà vu, une forêt\n"},
        {"one word and\0 another"s,
         "repaired 0: 1 NUL byte removed\narticle 0: |one word and another\n"},
        {"été, café, déjà, forêt, naïve, goût \xff côté",
         "repaired 0: 1 ill-formed sequence replaced by U+FFFD\n"
         "article 0: |été, café, déjà, forêt, naïve, goût \uFFFD côté\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.told);
        CHECK(test::read_as("a.txt", row.bytes).lines == row.told);
    }
}

TEST_CASE("a file without text is rejected as empty")
{
    for (const std::string& bytes :
         {""s, "  \r\n\t\n"s, "\xef\xbb\xbf"s, "\u00a0 \u3000\n\u200b"s, "\xff\xfe \0"s}) {
        CAPTURE(bytes);
        CHECK(test::read_as("a.txt", bytes).lines == "reject 0 at 0: empty file\n");
    }
}

TEST_CASE("a file over the limit is rejected, one at the limit is read")
{
    ReadOptions options;
    options.article_bytes = 10;
    CHECK(test::read_as("a.txt", "0123456789", options).lines == "article 0: |0123456789\n");
    CHECK(test::read_as("a.txt", "0123456789a", options).lines ==
          "reject 0 at 0: longer than 10 bytes (--max-article)\n");
}

TEST_SUITE_END();
