#include "index/manifest.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "temp_folder.h"

namespace onrecord {

namespace {

Manifest two_segments()
{
    Manifest manifest;
    manifest.generation = 12;
    manifest.analyser = analyser_fingerprint();
    SegmentInfo dated;
    dated.name = "12-1";
    dated.articles = 20000;
    dated.quotes = 43210;
    dated.undated = 3;
    dated.imprecise = 5;
    dated.first_day = "2021-01-01";
    dated.last_day = "2022-12-31";
    dated.date_ordered = false;
    dated.bytes = 118000000;
    dated.languages = {{"", 4}, {"en", 19000}, {"x\"y", 1}};
    SegmentInfo removal;
    removal.name = "15-3";
    removal.articles = 4;
    removal.quotes = 10;
    removal.bytes = 7000;
    removal.languages = {{"en", 4}};
    dated.removals = {removal};
    SegmentInfo undated;
    undated.name = "3-1";
    manifest.segments = {dated, undated};
    manifest.stories = "12";
    return manifest;
}

std::string replaced(std::string text, const std::string& old, const std::string& now)
{
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), now);
}

/// A changed manifest with the checksum that fits the change.
std::string summed_anew(const std::string& text)
{
    const std::string summed = text.substr(0, text.find(",\"checksum\":"));
    return summed + ",\"checksum\":\"" + to_hex(hash_bytes(summed)) + "\"}\n";
}

}  // namespace

TEST_SUITE_BEGIN("index.manifest");

TEST_CASE("a manifest comes back as it was written")
{
    const test::TempFolder folder;
    const Manifest written = two_segments();
    write_manifest(folder.path(), written);
    const Manifest read = read_manifest(folder.path());
    CHECK(read.generation == written.generation);
    CHECK(read.analyser == written.analyser);
    REQUIRE(read.segments.size() == 2);
    const SegmentInfo& segment = read.segments[0];
    CHECK(segment.name == "12-1");
    CHECK(segment.articles == 20000);
    CHECK(segment.quotes == 43210);
    CHECK(segment.undated == 3);
    CHECK(segment.imprecise == 5);
    CHECK_FALSE(read.segments[1].imprecise);
    CHECK(segment.first_day == "2021-01-01");
    CHECK(segment.last_day == "2022-12-31");
    CHECK_FALSE(segment.date_ordered);
    CHECK(segment.bytes == 118000000);
    CHECK(segment.languages == written.segments[0].languages);
    CHECK(read.segments[1].date_ordered);
    CHECK(read.segments[1].first_day.empty());
    CHECK(read.stories == "12");
    REQUIRE(segment.removals.size() == 1);
    CHECK(segment.removals[0].name == "15-3");
    CHECK(segment.removals[0].languages == written.segments[0].removals[0].languages);
    CHECK(read.segments[1].removals.empty());
}

TEST_CASE("what was removed does not count, but takes room")
{
    const Manifest manifest = two_segments();
    CHECK(totals_of(manifest).articles == 19996);
    CHECK(totals_of(manifest).quotes == 43200);
    CHECK(totals_of(manifest).bytes == 118007000);
    CHECK(folders_of(manifest) == std::vector<std::string>{"12-1", "15-3", "3-1"});
}

TEST_CASE("a manifest of before there were stories is read")
{
    const test::TempFolder folder;
    Manifest manifest = two_segments();
    manifest.segments[0].removals.clear();
    write_manifest(folder.path(), manifest);
    std::string old = read_file(manifest_path(folder.path()));
    old = replaced(old, "\"schema\":10", "\"schema\":3");
    old = replaced(old, ",\"stories\":\"12\",\"stories_checksum\":\"\"", "");
    for (int segment = 0; segment < 2; ++segment)
        old = replaced(old, ",\"checksums\":\"\"", "");
    folder.write("manifest.json", old.substr(0, old.find(",\"checksum\":")) + "}\n");
    CHECK(read_manifest(folder.path()).stories.empty());
    CHECK(read_manifest(folder.path()).segments.size() == 2);
}

TEST_CASE("a manifest in which any bit has changed is refused")
{
    const test::TempFolder folder;
    write_manifest(folder.path(), two_segments());
    const std::string good = read_file(manifest_path(folder.path()));
    for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
        CAPTURE(bit);
        std::string bytes = good;
        bytes[bit / 8] ^= static_cast<char>(1U << bit % 8);
        folder.write("manifest.json", bytes);
        CHECK_THROWS_AS((void)read_manifest(folder.path()), Error);
    }
}

TEST_CASE("a folder without an index says so and how to make one")
{
    const test::TempFolder folder;
    CHECK_FALSE(index_exists(folder.path()));
    try {
        (void)read_manifest(folder.path());
        FAIL("was accepted");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::index);
        CHECK(std::string(error.what()) == "there is no index in '" + folder.path().string() + "'");
        CHECK(error.hint().find("onrecord-index") != std::string::npos);
    }
}

TEST_CASE("a manifest that is not what this program writes is refused")
{
    struct Row {
        const char* old;
        const char* now;
        const char* message;
    };
    static constexpr Row rows[] = {
        {"{", "", "the index's manifest is damaged: not valid JSON"},
        {"onrecord-index", "other", "the index's manifest is damaged: it is no manifest"},
        {"\"version\":1", "\"version\":2", "the index has format 2, schema 10"},
        {"\"schema\":10", "\"schema\":99", "the index has format 1, schema 99"},
        {"analysis ", "analysis 9", "the index was built with another text analysis"},
        {"\"generation\":12", "\"generation\":-1", "'generation' is no number"},
        {"\"generation\"", "\"generated\"", "it lacks 'generation'"},
        {"12-1", "../12", "'../12' is no name of a part of it"},
        {"\"12-1\"", "\"\"", "'' is no name of a part of it"},
        {"\"12-1\"", "12", "'name' is no text"},
        {"\"articles\":20000", "\"articles\":\"x\"", "'articles' is no number"},
        {"\"date_ordered\":false", "\"date_ordered\":0", "'date_ordered' is neither"},
        {"19000", "null", "a language has no number of articles"},
        {"\"removals\":[", "\"removals\":[3,", "a segment is no object"},
        {"\"removals\":[", "\"removals\":7,\"before\":[", "'removals' is no list"},
        {"\"articles\":4,", "\"articles\":20001,", "more was removed from a segment than it has"},
        {"\"15-3\"", "\"../15-3\"", "'../15-3' is no name of a part of it"},
        {"\"stories\":\"12\"", "\"stories\":\"../12\"", "'../12' is no name of a part of it"},
        {"\"stories\"", "\"tales\"", "it lacks 'stories'"},
    };
    const test::TempFolder folder;
    write_manifest(folder.path(), two_segments());
    const std::string good = read_file(manifest_path(folder.path()));
    for (const Row& row : rows) {
        CAPTURE(row.old);
        CAPTURE(row.now);
        folder.write("manifest.json", summed_anew(replaced(good, row.old, row.now)));
        try {
            (void)read_manifest(folder.path());
            FAIL_CHECK("was accepted");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::index);
            CHECK(std::string(error.what()).find(row.message) != std::string::npos);
            CHECK_FALSE(error.hint().empty());
        }
    }
}

TEST_CASE("the fingerprint names what decides how text becomes terms")
{
    const std::string fingerprint = analyser_fingerprint();
    for (const char* part : {"analysis ", "ICU ", "Xapian ", "stems "}) {
        CAPTURE(part);
        CHECK(fingerprint.find(part) != std::string::npos);
    }
    CHECK(fingerprint == analyser_fingerprint());
}

TEST_SUITE_END();

}  // namespace onrecord
