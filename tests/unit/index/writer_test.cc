#include "index/writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <random>
#include <set>
#include <thread>
#include <tuple>

#include "base/error.h"
#include "base/file.h"
#include "index/form_file.h"
#include "index/maintenance.h"
#include "index/segment.h"
#include "index/verify.h"
#include "index_dump.h"

namespace onrecord {

namespace {

struct IndexFixture {
    test::TempFolder folder;
    std::filesystem::path index = folder.path() / "index";

    [[nodiscard]] std::vector<std::string> names_in(const std::filesystem::path& below) const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(below))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
};

/// A small article whose words, names, date and language are drawn from few, so that articles share
/// them.
Facts random_article(const std::string& id, std::mt19937& random)
{
    static const std::vector<std::string> words = {"minister", "ministers",   "run",      "running",
                                                   "bridge",   "Br\u00FCcke", "bridges",  "said",
                                                   "laufen",   "l\u00E4uft",  "Minister", "1,000"};
    static const std::vector<std::string> names = {"Ada Okafor", "ada okafor",
                                                   "Niva Jak\u00F3bowski", "Niva Yau", "Okafor"};
    static const std::vector<std::string> dates = {"", "2022", "2022-09", "2022-09-14",
                                                   "2021-01-01"};
    static const std::vector<std::string> languages = {"en", "en-GB", "de", "", "tlh"};
    const auto pick = [&](const std::vector<std::string>& from) {
        return from[random() % from.size()];
    };
    std::string text;
    for (std::size_t i = random() % 12; i > 0; --i)
        text += pick(words) + (random() % 5 == 0 ? ".\n" : " ");
    Facts facts = test::make_article(id, pick(dates), text);
    facts.language = pick(languages);
    facts.title = random() % 3 == 0 ? "" : pick(words);
    facts.source = random() % 3 == 0 ? "" : pick(names);
    if (!text.empty())
        for (std::size_t i = random() % 3; i > 0; --i)
            test::add_quote(facts, text.substr(0, text.find(' ')), pick(names));
    return facts;
}

/// The ids of the articles of an index in document order.
std::vector<std::string> ids_in_order(const std::filesystem::path& index)
{
    const IndexReader reader(index);
    std::vector<std::string> ids;
    for (DocumentNumber article = 1; article <= reader.last(Unit::articles); ++article)
        ids.push_back(std::to_string(article) + " " + reader.key(article).id);
    return ids;
}

std::vector<Facts> dated_articles(std::size_t count)
{
    std::vector<Facts> articles;
    std::mt19937 random(7);
    for (std::size_t i = 0; i < count; ++i)
        articles.push_back(random_article("id" + std::to_string(i), random));
    return articles;
}

}  // namespace

TEST_SUITE_BEGIN("index.writer");

TEST_CASE_FIXTURE(IndexFixture, "documents are numbered by date, undated first, then by id")
{
    test::index_articles(
        index, {test::make_article("z", "2022-09-14", "a"), test::make_article("y", "2022-09", "a"),
                test::make_article("b", "", "a"), test::make_article("x", "2022-09-14", "a"),
                test::make_article("a", "2021-12-31", "a")});
    CHECK(ids_in_order(index) == std::vector<std::string>{"1 b", "2 a", "3 y", "4 x", "5 z"});
    CHECK(IndexReader(index).manifest().segments[0].date_ordered);
}

TEST_CASE_FIXTURE(IndexFixture, "the index is the same for any input order and number of threads")
{
    std::vector<Facts> articles = dated_articles(1200);
    test::index_articles(index, articles, 1);
    const std::string expected = test::dump_index(index);
    const std::vector<std::string> order = ids_in_order(index);
    std::mt19937 random(3);
    for (const unsigned jobs : {1U, 2U, 4U}) {
        CAPTURE(jobs);
        std::shuffle(articles.begin(), articles.end(), random);
        const std::filesystem::path other = folder.path() / std::to_string(jobs);
        test::index_articles(other, articles, jobs);
        CHECK(test::dump_index(other) == expected);
        CHECK(ids_in_order(other) == order);
    }
}

TEST_CASE_FIXTURE(IndexFixture,
                  "articles that are posted in many parts keep their words and quotes")
{
    constexpr unsigned count = 4300;  // two parts and more go into the same databases
    constexpr unsigned quoted = 3;    // one of so many
    std::vector<Facts> articles;
    for (unsigned i = 0; i < count; ++i) {
        const std::string number = std::to_string(100'000 + i);
        articles.push_back(test::make_article(number, "2022-09-14", "n" + number + " bridge"));
        if (i % quoted == 0)
            test::add_quote(articles.back(), "n" + number, "Ada Okafor");
    }
    test::index_articles(index, articles, 2);
    const std::atomic<bool> stop = false;
    CHECK(verify_index(index, {}, stop).damages.empty());
    const IndexReader reader(index);
    REQUIRE(reader.last(Unit::articles) == count);
    CHECK(reader.with_term(Unit::articles, "bridge") == count);
    CHECK(reader.last(Unit::quotes) == (count + quoted - 1) / quoted);
    for (DocumentNumber quote = 1; quote <= reader.last(Unit::quotes); ++quote) {
        CAPTURE(quote);
        const DocumentNumber article = (quote - 1) * quoted + 1;
        CHECK(reader.place(quote).article == article);
        CHECK(reader.key(article).id == std::to_string(100'000 + article - 1));
    }
}

TEST_CASE_FIXTURE(IndexFixture,
                  "a spool over its limit becomes a segment, and answers stay the same")
{
    const std::vector<Facts> articles = dated_articles(300);
    test::index_articles(index, articles);
    const std::filesystem::path other = folder.path() / "other";
    WriterOptions options;
    options.jobs = 2;
    options.spool_bytes = 10000;
    {
        IndexWriter writer(other, options);
        for (const Facts& facts : articles)
            writer.put(facts);
        CHECK(writer.publish().segments > 1);
    }
    CHECK(test::dump_index(other) == test::dump_index(index));
}

TEST_CASE_FIXTURE(
    IndexFixture,
    "memory is given back twice a segment and before the stories, and asked for before each")
{
    std::string told;
    WriterOptions options;
    options.spool_bytes = 1;
    options.expect_articles = [&told] { told += "more "; };
    options.give_memory_back = [&told] { told += "back "; };
    IndexWriter writer(index, options);
    for (const Facts& facts : dated_articles(2))
        writer.put(facts);
    CHECK(told == "more back back more back back ");
    (void)writer.publish();
    CHECK(told == "more back back more back back back ");
}

TEST_CASE_FIXTURE(IndexFixture, "a segment of very many words has the forms of all")
{
    constexpr std::size_t words = 140'000;  // more than are sorted at once
    Facts facts = test::make_article("a", "", "");
    for (std::size_t i = 0; i < words; ++i)
        facts.text += "walk" + std::to_string(i) + "ings ";
    facts.language = "en";
    test::index_articles(index, {facts});
    const FormFile forms(segment_paths(index, names_in(index / "segments").at(0)).forms());
    for (const std::size_t i :
         {std::size_t{0}, std::size_t{131'071}, std::size_t{131'072}, words - 1}) {
        const std::string word = "walk" + std::to_string(i);
        CAPTURE(word);
        CHECK(forms.forms("en", word) == word + "ings");
    }
    CHECK(names_in(segment_paths(index, names_in(index / "segments").at(0)).folder) ==
          std::vector<std::string>{"articles", "checksums", "columns", "forms", "frequencies",
                                   "lock", "names", "places", "quotes", "records", "sketches",
                                   "words"});
}

TEST_CASE_FIXTURE(IndexFixture, "many threads may put at once")
{
    const std::vector<Facts> articles = dated_articles(400);
    test::index_articles(index, articles);
    const std::filesystem::path other = folder.path() / "other";
    {
        IndexWriter writer(other);
        std::vector<std::jthread> threads;
        for (std::size_t first = 0; first < 4; ++first)
            threads.emplace_back([&writer, &articles, first] {
                for (std::size_t i = first; i < articles.size(); i += 4)
                    writer.put(articles[i]);
            });
        threads.clear();
        CHECK(writer.publish().added == 400);
    }
    CHECK(test::dump_index(other) == test::dump_index(index));
}

/// How many removals an index has.
std::size_t count_removals(const Manifest& manifest)
{
    return folders_of(manifest).size() - manifest.segments.size();
}

TEST_CASE_FIXTURE(IndexFixture, "any sequence of runs answers as one clean build of what is left")
{
    std::size_t most_removals = 0;
    for (unsigned seed = 0; seed < 16; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const std::filesystem::path grown = folder.path() / ("grown" + std::to_string(seed));
        const std::filesystem::path clean = folder.path() / ("clean" + std::to_string(seed));
        std::map<std::string, Facts> articles;
        // Half of the indexes begin with so many that most of what goes is marked as removed.
        const std::size_t ids = seed % 2 == 0 ? 25 : 120;
        if (ids > 100) {
            for (const Facts& facts : dated_articles(ids))
                articles[facts.id] = facts;
            test::index_articles(grown, dated_articles(ids));
        }
        for (std::size_t run = 1 + random() % 14; run > 0; --run) {
            IndexWriter writer(grown);
            std::set<std::string> touched;
            for (std::size_t i = random() % 6; i > 0; --i) {
                const std::string id = "id" + std::to_string(random() % ids);
                if (!touched.insert(id).second)
                    continue;
                if (random() % 3 == 0) {
                    writer.erase(id);
                    articles.erase(id);
                } else {
                    articles[id] = random_article(id, random);
                    writer.put(articles[id]);
                }
            }
            (void)writer.publish();
            most_removals = std::max(most_removals, count_removals(read_manifest(grown)));
        }
        std::vector<Facts> left;
        for (const auto& [id, facts] : articles)
            left.push_back(facts);
        test::index_articles(clean, left);
        REQUIRE(test::dump_index(grown) == test::dump_index(clean));
        std::atomic<bool> stop = false;
        CHECK(verify_index(grown, {}, stop).damages.empty());
        if (seed % 4 == 1) {
            (void)optimize_index(grown, {}, {});
            CHECK(folders_of(read_manifest(grown)).size() == 1);
            REQUIRE(test::dump_index(grown) == test::dump_index(clean));
        } else if (seed % 4 == 3) {
            const MaintenanceReport report = rebuild_index(grown, {}, {});
            CHECK(report.articles == left.size());
            CHECK(report.lost.empty());
            REQUIRE(test::dump_index(grown) == test::dump_index(clean));
        }
    }
    CHECK(most_removals > 4);
}

TEST_CASE_FIXTURE(IndexFixture,
                  "many small runs leave few segments, in date order while dates follow")
{
    for (int day = 1; day <= 20; ++day) {
        const std::string date =
            "2022-09-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        test::index_articles(index, {test::make_article(date, date, "word")});
    }
    const Manifest manifest = IndexReader(index).manifest();
    CHECK(manifest.generation == 20);
    CHECK(manifest.segments.size() <= 8);
    for (const SegmentInfo& segment : manifest.segments)
        CHECK(segment.date_ordered);
    CHECK(names_in(index / "segments").size() == manifest.segments.size());
}

TEST_CASE_FIXTURE(IndexFixture, "a run reports what it did")
{
    std::vector<Facts> articles = dated_articles(5);
    PublishReport report = test::index_articles(index, articles);
    CHECK(report.added == 5);
    CHECK(report.replaced == 0);
    CHECK(report.articles == 5);
    CHECK(report.segments == 1);
    CHECK(report.changed);
    CHECK(report.bytes > 0);
    IndexWriter writer(index);
    writer.put(articles[0]);
    writer.put(test::make_article("new", "", "word"));
    writer.erase(articles[1].id);
    writer.erase(articles[1].id);
    writer.erase("no such article");
    report = writer.publish();
    CHECK(report.added == 1);
    CHECK(report.replaced == 1);
    CHECK(report.deleted == 1);
    CHECK(report.articles == 5);
}

TEST_CASE_FIXTURE(IndexFixture, "a run without changes makes no generation, but the first does")
{
    CHECK(test::index_articles(index, {}).changed);
    CHECK(IndexReader(index).manifest().generation == 1);
    CHECK_FALSE(test::index_articles(index, {}).changed);
    CHECK(IndexReader(index).manifest().generation == 1);
}

TEST_CASE_FIXTURE(IndexFixture, "without publication nothing changes and nothing stays behind")
{
    const std::vector<Facts> articles = dated_articles(5);
    test::index_articles(index, {articles[0]});
    const std::string before = test::dump_index(index);
    {
        IndexWriter writer(index);
        writer.put(articles[1]);
        writer.erase(articles[0].id);
    }
    CHECK(test::dump_index(index) == before);
    CHECK(names_in(index) ==
          std::vector<std::string>{"lock", "manifest.json", "segments", "stories"});
}

TEST_CASE_FIXTURE(IndexFixture, "what killed runs left is removed")
{
    test::index_articles(index, {dated_articles(1)});
    const std::vector<std::string> clean = names_in(index / "segments");
    folder.write("index/tmp-12345/1/articles/iamglass", "half");
    folder.write("index/segments/2-1/lock", "");
    folder.write("index/segments/2-1/articles/iamglass", "never published");
    folder.write("index/manifest.json.new", "{");
    test::index_articles(index, {});
    CHECK(names_in(index / "segments") == clean);
    CHECK_FALSE(std::filesystem::exists(index / "tmp-12345"));
    CHECK(IndexReader(index).manifest().segments.size() == 1);
}

TEST_CASE_FIXTURE(IndexFixture, "the first publication may be interrupted and begun again")
{
    folder.write("index/lock", "process 1 on nowhere\n");
    folder.write("index/tmp-12345/spool", "half");
    folder.write("index/manifest.json.new", "{");
    std::filesystem::create_directories(index / "segments" / "1-1");
    CHECK(test::index_articles(index, dated_articles(2)).articles == 2);
}

TEST_CASE_FIXTURE(IndexFixture, "a folder that holds something else is no index")
{
    folder.write("index/thesis.txt", "not to be touched");
    CHECK_THROWS_WITH_AS(
        IndexWriter{index},
        ("'" + index.string() + "' is no index, and 'thesis.txt' stands in it").c_str(), Error);
    CHECK(names_in(index) == std::vector<std::string>{"thesis.txt"});
}

TEST_CASE_FIXTURE(IndexFixture, "a second writer is refused while the first is open")
{
    const IndexWriter first(index);
    CHECK_THROWS_AS(IndexWriter{index}, Error);
}

TEST_CASE_FIXTURE(IndexFixture, "an index of another analysis is not written to")
{
    test::index_articles(index, dated_articles(1));
    std::string manifest = read_file(manifest_path(index));
    manifest.replace(manifest.find("analysis "), 9, "analysis 9");
    write_file_atomically(manifest_path(index), manifest);
    CHECK_THROWS_AS(IndexWriter{index}, Error);
    CHECK(read_file(manifest_path(index)) == manifest);
}

TEST_CASE_FIXTURE(IndexFixture, "putting an id twice in a run is a bug of the caller")
{
    IndexWriter writer(index);
    writer.put(dated_articles(1)[0]);
    CHECK_THROWS_AS(writer.put(dated_articles(1)[0]), Error);
}

TEST_CASE_FIXTURE(IndexFixture, "a quote that lies outside of its article is a bug of the caller")
{
    IndexWriter writer(index);
    Facts facts = test::make_article("a", "", "short");
    facts.quotes.resize(1);
    for (const auto& [begin, end, speaker] :
         std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>{
             {0, 6, no_speaker}, {3, 2, no_speaker}, {0, 5, 0}}) {
        facts.quotes[0].words = {begin, end};
        facts.quotes[0].speaker = speaker;
        CHECK_THROWS_AS(writer.put(facts), Error);
    }
}

TEST_CASE_FIXTURE(IndexFixture, "a folder that cannot be made or written is an error of the system")
{
    const std::filesystem::path file = folder.write("file", "");
    try {
        const IndexWriter writer(file / "index");
        FAIL("was accepted");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::io);
    }
}

TEST_CASE_FIXTURE(IndexFixture, "published articles are known by id with content and origin")
{
    Facts facts = dated_articles(1)[0];
    facts.origin = {"in/a.txt", "/home/ada/in", "a.txt", 3};
    test::index_articles(index, {facts});
    const IndexWriter writer(index);
    const std::optional<KnownArticle> known = writer.known().find(facts.id);
    REQUIRE(known.has_value());
    CHECK(known->content == facts.content);
    CHECK(known->origin.root == "/home/ada/in");
    CHECK(known->origin.record == 3);
    CHECK_FALSE(writer.known().find("other").has_value());
    std::vector<std::string> visited;
    writer.known().for_each([&](const std::string& id, const KnownArticle& article) {
        visited.push_back(id + article.origin.relative_path);
    });
    CHECK(visited == std::vector<std::string>{facts.id + "a.txt"});
}

TEST_CASE_FIXTURE(IndexFixture, "progress grows to one")
{
    IndexWriter writer(index);
    for (const Facts& facts : dated_articles(600))
        writer.put(facts);
    std::vector<double> shares;
    (void)writer.publish([&](double share) { shares.push_back(share); });
    CHECK(shares.size() >= 4);
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.front() > 0);
    CHECK(shares.back() == 1);
}

TEST_SUITE_END();

}  // namespace onrecord
