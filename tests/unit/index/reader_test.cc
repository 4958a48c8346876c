#include "index/reader.h"

#include <doctest/doctest.h>

#include <map>

#include "base/error.h"
#include "index/segment.h"
#include "index_fixture.h"

namespace onrecord {

namespace {

std::vector<Facts> three_articles()
{
    Facts one = test::make_article("one", "2022-09-14", "Ministers met. Nothing was said.");
    one.source = "The Courier";
    one.title = "Summit";
    test::add_quote(one, "Nothing", "Niva Jak\u00F3bowski");
    test::add_quote(one, "said", "");
    Facts two = test::make_article("two", "2021", "A minister ran.");
    two.source = "Courier on Sunday";
    two.speakers = {{"NIVA JAKOBOWSKI", SpeakerKind::person, "", 0},
                    {"Ada Okafor", SpeakerKind::person, "", 0}};
    Facts three = test::make_article("three", "", "ministering");
    three.language = "";
    return {one, two, three};
}

struct IndexFixture {
    test::TempFolder folder;
    std::filesystem::path index = folder.path() / "index";

    /// Articles in as many runs, hence segments.
    IndexReader in_runs(const std::vector<std::vector<Facts>>& runs) const
    {
        for (const std::vector<Facts>& run : runs)
            test::index_articles(index, run);
        return IndexReader(index);
    }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_SUITE_BEGIN("index.reader");

TEST_CASE_FIXTURE(IndexFixture, "articles and their quotes are found by id, in any segment")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader reader = in_runs({{articles[0]}, {articles[1], articles[2]}});
    CHECK(reader.manifest().segments.size() == 2);
    for (const Facts& facts : articles) {
        CAPTURE(facts.id);
        const std::optional<Facts> found = reader.find_article(facts.id);
        REQUIRE(found.has_value());
        CHECK(test::print(*found) == test::print(facts));
    }
    CHECK_FALSE(reader.find_article("on").has_value());
    CHECK_FALSE(reader.find_article("").has_value());
    const std::vector<QuoteRecord> quotes = reader.quotes_of("one");
    REQUIRE(quotes.size() == 2);
    CHECK(quotes[0].number == 0);
    CHECK(quotes[0].speaker.name == "Niva Jak\u00F3bowski");
    CHECK(quotes[1].quote.speaker == no_speaker);
    CHECK(reader.quotes_of("two").empty());
}

TEST_CASE_FIXTURE(IndexFixture, "languages are counted over segments, unknown as empty")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader reader = in_runs({{articles[0]}, {articles[1]}, {articles[2]}});
    const std::vector<std::pair<std::string, std::uint64_t>> expected = {{"en", 2}, {"", 1}};
    CHECK(reader.languages() == expected);
}

TEST_CASE_FIXTURE(IndexFixture,
                  "a word has the forms with its stem that articles of a language use")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader reader = in_runs({{articles[0]}, {articles[1]}, {articles[2]}});
    struct Row {
        const char* word;
        Strings forms;
    };
    const Row rows[] = {
        {"minister", {"minister", "ministers"}},
        {"ministered", {"minister", "ministers"}},
        {"ministering", {"minister", "ministering", "ministers"}},
        {"summit", {"summit"}},
        {"ran", {"ran"}},
        {"walrus", {}},
        {"", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(reader.forms(row.word) == row.forms);
    }
}

TEST_CASE_FIXTURE(IndexFixture, "names are found by any of their words, with all their spellings")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader reader = in_runs({{articles[0]}, {articles[1], articles[2]}});
    const Field& speaker = *find_field("speaker");
    const std::vector<NameEntry> found = reader.find_names(speaker, "Jakobowski");
    REQUIRE(found.size() == 1);
    CHECK(found[0].key == "niva jakobowski");
    CHECK(reader.spellings(speaker, found[0].key) ==
          Strings{"NIVA JAKOBOWSKI", "Niva Jak\u00F3bowski"});
    CHECK(found[0].articles == 2);
    CHECK(reader.find_names(speaker, "jakobowski, NIVA").size() == 1);
    CHECK(reader.find_names(speaker, "niva okafor").empty());
    CHECK(reader.find_names(speaker, "").empty());
    CHECK(reader.find_names(*find_field("source"), "courier").size() == 2);
    CHECK(reader.find_names(*find_field("source"), "niva").empty());
}

TEST_CASE_FIXTURE(IndexFixture, "an index without articles can be opened and asked")
{
    const IndexReader reader = in_runs({{}});
    CHECK(reader.manifest().generation == 1);
    CHECK(reader.count(Unit::articles) == 0);
    CHECK(reader.count(Unit::quotes) == 0);
    CHECK(reader.average_length(Unit::articles) == 0);
    CHECK(reader.with_term(Unit::articles, "one") == 0);
    CHECK(reader.forms("minister").empty());
    CHECK_FALSE(reader.find_article("one").has_value());
    CHECK_THROWS_AS((void)reader.article(1), Error);
}

TEST_CASE_FIXTURE(IndexFixture, "documents are numbered segment after segment")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader reader = in_runs({{articles[0], articles[2]}, {articles[1]}, {}});
    REQUIRE(reader.count(Unit::articles) == 3);
    CHECK(reader.count(Unit::quotes) == 2);
    Strings ids;
    for (DocumentNumber article = 1; article <= 3; ++article) {
        ids.push_back(reader.article(article).id);
        CHECK(reader.key(article).id == ids.back());
    }
    CHECK(ids == Strings{"three", "one", "two"});
    CHECK(reader.in_segment(Unit::articles, 2).segment == 0);
    CHECK(reader.in_segment(Unit::articles, 3).segment == 1);
    CHECK(reader.in_segment(Unit::articles, 3).number == 1);
    CHECK(reader.days(1) == DayRange{0, 0});
    CHECK(reader.days(2) == DayRange{20220914, 20220914});
    CHECK(reader.days(3) == DayRange{20210101, 20211231});
    CHECK(reader.place(2) == QuotePlace{2, 1, 4, 5});
    CHECK(reader.with_term(Unit::articles, "minister") == 1);
    CHECK(reader.with_term(Unit::quotes, "nothing") == 1);
    CHECK(reader.average_length(Unit::quotes) == 1);
    for (const DocumentNumber beyond : {0U, 4U})
        CHECK_THROWS_AS((void)reader.article(beyond), Error);
    CHECK_THROWS_AS((void)reader.place(3), Error);
}

TEST_CASE_FIXTURE(IndexFixture, "sizes are told by table")
{
    const IndexReader reader = in_runs({three_articles()});
    std::map<std::string, std::uint64_t> sizes;
    std::uint64_t total = 0;
    for (const TableSize& table : reader.table_sizes()) {
        total += table.bytes;
        sizes[table.name] = table.bytes;
    }
    for (const char* name : {"articles/postlist", "quotes/postlist", "records", "words", "places",
                             "forms", "names", "columns", "frequencies"}) {
        CAPTURE(name);
        CHECK(sizes[name] > 0);
    }
    CHECK(sizes.size() == 11);
    CHECK(total <= reader.manifest().segments[0].bytes);
}

TEST_CASE_FIXTURE(IndexFixture, "a folder without index, or with a missing segment, is an error")
{
    CHECK_THROWS_AS(IndexReader{index}, Error);
    const std::string name = in_runs({three_articles()}).manifest().segments[0].name;
    std::filesystem::remove_all(segment_paths(index, name).folder);
    try {
        const IndexReader reader(index);
        FAIL("was accepted");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::index);
        CHECK_FALSE(error.hint().empty());
    }
}

TEST_CASE_FIXTURE(IndexFixture, "damaged tables are an error of the index, never another answer")
{
    const std::string name = in_runs({three_articles()}).manifest().segments[0].name;
    for (const char* file : {"articles/iamglass", "articles/postlist.glass", "quotes/iamglass",
                             "records", "words", "places"}) {
        CAPTURE(file);
        const test::TempFolder copy;
        std::filesystem::copy(index, copy.path() / "index",
                              std::filesystem::copy_options::recursive);
        copy.write("index/segments/" + name + "/" + file, "no such bytes");
        try {
            const IndexReader reader(copy.path() / "index");
            (void)reader.find_article("one");
            FAIL_CHECK("was accepted");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::index);
        }
    }
}

TEST_CASE_FIXTURE(IndexFixture, "a reader keeps its generation while a writer publishes others")
{
    const std::vector<Facts> articles = three_articles();
    const IndexReader old = in_runs({{articles[0], articles[1]}});
    const SegmentPaths segment = segment_paths(index, old.manifest().segments[0].name);
    Facts changed = articles[0];
    changed.text = "Entirely new.";
    changed.quotes.clear();
    test::index_articles(index, {changed});
    test::index_articles(index, {articles[2]});
    CHECK(old.find_article("one")->text == articles[0].text);
    CHECK(old.count(Unit::articles) == 2);
    CHECK(std::filesystem::exists(segment.folder));
    const IndexReader now(index);
    CHECK(now.find_article("one")->text == "Entirely new.");
    CHECK(now.count(Unit::articles) == 3);
    CHECK(now.manifest().generation == 3);
}

TEST_CASE_FIXTURE(IndexFixture, "what nobody reads any more is removed by the next writer")
{
    std::filesystem::path segment;
    {
        const IndexReader old = in_runs({three_articles()});
        segment = segment_paths(index, old.manifest().segments[0].name).folder;
        test::index_articles(index, {three_articles()[0]});
        CHECK(std::filesystem::exists(segment));
    }
    test::index_articles(index, {});
    CHECK_FALSE(std::filesystem::exists(segment));
}

TEST_SUITE_END();

}  // namespace onrecord
