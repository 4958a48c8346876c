#include "index/column_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/error.h"
#include "base/file.h"
#include "index/reader.h"
#include "index_fixture.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

Facts quoting(const char* id, const char* day, const char* speaker)
{
    Facts facts = make_article(id, day, "“Rain,” they said.");
    if (*speaker != '\0')
        add_quote(facts, "“Rain,”", speaker);
    facts.source = "The Courier";
    return facts;
}

std::filesystem::path only_segment(const std::filesystem::path& index)
{
    return segment_paths(index, read_manifest(index).segments.at(0).name).folder;
}

/// Reads all that a file of columns has.
void read_all(const ColumnFile& columns, std::uint32_t articles, std::uint32_t quotes)
{
    for (std::uint32_t article = 1; article <= articles; ++article) {
        for (const char* field : {"speaker", "source", "byline"})
            (void)columns.names(*find_field(field), article);
        (void)columns.language(article);
    }
    for (std::uint32_t quote = 1; quote <= quotes; ++quote) {
        (void)columns.speaker(quote);
        (void)columns.kind(quote);
    }
}

}  // namespace

TEST_SUITE_BEGIN("index.column_file");

TEST_CASE("columns say what posting lists say, by document")
{
    const test::TempFolder folder;
    const std::filesystem::path index = folder.path() / "index";
    index_articles(index, {quoting("b", "2022-01-02", "Zoe Adler"),
                           quoting("a", "2022-01-01", "Ann Berg"), quoting("c", "2022-01-03", "")});
    const IndexReader reader(index);
    const SegmentFiles& files = reader.segments().at(0).files;
    REQUIRE(files.columns.has_value());
    const ColumnFile& columns = *files.columns;
    const auto key = [&](std::uint32_t place) { return std::string(files.names.key(place)); };
    const Field& speaker = *find_field("speaker");
    CHECK(key(columns.names(speaker, 1).front()) == "ann berg");
    CHECK(key(columns.names(speaker, 2).front()) == "zoe adler");
    CHECK(columns.names(speaker, 3).empty());
    CHECK(key(columns.names(*find_field("source"), 3).front()) == "the courier");
    CHECK(columns.names(*find_field("byline"), 3).empty());
    CHECK(columns.languages().at(columns.language(2)) == "en");
    CHECK(key(columns.speaker(1)) == "ann berg");
    CHECK(columns.kind(2) == QuoteKind::direct);
    CHECK_THROWS_AS((void)columns.names(speaker, 4), Error);
    CHECK_THROWS_AS((void)columns.speaker(0), Error);
    CHECK_THROWS_AS((void)columns.kind(3), Error);
    CHECK_THROWS_AS((void)files.names.key(99), Error);
}

TEST_CASE("a damaged file of columns is an error or read within its bounds")
{
    const test::TempFolder folder;
    const std::filesystem::path index = folder.path() / "index";
    index_articles(index, {quoting("a", "2022-01-01", "Ann Berg")});
    const std::string whole = read_file(only_segment(index) / "columns", 1 << 20);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x15);
        const std::filesystem::path file = folder.write("columns", changed);
        try {
            read_all(ColumnFile(file), 1, 1);
        } catch (const Error&) {
            ++refused;
        }
    }
    CHECK(refused > 10);
}

TEST_SUITE_END();
