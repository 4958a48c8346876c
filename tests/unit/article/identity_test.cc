#include "article/identity.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace onrecord;

TEST_SUITE_BEGIN("article.identity");

TEST_CASE("the id is the one stated, else the URL, else path and record")
{
    Article article;
    article.origin = {"news/a.jsonl", "/home/news", "a.jsonl", 7};
    CHECK(article_id(article) == "a.jsonl#7");
    article.origin.record = 0;
    CHECK(article_id(article) == "a.jsonl");
    article.url = "https://courier.example/a";
    CHECK(article_id(article) == "https://courier.example/a");
    article.id = "c-17";
    CHECK(article_id(article) == "c-17");
}

TEST_CASE("where an article was found does not change its hash")
{
    Article here;
    here.title = "Ambry Bridge shut";
    Article there = here;
    there.origin = {"other/place.txt", "/root", "place.txt", 3};
    CHECK(content_hash(here) == content_hash(there));
}

TEST_CASE("articles that differ in anything stated differ in their hash")
{
    const auto with = [](auto change) {
        Article article;
        change(article);
        return article;
    };
    const std::vector<Article> different = {
        with([](Article&) {}),
        with([](Article& a) { a.id = "x"; }),
        with([](Article& a) { a.url = "x"; }),
        with([](Article& a) { a.title = "x"; }),
        with([](Article& a) { a.date = "x"; }),
        with([](Article& a) { a.source = "x"; }),
        with([](Article& a) { a.language = "x"; }),
        with([](Article& a) { a.text = "x"; }),
        with([](Article& a) { a.body_is_stated = true; }),
        with([](Article& a) { a.authors = {"x"}; }),
        with([](Article& a) { a.authors = {""}; }),
        with([](Article& a) {
            a.authors = {"x", "y"};
        }),
        with([](Article& a) { a.authors = {"xy"}; }),
        with([](Article& a) { a.authors = {"x"}, a.speakers = {"y"}; }),
        with([](Article& a) {
            a.speakers = {"x", "y"};
        }),
        with([](Article& a) { a.speakers = {"x"}; }),
        with([](Article& a) {
            a.extra = {{"x", ""}};
        }),
        with([](Article& a) {
            a.extra = {{"", "x"}};
        }),
        with([](Article& a) {
            a.extra = {{"x", "y"}};
        }),
        with([](Article& a) { a.title = "x", a.date = "y"; }),
        with([](Article& a) { a.title = "xy"; }),
        with([](Article& a) { a.title = std::string("x\0", 2); }),
    };
    std::set<std::string> hashes;
    for (const Article& article : different)
        hashes.insert(to_hex(content_hash(article)));
    CHECK(hashes.size() == different.size());
}

TEST_SUITE_END();
