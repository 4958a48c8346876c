#include "index/verify.h"

#include <functional>

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "index/checksums.h"
#include "index/maintenance.h"
#include "index/manifest.h"
#include "index/removal.h"
#include "index/segment.h"
#include "small_index.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;
using test::article;
using test::SmallIndex;
using test::with_quote;

std::vector<Facts> two_articles()
{
    return {with_quote(article("a", "Tram", "red green. We closed it, said Ada.", "2022-09-14"),
                       "We closed it", "Ada Okafor"),
            article("b", "Bridge", "red blue", "2022-09-15")};
}

/// "FILE: what", a line each.
std::string faults(const fs::path& index)
{
    const std::atomic<bool> stop = false;
    std::string lines;
    for (const Damage& damage : verify_index(index, {}, stop).damages)
        lines += damage.file + ": " + damage.what + "\n";
    return lines;
}

/// Makes an index whose checksums fit what it holds.
void sign(const fs::path& index)
{
    Manifest manifest = read_manifest(index);
    for (SegmentInfo& segment : manifest.segments)
        segment.checksums = write_checksums(segment_paths(index, segment.name).folder);
    for (SegmentInfo& segment : manifest.segments)
        for (SegmentInfo& removal : segment.removals)
            removal.checksums = write_checksums(segment_paths(index, removal.name).folder);
    if (!manifest.stories.empty())
        manifest.stories_checksum = hash_file(stories_folder(index) / manifest.stories);
    write_manifest(index, manifest);
}

/// Puts a file of the first segment of another index in its place, with checksums that fit.
void take_from(const SmallIndex& other, const char* file, const SmallIndex& index)
{
    fs::copy_file(segment_paths(other.folder(), "1-1").folder / file,
                  segment_paths(index.folder(), "1-1").folder / file,
                  fs::copy_options::overwrite_existing);
    sign(index.folder());
}

/// Articles "a", "b", ..., of one day.
std::vector<Facts> alphabet(int count)
{
    std::vector<Facts> articles;
    for (int i = 0; i < count; ++i)
        articles.push_back(article(std::string(1, static_cast<char>('a' + i)), "", "red"));
    return articles;
}

void remove_article(const fs::path& index, const std::string& id)
{
    IndexWriter writer(index, {.jobs = 1, .wait = {}});
    writer.erase(id);
    (void)writer.publish();
}

}  // namespace

TEST_SUITE_BEGIN("index.verify");

TEST_CASE("what was written is sound, and counted")
{
    const SmallIndex index(two_articles(), 1);
    const std::atomic<bool> stop = false;
    const VerifyReport report = verify_index(index.folder(), {}, stop);
    CHECK(report.damages.empty());
    CHECK(report.segments == 2);
    CHECK(report.articles == 2);
    CHECK(report.quotes == 1);
    CHECK_FALSE(report.interrupted);
}

TEST_CASE("a file has the hash of its bytes, however long it is")
{
    const test::TempFolder folder;
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{5}, std::size_t{262144}, std::size_t{600000}}) {
        CAPTURE(size);
        std::string bytes(size, 'x');
        for (std::size_t i = 0; i < size; i += 7)
            bytes[i] = static_cast<char>('a' + i % 26);
        folder.write("file", bytes);
        CHECK(hash_file(folder.path() / "file") == to_hex(hash_bytes(bytes)));
    }
    CHECK_THROWS_AS((void)hash_file(folder.path() / "absent"), Error);
}

TEST_CASE("segments of before there were checksums are told")
{
    const SmallIndex index(two_articles(), 1);
    Manifest manifest = read_manifest(index.folder());
    manifest.segments[1].checksums.clear();
    fs::remove(checksums_path(segment_paths(index.folder(), manifest.segments[1].name).folder));
    write_manifest(index.folder(), manifest);
    const std::atomic<bool> stop = false;
    const VerifyReport report = verify_index(index.folder(), {}, stop);
    CHECK(report.unsummed == 1);
    CHECK(report.damages.empty());
}

TEST_CASE("a verification that is stopped says so")
{
    const SmallIndex index(two_articles());
    const std::atomic<bool> stop = true;
    const VerifyReport report = verify_index(index.folder(), {}, stop);
    CHECK(report.interrupted);
    CHECK(report.segments == 0);
}

TEST_CASE("a file that has changed, is missing or is too much is named")
{
    struct Row {
        const char* what;
        std::function<void(const fs::path&)> change;  // of the segment's folder
        const char* fault;
    };
    const Row rows[] = {
        {"bytes added", [](const fs::path& f) { write_file_atomically(f / "places", "12345678"); },
         "segments/1-1/places: has 8 instead of "},
        {"missing", [](const fs::path& f) { fs::remove(f / "sketches"); },
         "segments/1-1/sketches: is missing\n"},
        {"too much", [](const fs::path& f) { write_file_atomically(f / "notes", "x"); },
         "segments/1-1/notes: does not belong here\n"},
        {"the list itself", [](const fs::path& f) { write_file_atomically(f / "checksums", ""); },
         "segments/1-1/checksums: has changed: its own checksum does not fit\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const SmallIndex index(two_articles());
        row.change(segment_paths(index.folder(), "1-1").folder);
        CHECK(faults(index.folder()).starts_with(row.fault));
    }
}

TEST_CASE("files that do not fit each other are found although each is as it was written")
{
    struct Row {
        const char* file;
        const char* fault;
    };
    // Each file comes from an index of one other article.
    constexpr const char* do_not_fit =
        "segments/1-1: the index is damaged: the files of segment 1-1 do not fit each other\n";
    const Row rows[] = {
        {"records", do_not_fit},
        {"words", do_not_fit},
        {"places", do_not_fit},
        {"sketches", "segments/1-1/sketches: has 1 instead of 2 articles\n"},
    };
    const SmallIndex other({article("c", "", "black")});
    for (const Row& row : rows) {
        CAPTURE(row.file);
        const SmallIndex index(two_articles());
        take_from(other, row.file, index);
        CHECK(faults(index.folder()) == row.fault);
    }
}

TEST_CASE("a dictionary that says other than the posting lists is found")
{
    const SmallIndex index({article("a", "Red", "red")});
    const SmallIndex twice({article("a", "Red", "red red")});
    const SmallIndex title({article("a", "Red red", "")});
    for (const SmallIndex* other : {&twice, &title}) {
        take_from(*other, "words", index);
        CHECK(faults(index.folder()) ==
              "segments/1-1/words: has other numbers of 'red' than its posting list\n");
    }
}

TEST_CASE("columns of frequencies that say other than the posting lists are found")
{
    const auto red = [](int times) {
        std::vector<Facts> articles;
        for (int i = 0; i < 80; ++i)
            articles.push_back(article(std::to_string(i), "", i % 2 < times ? "red red" : "red"));
        return articles;
    };
    const SmallIndex index(red(0));
    const SmallIndex other(red(1));
    take_from(other, "frequencies", index);
    CHECK(faults(index.folder()) ==
          "segments/1-1/frequencies: has other numbers of 'red' than its posting list\n");
}

TEST_CASE("pairs of words that an article has not are found")
{
    const SmallIndex index({article("a", "", "red green blue")});
    const SmallIndex other({article("a", "", "green red blue")});
    for (const SmallIndex* one : {&index, &other})
        write_pair_file(segment_paths(one->folder(), "1-1"), 1);
    sign(index.folder());
    CHECK(faults(index.folder()).empty());
    take_from(other, "pairs", index);
    CHECK(faults(index.folder()) ==
          "segments/1-1/pairs: article 1: has other pairs of words than its text\n");
}

TEST_CASE("an article that is not found by its id, and one that stands twice, are found")
{
    const SmallIndex index({article("a", "", "red")});
    const SmallIndex other({article("b", "", "red")});
    take_from(other, "records", index);
    CHECK(faults(index.folder()) ==
          "segments/1-1/articles: article 1: is not found by its id 'b'\n");

    const SmallIndex twice({article("a", "", "red"), article("b", "", "blue")}, 1);
    fs::remove_all(segment_paths(twice.folder(), "2-1").folder);
    fs::copy(segment_paths(twice.folder(), "1-1").folder,
             segment_paths(twice.folder(), "2-1").folder, fs::copy_options::recursive);
    sign(twice.folder());
    CHECK(faults(twice.folder()) ==
          "segments/2-1/records: article 'a' stands in the index more than once\n");
}

TEST_CASE("a list of removed articles that does not fit is found, and refused by readers")
{
    struct Row {
        std::vector<std::uint32_t> numbers;
        const char* fault;
        bool is_read;
    };
    const Row rows[] = {
        {{2}, "", true},
        {{3}, "segments/2-1/numbers: names an article that was not removed\n", true},
        {{9}, "does not fit segment 1-1", false},
        {{0}, "does not fit segment 1-1", false},
        {{2, 2}, "does not fit segment 1-1", false},
        {{}, "does not fit segment 1-1", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.numbers.size());
        const SmallIndex index(alphabet(8));
        remove_article(index.folder(), "b");
        write_removed_numbers(segment_paths(index.folder(), "2-1"), row.numbers);
        sign(index.folder());
        const std::string found = faults(index.folder());
        CHECK(found.empty() == (*row.fault == '\0'));
        CHECK(found.find(row.fault) != std::string::npos);
        if (row.is_read)
            CHECK(IndexReader(index.folder()).count(Unit::articles) == 7);
        else
            CHECK_THROWS_AS(IndexReader(index.folder()), Error);
    }
}

TEST_CASE("where it cannot be read what was removed, posting anew brings it back and says so")
{
    const SmallIndex index(alphabet(12));
    remove_article(index.folder(), "b");
    {
        IndexWriter writer(index.folder(), {.jobs = 1, .wait = {}});
        writer.put(article("h", "Changed", "red"));
        (void)writer.publish();
    }
    fs::remove(segment_paths(index.folder(), "2-1").numbers());
    const MaintenanceReport report = rebuild_index(index.folder(), {.jobs = 1, .wait = {}}, {});
    REQUIRE(report.lost.size() == 1);
    CHECK(report.lost[0].starts_with("segments/1-1: which articles were removed from it: "));
    CHECK(report.articles == 12);
    CHECK(IndexReader(index.folder()).find_article("h")->title == "Changed");
    CHECK(faults(index.folder()).empty());
}

TEST_CASE("an index is posted anew from its records, and what cannot be read is told")
{
    const SmallIndex index(two_articles(), 1);
    const fs::path records = segment_paths(index.folder(), "1-1").records();
    std::string bytes = read_file(records);
    bytes[bytes.find('\xFD') + 8] ^= 1;  // in the frame, behind its mark
    write_file_atomically(records, bytes);
    fs::remove(segment_paths(index.folder(), "2-1").words());
    const MaintenanceReport report = rebuild_index(index.folder(), {.jobs = 1, .wait = {}}, {});
    CHECK(report.articles == 1);
    CHECK(report.segments == 1);
    REQUIRE(report.lost.size() == 1);
    CHECK(report.lost[0].starts_with("segments/1-1/records: article 1: "));
    CHECK(faults(index.folder()).empty());
    CHECK(IndexReader(index.folder()).find_article("b")->title == "Bridge");
}

TEST_CASE("an index of another analyser is refused, and posted anew")
{
    const SmallIndex index(two_articles());
    Manifest manifest = read_manifest(index.folder());
    manifest.analyser = "another";
    write_manifest(index.folder(), manifest);
    CHECK_THROWS_AS((void)IndexReader(index.folder()), Error);
    CHECK(rebuild_index(index.folder(), {.jobs = 1, .wait = {}}, {}).articles == 2);
    CHECK(IndexReader(index.folder()).manifest().analyser == analyser_fingerprint());
}

TEST_CASE("segments are joined once, and say the same as before")
{
    const SmallIndex index(two_articles(), 1);
    const MaintenanceReport joined = optimize_index(index.folder(), {.jobs = 1, .wait = {}}, {});
    CHECK(joined.changed);
    CHECK(joined.segments_before == 2);
    CHECK(joined.segments == 1);
    CHECK(joined.articles == 2);
    CHECK(faults(index.folder()).empty());
    CHECK_FALSE(optimize_index(index.folder(), {.jobs = 1, .wait = {}}, {}).changed);
}

TEST_SUITE_END();

}  // namespace onrecord
