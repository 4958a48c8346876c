#include "index/removal.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "index/index_join.h"
#include "index/maintenance.h"
#include "index/reader.h"
#include "index/verify.h"
#include "index_dump.h"
#include "old_files.h"
#include "search/names.h"
#include "search/similar_ids.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// Articles "id0", "id1", ..., each said by somebody.
std::vector<Facts> articles_to(int end, int begin = 0)
{
    std::vector<Facts> articles;
    for (int i = begin; i < end; ++i) {
        Facts facts = test::make_article("id" + std::to_string(i), "2022-09-14",
                                         "Bridges run. Word" + std::to_string(i % 7));
        facts.language = i % 5 == 0 ? "de" : "en";
        test::add_quote(facts, "Bridges run", i % 4 == 0 ? "Ada Okafor" : "ADA OKAFOR");
        articles.push_back(facts);
    }
    return articles;
}

void erase(const fs::path& index, const std::vector<std::string>& ids)
{
    IndexWriter writer(index, {.jobs = 1, .wait = {}});
    for (const std::string& id : ids)
        writer.erase(id);
    (void)writer.publish();
}

/// What is left of `articles`, built at once.
std::string built_without(const fs::path& folder, std::vector<Facts> articles,
                          const std::set<std::string>& ids)
{
    std::erase_if(articles, [&](const Facts& facts) { return ids.contains(facts.id); });
    fs::remove_all(folder);
    test::index_articles(folder, articles);
    return test::dump_index(folder);
}

bool is_sound(const fs::path& index)
{
    const std::atomic<bool> stop = false;
    return verify_index(index, {}, stop).damages.empty();
}

}  // namespace

TEST_SUITE_BEGIN("index.removal");

TEST_CASE("up to a fifth of a segment is marked as removed, more is posted anew")
{
    struct Row {
        std::vector<std::string> ids;
        std::size_t removals;
        std::uint64_t in_files;
    };
    const Row rows[] = {{{"id3"}, 1, 10}, {{"id3", "id9"}, 1, 10}, {{"id0", "id3", "id9"}, 0, 7}};
    for (const Row& row : rows) {
        CAPTURE(row.ids.size());
        const test::TempFolder folder;
        const fs::path index = folder.path() / "index";
        test::index_articles(index, articles_to(10));
        erase(index, row.ids);
        const Manifest manifest = read_manifest(index);
        REQUIRE(manifest.segments.size() == 1);
        CHECK(manifest.segments[0].removals.size() == row.removals);
        CHECK(manifest.segments[0].articles == row.in_files);
        CHECK(totals_of(manifest).articles == 10 - row.ids.size());
        CHECK(is_sound(index));
    }
}

TEST_CASE("a segment of which all articles go, at once or one after the other, goes")
{
    for (const bool at_once : {true, false}) {
        CAPTURE(at_once);
        const test::TempFolder folder;
        const fs::path index = folder.path() / "index";
        test::index_articles(index, articles_to(6));
        if (at_once)
            erase(index, {"id0", "id1", "id2", "id3", "id4", "id5"});
        for (int i = 0; !at_once && i < 6; ++i)
            erase(index, {"id" + std::to_string(i)});
        CHECK(folders_of(read_manifest(index)).empty());
        CHECK(IndexReader(index).count(Unit::articles) == 0);
    }
}

TEST_CASE("what is removed again and again is kept in few segments, and answers as if never there")
{
    const test::TempFolder folder;
    const fs::path index = folder.path() / "index";
    const std::vector<Facts> articles = articles_to(100);
    test::index_articles(index, articles);
    std::set<std::string> gone;
    for (int i = 0; i < 20; ++i) {
        CAPTURE(i);
        const std::string id = "id" + std::to_string((i * 37) % 100);
        gone.insert(id);
        erase(index, {id});
        const Manifest manifest = read_manifest(index);
        REQUIRE(manifest.segments.size() == 1);
        CHECK(manifest.segments[0].removals.size() <= 9);
        CHECK(totals_of(manifest).articles == 100 - gone.size());
        if (i % 5 == 4)
            REQUIRE(test::dump_index(index) ==
                    built_without(folder.path() / "clean", articles, gone));
    }
    CHECK(is_sound(index));
    CHECK(read_manifest(index).segments[0].removals.size() == 4);  // nine were merged twice
}

TEST_CASE("segments that are joined keep what was removed from each")
{
    const test::TempFolder folder;
    const fs::path index = folder.path() / "index";
    std::set<std::string> gone;
    for (int run = 0; run < 9; ++run) {
        test::index_articles(index, articles_to(10 * run + 9, 10 * run));
        if (run == 8)
            break;  // that run has joined all
        gone.insert("id" + std::to_string(10 * run + run));
        erase(index, {"id" + std::to_string(10 * run + run)});
    }
    const Manifest manifest = read_manifest(index);
    REQUIRE(manifest.segments.size() == 1);
    CHECK(manifest.segments[0].removals.size() == 1);
    CHECK(manifest.segments[0].removals[0].articles == 8);
    std::vector<Facts> articles;
    for (int run = 0; run < 9; ++run)
        for (const Facts& facts : articles_to(10 * run + 9, 10 * run))
            articles.push_back(facts);
    CHECK(test::dump_index(index) == built_without(folder.path() / "clean", articles, gone));
    CHECK(is_sound(index));
    CHECK(optimize_index(index, {.jobs = 1, .wait = {}}, {}).removed_before == 8);
    CHECK(folders_of(read_manifest(index)).size() == 1);
    CHECK(test::dump_index(index) == test::dump_index(folder.path() / "clean"));
    CHECK_FALSE(optimize_index(index, {.jobs = 1, .wait = {}}, {}).changed);
}

TEST_CASE("how a word is used is what is left of it, also where only Xapian knows words of titles")
{
    std::vector<Facts> articles;
    for (const std::string id : {"a", "b", "c", "d", "e", "f", "g", "h"})
        articles.push_back(test::make_article(id, "2022-09-14", "red " + id));
    for (Facts& facts : articles)
        facts.title = "Red tram";
    const test::TempFolder folder;
    const fs::path index = folder.path() / "index";
    test::index_articles(index, articles);
    erase(index, {"c"});
    const auto use = [&](const char* word) {
        const WordUse of_word = IndexReader(index).use_of(word);
        return std::to_string(of_word.articles) + " " + std::to_string(of_word.occurrences) + " " +
               std::to_string(of_word.in_titles);
    };
    for (const bool is_old : {false, true}) {
        CAPTURE(is_old);
        if (is_old)
            for (const char* segment : {"1-1", "2-1"})
                test::drop_last_section(segment_paths(index, segment).words(), 9);
        CHECK(use("red") == "7 14 7");
        CHECK(use("tram") == "7 7 7");
        CHECK(use("a") == "1 1 0");
        CHECK(use("c") == "0 0 0");
        CHECK(use("blue") == "0 0 0");
    }
}

TEST_CASE("an article may come back, and go once more")
{
    const test::TempFolder folder;
    const fs::path index = folder.path() / "index";
    const std::vector<Facts> articles = articles_to(30);
    test::index_articles(index, articles);
    const std::string before = test::dump_index(index);
    for (int i = 0; i < 3; ++i) {
        erase(index, {"id7"});
        CHECK_FALSE(IndexReader(index).find_number("id7"));
        CHECK(IndexWriter(index).known().place("id7") == std::nullopt);
        test::index_articles(index, {articles[7]});
        CHECK(test::dump_index(index) == before);
    }
    CHECK(is_sound(index));
}

TEST_CASE("an article whose record is damaged can be removed, and replaced")
{
    for (const bool replace : {false, true}) {
        CAPTURE(replace);
        const test::TempFolder folder;
        const fs::path index = folder.path() / "index";
        const std::vector<Facts> articles = articles_to(20);
        test::index_articles(index, articles);
        const SegmentPaths paths = segment_paths(index, "1-1");
        const std::uint32_t number = *IndexReader(index).find_number("id7");
        const std::string frame(RecordFile(paths.records()).frame(number));
        std::string bytes = read_file(paths.records());
        bytes[bytes.find(frame) + frame.size() / 2] ^= 1;
        write_file_atomically(paths.records(), bytes);
        CHECK_THROWS_AS((void)IndexReader(index).find_article("id7"), Error);
        if (replace)
            test::index_articles(index, {articles[7]});
        else
            erase(index, {"id7"});
        std::set<std::string> gone;
        if (!replace)
            gone.insert("id7");
        CHECK(test::dump_index(index) == built_without(folder.path() / "clean", articles, gone));
        CHECK(is_sound(index));
    }
}

TEST_CASE("indexes are joined with what was removed from them, which does not stand in the way")
{
    const test::TempFolder folder;
    const fs::path one = folder.path() / "one";
    const fs::path other = folder.path() / "other";
    const fs::path joined = folder.path() / "joined";
    test::index_articles(one, articles_to(20));
    test::index_articles(other, articles_to(40, 17));
    CHECK_THROWS_AS(join_indexes(joined, {one, other}, {.jobs = 1, .wait = {}}, {}), Error);
    erase(one, {"id18", "id19"});
    erase(other, {"id17"});
    const MaintenanceReport report =
        join_indexes(joined, {one, other}, {.jobs = 1, .wait = {}}, {});
    CHECK(report.articles == 40);
    CHECK(read_manifest(joined).segments[0].removals.size() == 1);
    CHECK(is_sound(joined));
    CHECK(test::dump_index(joined) == built_without(folder.path() / "clean", articles_to(40), {}));
}

TEST_CASE("a speaker has the articles, days and spellings that are left")
{
    const test::TempFolder folder;
    const fs::path index = folder.path() / "index";
    std::vector<Facts> articles = articles_to(20, 1);
    articles[0].date = parse_iso_date("1999-01-01");
    test::add_quote(articles[0], "run", "ada okafor");
    test::index_articles(index, articles);
    erase(index, {articles[0].id});
    const IndexReader reader(index);
    const SpeakerList list = list_speakers(reader, {}, "", 0, 0);
    REQUIRE(list.speakers.size() == 1);
    CHECK(list.speakers[0].articles == 18);
    CHECK(list.speakers[0].quotes == 18);
    CHECK(list.speakers[0].first_day == 20220914);
    CHECK(list.speakers[0].spellings == std::vector<std::string>{"ADA OKAFOR", "Ada Okafor"});
    CHECK(similar_ids(reader, "id1", 30).size() == 10);  // id10 to id19
}

TEST_SUITE_END();

}  // namespace onrecord
