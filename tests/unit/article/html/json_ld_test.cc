#include "article/formats/html/json_ld.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord::html;

namespace {

JsonLd read_one(std::string_view block)
{
    return read_json_ld({block});
}

}  // namespace

TEST_SUITE_BEGIN("article.html.json_ld");

TEST_CASE("the article is found in every shape that pages give JSON-LD")
{
    static constexpr const char* shapes[] = {
        R"({"@type":"NewsArticle","headline":"H","datePublished":"2022-09-14"})",
        R"([{"@type":"Organization","name":"O"},
            {"@type":"NewsArticle","headline":"H","datePublished":"2022-09-14"}])",
        R"({"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},
            {"@type":["Thing","Article"],"headline":"H","datePublished":"2022-09-14"}]})",
        R"({"@type":"WebPage","mainEntity":
            {"@type":"http://schema.org/BlogPosting","headline":"H","datePublished":"2022-09-14"}})",
        "<!-- {\"@type\":\"Report\",\"headline\":\"H\",\"datePublished\":\"2022-09-14\"} -->",
        R"(//<![CDATA[
{"@type":"Article","headline":"H","datePublished":"2022-09-14"}
//]]>)",
        ("{\"@type\":\"Article\",\"description\":\"two\nlines\",\"headline\":\"H\","
         "\"datePublished\":\"2022-09-14\"};"),
        "{\"@type\":\"Article\" \"headline\" : \"H\", oops \"datePublished\":\"2022-09-14\"",
    };
    for (const char* shape : shapes) {
        CAPTURE(shape);
        const JsonLd found = read_one(shape);
        CHECK(found.headline == "H");
        CHECK(found.published == "2022-09-14");
    }
}

TEST_CASE("lists of other articles, and things that are no article, state nothing")
{
    static constexpr const char* blocks[] = {
        "",
        "null",
        "[[[]]]",
        R"({"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"other"}]})",
        R"({"@type":"Event","headline":"other","datePublished":"2022-09-14"})",
        R"({"@type":"JobPosting","headline":"other"})",
        R"({"@type":7,"headline":"other"})",
    };
    for (const char* block : blocks) {
        CAPTURE(block);
        const JsonLd found = read_one(block);
        CHECK(found.headline.empty());
        CHECK(found.published.empty());
    }
}

TEST_CASE("names are read from strings, objects and lists")
{
    const JsonLd found = read_one(R"({"@type":"NewsArticle",
        "author":[{"@type":"Person","name":"Ida Behrend"},"Jo Marr &amp; Son",{"name":"Ida Behrend"}],
        "publisher":{"@type":"Organization","name":"Calderwick Courier"},
        "headline":["First","Second"],"inLanguage":"en-GB"})");
    CHECK(found.authors == std::vector<std::string>{"Ida Behrend", "Jo Marr & Son"});
    CHECK(found.publisher == "Calderwick Courier");
    CHECK(found.headline == "First");
    CHECK(found.language == "en-GB");
}

TEST_CASE("of several articles the first that states a thing counts")
{
    const JsonLd found =
        read_json_ld({R"({"@type":"Article","headline":"A"})",
                      R"({"@type":"Article","headline":"B","dateModified":"2022"})"});
    CHECK(found.headline == "A");
    CHECK(found.modified == "2022");
}

TEST_CASE("nesting without end is refused, not followed")
{
    std::string deep = R"({"@type":"Article","headline":"H","x":)";
    deep.append(100'000, '[');
    CHECK(read_one(deep).headline == "H");  // found as text
    std::string objects;
    for (int i = 0; i < 50'000; ++i)
        objects += R"({"@graph":)";
    CHECK(read_one(objects).headline.empty());
}

TEST_SUITE_END();
