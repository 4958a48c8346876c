#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "base/error.h"
#include "index/generation_stories.h"
#include "index/reader.h"
#include "index/writer.h"
#include "story_generations.h"
#include "temp_folder.h"
#include "told_stories.h"

namespace onrecord {

namespace {

using test::Corpus;
using test::Generations;

std::vector<Facts> told_and_others(unsigned others = 400)
{
    std::vector<Facts> articles = test::told_stories();
    for (const Facts& other : test::other_articles(0, others))
        articles.push_back(other);
    return articles;
}

/// Removes an article from both.
void remove(Generations& generations, Corpus& corpus, const std::string& id)
{
    generations.remove(id);
    corpus.erase(id);
}

/// Two parts, and a claim that finding all pairs would not make.
void begin_with_claim(Generations& generations)
{
    generations.add(told_and_others());
    generations.add(test::other_articles(400, 20));
    generations.publish();
    generations.claim_pair("z", "other3");
}

/// Makes the stored text of an article unreadable.
void damage(const SegmentPaths& segment, std::uint32_t article)
{
    std::string bytes;
    {
        std::ifstream in(segment.records(), std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    const std::string frame(RecordFile(segment.records()).frame(article));
    const std::size_t at = bytes.find(frame);
    REQUIRE(at != std::string::npos);
    std::fstream out(segment.records(), std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(at));
    out << std::string(frame.size(), '\1');
}

}  // namespace

TEST_SUITE_BEGIN("index.removed_stories");

TEST_CASE("after each run stories are those of an index built at once")
{
    std::minstd_rand random(11);
    Corpus corpus(told_and_others(1'000));
    const test::TempFolder folder;
    test::index_articles(folder.path(), corpus.all());
    for (unsigned run = 0; run < 5; ++run) {
        CAPTURE(run);
        IndexWriter writer(folder.path(), {.jobs = 2, .wait = {}});
        const std::string story(1, static_cast<char>('a' + run));
        const std::vector<Facts> changed{
            test::make_article(story + "2", "2022-09-15", test::story_text(run + 1)),
            test::make_article("new" + story, "2022-09-13", test::story_text(run))};
        for (const Facts& article : changed) {
            writer.put(article);
            corpus.put(article);
        }
        for (const std::string& id : {story + "1", corpus.any(random)}) {
            writer.erase(id);
            corpus.erase(id);
        }
        (void)writer.publish();
        CHECK(test::describe(folder.path()) == test::built_at_once(corpus.all()));
    }
}

TEST_CASE("to delete or replace a few does not find all pairs anew")
{
    const test::TempFolder folder;
    test::index_articles(folder.path(), told_and_others());
    {
        const IndexReader reader(folder.path());
        std::vector<StoryPair> pairs(reader.stories().pairs().begin(),
                                     reader.stories().pairs().end());
        pairs.push_back({*reader.find_number("z") - 1, *reader.find_number("other3") - 1, 2});
        std::ranges::sort(pairs);
        write_story_file(folder.path() / "stories" / "1", reader.stories().all_articles(), {},
                         pairs);
    }
    {
        IndexWriter writer(folder.path(), {.jobs = 1, .wait = {}});
        writer.erase("a1");
        writer.put(test::make_article("b1", "2022-09-14", test::story_text(50)));
        (void)writer.publish();
    }
    CHECK(test::stories_of(folder.path()) ==
          "a2 a3; b2 b3; c1 c2 c3; d1 d2 d3; e1 e2 e3; f1 f2 f3; g1 g2 g3; h1 h2 h3; "
          "other3 z");
}

TEST_CASE("articles that are removed and stay in their files tell nothing")
{
    Generations generations;
    Corpus corpus(told_and_others(1'000));
    const std::size_t large = generations.add(corpus.all());
    generations.publish_and_check(corpus.all());

    for (const char* const id : {"a1", "b2", "c3", "other7"})
        remove(generations, corpus, id);
    generations.publish_and_check(corpus.all());
    CHECK(generations.has("story a2 a3"));

    // New versions, one of them on the same day, one of another story, while others go.
    const std::vector<Facts> newer{
        test::make_article("d1", "2022-09-14", test::story_text(3) + " And more."),
        test::make_article("e1", "2022-09-14", test::story_text(0)),
        test::make_article("b2", "2022-09-20", test::story_text(1))};
    for (const char* const id : {"d1", "e1", "other8"})
        remove(generations, corpus, id);
    for (const Facts& article : newer)
        corpus.put(article);
    const std::size_t small = generations.add(newer);
    generations.publish_and_check(corpus.all());
    CHECK(generations.has("story e1 a2 a3"));

    generations.clean(large);  // what it loses went long ago
    remove(generations, corpus, "e1");
    generations.publish_and_check(corpus.all());

    generations.drop(small);
    corpus.erase("d1");
    corpus.erase("b2");
    generations.publish_and_check(corpus.all());
    CHECK(generations.has("story d2 d3"));
}

TEST_CASE("so do those of a segment of which most is removed")
{
    Generations generations;
    Corpus corpus(told_and_others());
    generations.add(corpus.all());
    generations.publish();
    for (unsigned i = 0; i < 395; ++i)
        remove(generations, corpus, "other" + std::to_string(i));
    remove(generations, corpus, "h1");
    generations.publish_and_check(corpus.all());
    for (const Facts& article : corpus.all())
        generations.remove(article.id);
    generations.publish();
    CHECK(generations.describe().empty());
}

TEST_CASE("what was removed and counts again is found again")
{
    Generations generations;
    const std::vector<Facts> articles = told_and_others();
    generations.add(articles);
    generations.publish();
    generations.remove("a1");
    generations.remove("c2");
    generations.publish();
    CHECK(generations.has("story a2 a3"));
    generations.restore_all();
    generations.publish_and_check(articles);
}

TEST_CASE("what comes and is removed at once makes no difference")
{
    Generations generations;
    begin_with_claim(generations);
    generations.add({test::make_article("a0", "2022-09-14", test::story_text(0)),
                     test::make_article("a9", "", test::story_text(0))});
    generations.remove("a0");
    generations.remove("a9");
    generations.publish();
    CHECK(generations.has("other3 z"));
    CHECK_FALSE(generations.has("a0"));
    CHECK_FALSE(generations.has("a9"));
    CHECK(generations.has("story a1 a2 a3"));
}

TEST_CASE("where a few are removed the other pairs are taken over")
{
    Generations generations;
    begin_with_claim(generations);
    generations.remove("a1");
    generations.remove("other401");
    generations.publish();
    CHECK(generations.has("story other3 z"));
    CHECK(generations.has("story a2 a3"));
    for (unsigned i = 10; i < 30; ++i) {  // in all more than would be worth it at once
        generations.remove("other" + std::to_string(i));
        if (i % 5 == 4)
            generations.publish();
    }
    CHECK(generations.has("story other3 z"));
    generations.clean(0);
    generations.remove("b1");
    generations.publish();
    CHECK(generations.has("story other3 z"));
    CHECK(generations.has("story b2 b3"));
    for (unsigned i = 30; i < 50; ++i)
        generations.remove("other" + std::to_string(i));
    generations.publish();
    CHECK_FALSE(generations.has("other3 z"));
    CHECK(generations.has("story b2 b3"));
}

TEST_CASE("a pair goes with either of its articles")
{
    for (const char* const id : {"z", "other3"})
        for (const bool clean : {false, true}) {
            CAPTURE(id);
            CAPTURE(clean);
            Generations generations;
            begin_with_claim(generations);
            generations.remove(id);
            if (clean)
                generations.clean(0);
            generations.publish();
            CHECK_FALSE(generations.has("other3"));
            CHECK_FALSE(generations.has("z"));
            CHECK(generations.has("story a1 a2 a3"));
        }
}

TEST_CASE("the segments of before are read only where something is removed")
{
    Generations generations;
    begin_with_claim(generations);
    for (StorySegment& segment : generations.before())
        segment.paths.folder = "/nonexistent";
    generations.add(test::other_articles(420, 3));
    generations.publish();
    CHECK(generations.has("story other3 z"));
}

TEST_CASE("nothing of an older generation without pairs is read")
{
    Generations generations;
    Corpus corpus(told_and_others());
    generations.add(corpus.all());
    generations.publish();
    generations.set_schema_before(first_schema_with_story_pairs - 1);
    for (StorySegment& segment : generations.before())
        segment.paths.folder = "/nonexistent";
    remove(generations, corpus, "a1");
    generations.publish_and_check(corpus.all());
}

TEST_CASE("a damaged article can be removed")
{
    Generations generations;
    Corpus corpus(told_and_others());
    generations.add(corpus.all());
    generations.publish();
    remove(generations, corpus, "other200");
    generations.clean(0);
    const StorySegment& before = generations.before().at(0);
    const GenerationSketches sketches({before});
    const RecordFile records(before.paths.records());
    std::uint32_t number = 1;
    while (decode_article(records.record(number)).id != "other200")
        ++number;
    damage(before.paths, number);
    CHECK_THROWS_AS((void)sketches.sketch(number - 1), Error);
    generations.publish_and_check(corpus.all());
}

TEST_SUITE_END();

}  // namespace onrecord
