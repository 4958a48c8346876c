#include "index/generation_stories.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "index/reader.h"
#include "index/writer.h"
#include "index_dump.h"
#include "temp_folder.h"

namespace onrecord {

namespace {

/// Words "a17 b3 ...": another story for each seed.
std::string story_text(unsigned seed)
{
    std::minstd_rand random(seed + 1);
    std::string text;
    for (int i = 0; i < 120; ++i) {
        text += static_cast<char>('a' + random() % 26);
        text += static_cast<char>('a' + random() % 26);
        text += i % 20 == 19 ? ".\n" : " ";
    }
    return text;
}

/// Three tellings of each of some stories, and one that nobody else tells.
std::vector<Facts> told_stories()
{
    std::vector<Facts> articles;
    for (unsigned story = 0; story < 8; ++story) {
        const std::string text = story_text(story);
        const std::string id = std::string(1, static_cast<char>('a' + story));
        articles.push_back(test::make_article(id + "1", "2022-09-14", text));
        articles.push_back(test::make_article(id + "2", "2022-09-15", "Read this.\n" + text));
        articles.push_back(test::make_article(id + "3", "", text.substr(0, text.size() * 2 / 3)));
    }
    articles.push_back(test::make_article("z", "2022-09-14", story_text(99)));
    return articles;
}

/// The stories of an index, "a1 a2 a3; b1 b2 b3", sorted.
std::string stories_of(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::vector<std::string> stories;
    for (StoryNumber number = 1; number <= reader.stories().count(); ++number) {
        std::string& story = stories.emplace_back();
        for (const DocumentNumber article : reader.stories().members(number)) {
            story += (story.empty() ? "" : " ") + reader.key(article).id;
            CHECK(reader.story(article) == number);
        }
    }
    std::ranges::sort(stories);
    std::string out;
    for (const std::string& story : stories)
        out += (out.empty() ? "" : "; ") + story;
    return out;
}

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
    std::vector<Facts> others;
    for (unsigned i = 0; i < 400; ++i)
        others.push_back(
            test::make_article("other" + std::to_string(i), "2022-09-01", story_text(1'000 + i)));
    const test::TempFolder folder;
    test::index_articles(folder.path(), others);
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
