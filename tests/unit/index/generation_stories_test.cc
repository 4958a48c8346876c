#include "index/generation_stories.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "index/reader.h"
#include "index/writer.h"
#include "temp_folder.h"
#include "told_stories.h"

namespace onrecord {

namespace {

using test::stories_of;
using test::story_text;
using test::told_stories;

constexpr const char* all_stories =
    "a1 a2 a3; b1 b2 b3; c1 c2 c3; d1 d2 d3; e1 e2 e3; f1 f2 f3; g1 g2 g3; h1 h2 h3";

}  // namespace

TEST_SUITE_BEGIN("index.generation_stories");

TEST_CASE("stories do not depend on order, runs or threads")
{
    std::vector<Facts> articles = told_stories();
    for (const unsigned runs : {1U, 2U, 5U, 25U}) {
        CAPTURE(runs);
        std::ranges::shuffle(articles, std::minstd_rand(runs));
        const test::TempFolder folder;
        for (unsigned run = 0; run < runs; ++run) {
            IndexWriter writer(folder.path(), {.jobs = runs % 3 + 1, .wait = {}});
            for (std::size_t i = run; i < articles.size(); i += runs)
                writer.put(articles[i]);
            (void)writer.publish();
        }
        CHECK(stories_of(folder.path()) == all_stories);
    }
}

TEST_CASE("stories of a large index grow as it does, whatever is merged meanwhile")
{
    const test::TempFolder folder;
    test::index_articles(folder.path(), test::other_articles(0, 400));
    std::vector<Facts> told = told_stories();
    std::ranges::shuffle(told, std::minstd_rand(4));
    for (std::size_t i = 0; i < told.size(); i += 2)
        test::index_articles(
            folder.path(),
            {told.begin() + static_cast<std::ptrdiff_t>(i),
             told.begin() + static_cast<std::ptrdiff_t>(std::min(i + 2, told.size()))});
    CHECK(stories_of(folder.path()) == all_stories);
    CHECK(IndexReader(folder.path()).manifest().segments.size() < 10);
}

TEST_CASE("what is replaced or removed leaves no story behind")
{
    const test::TempFolder folder;
    std::vector<Facts> articles = told_stories();
    test::index_articles(folder.path(), articles);
    {
        IndexWriter writer(folder.path(), {.jobs = 1, .wait = {}});
        writer.put(test::make_article("a1", "2022-09-14", story_text(50)));
        writer.erase("b1");
        writer.erase("c1");
        writer.erase("c2");
        writer.put(test::make_article("z", "2022-09-16", story_text(3)));
        (void)writer.publish();
    }
    CHECK(stories_of(folder.path()) ==
          "a2 a3; b2 b3; d1 d2 z d3; e1 e2 e3; f1 f2 f3; g1 g2 g3; h1 h2 h3");
    const IndexReader reader(folder.path());
    CHECK(reader.story(*reader.find_number("a1")) == 0);
    CHECK(reader.story(*reader.find_number("c3")) == 0);
}

TEST_CASE("old files of stories go, one that is read stays until it is not")
{
    const test::TempFolder folder;
    const std::vector<Facts> articles = told_stories();
    test::index_articles(folder.path(), {articles[0], articles[1]});
    const auto first = folder.path() / "stories" / "1";
    {
        const IndexReader reader(folder.path());
        test::index_articles(folder.path(), {articles[2]});
        CHECK(std::filesystem::exists(first));
        CHECK(reader.stories().articles() == 2);
    }
    test::index_articles(folder.path(), {articles[3]});
    CHECK_FALSE(std::filesystem::exists(first));
    CHECK(IndexReader(folder.path()).stories().articles() == 3);
}

TEST_SUITE_END();

}  // namespace onrecord
