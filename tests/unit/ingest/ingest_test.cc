#include "ingest/ingest.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "index_dump.h"

namespace onrecord {

namespace {

/// A folder of input files, an index, and all that runs over them tell.
struct RunFixture {
    test::TempFolder folder;
    std::filesystem::path index = folder.path() / "index";
    std::filesystem::path in = folder.path() / "in";
    IngestOptions options;
    std::atomic<bool> stop{false};
    std::vector<std::string> rejected;
    std::vector<std::string> repaired;
    std::vector<std::string> deleted;

    RunFixture()
    {
        std::filesystem::create_directories(in);
        options.paths = {in.string()};
        options.jobs = 2;
    }

    void write(const std::string& name, const std::string& bytes) const
    {
        folder.write("in/" + name, bytes);
    }

    IngestEvents events()
    {
        rejected.clear();
        repaired.clear();
        deleted.clear();
        IngestEvents events;
        events.reject = [this](const Reject& r) {
            rejected.push_back(shorter(r.path) + ":" + std::to_string(r.record) + ": " +
                               shorter(r.reason));
        };
        events.repaired = [this](const Origin& o, std::string_view what) {
            repaired.push_back(shorter(o.path) + ":" + std::to_string(o.record) + ": " +
                               std::string(what));
        };
        events.deleted = [this](const std::string& id, const Origin&) { deleted.push_back(id); };
        return events;
    }

    /// Without the name of the temporary folder.
    [[nodiscard]] std::string shorter(std::string text) const
    {
        const std::string prefix = folder.path().string() + "/";
        for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix))
            text.erase(at, prefix.size());
        return text;
    }

    IngestReport run()
    {
        Progress progress;
        IndexWriter writer(index);
        return ingest(options, writer, events(), progress, stop);
    }

    IngestReport rehearse()
    {
        Progress progress;
        KnownArticles known;
        if (index_exists(index))
            known = KnownArticles(index, read_manifest(index));
        return rehearse_ingest(options, known, events(), progress, stop);
    }

    [[nodiscard]] std::vector<std::string> ids() const
    {
        std::vector<std::string> found;
        const IndexWriter writer(index);
        writer.known().for_each(
            [&](const std::string& id, const KnownArticle&) { found.push_back(id); });
        std::ranges::sort(found);
        return found;
    }
};

using Strings = std::vector<std::string>;

std::string line(const std::string& id, const std::string& text)
{
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
}

}  // namespace

TEST_SUITE_BEGIN("ingest.ingest");

TEST_CASE_FIXTURE(RunFixture, "a second run reads only what is new or changed")
{
    write("a.txt", "First words of the article.");
    write("b.jsonl", line("one", "words") + line("two", "other words"));
    IngestReport report = run();
    CHECK(report.read == 3);
    CHECK(report.added == 3);
    CHECK(report.published.articles == 3);
    CHECK(report.published.segments == 1);
    write("b.jsonl", line("one", "words") + line("two", "changed words") + line("three", "new"));
    report = run();
    CHECK(report.read == 4);
    CHECK(report.added == 1);
    CHECK(report.replaced == 1);
    CHECK(report.unchanged == 2);
    CHECK(report.rejected == 0);
    CHECK(report.published.articles == 4);
    CHECK(IndexReader(index).find_article("two")->text == "changed words");
    report = run();
    CHECK(report.unchanged == 4);
    CHECK_FALSE(report.published.changed);
}

TEST_CASE_FIXTURE(RunFixture, "what was mended is told when an article is new, not each time")
{
    using namespace std::string_literals;
    write("a.txt", "First wo\0rds of the article."s);
    write("b.jsonl", line("one", "words") + line("two", "bad \xE9 bytes"));
    CHECK(run().repaired == 2);
    CHECK(repaired == std::vector<std::string>{"in/a.txt:0: 1 NUL byte removed",
                                               "in/b.jsonl:2: not UTF-8, read as windows-1252"});
    CHECK(rehearse().repaired == 0);
    CHECK(run().repaired == 0);
    CHECK(repaired.empty());
    write("b.jsonl", line("one", "words") + line("two", "other \xFF bytes"));
    CHECK(run().repaired == 1);
    CHECK(repaired.size() == 1);
}

TEST_CASE_FIXTURE(RunFixture, "of two articles with one id the first counts, the other is rejected")
{
    write("a.jsonl", line("one", "first") + line("two", "words"));
    write("b.jsonl", line("one", "second") + line("one", "first"));
    const IngestReport report = run();
    CHECK(rejected == Strings{"in/b.jsonl:1: id 'one' already read from in/a.jsonl:1"});
    CHECK(report.read == 3);
    CHECK(report.duplicates == 1);
    CHECK(report.rejected == 1);
    CHECK(IndexReader(index).find_article("one")->text == "first");
}

TEST_CASE_FIXTURE(RunFixture,
                  "an id made from a path is not taken from another file that still exists")
{
    folder.write("other/x.txt", "The old words of one folder.");
    write("x.txt", "The new words of another folder.");
    write("y.txt", "Words that nobody else has.");
    options.paths = {(folder.path() / "other").string()};
    CHECK(run().added == 1);
    options.paths = {in.string()};
    IngestReport report = run();
    CHECK(rejected == Strings{"in/x.txt:0: id 'x.txt' already taken by other/x.txt"});
    CHECK(report.added == 1);
    CHECK(IndexReader(index).find_article("x.txt")->text == "The old words of one folder.");
    std::filesystem::remove(folder.path() / "other/x.txt");
    report = run();
    CHECK(report.replaced == 1);
    CHECK(report.unchanged == 1);
    CHECK(rejected.empty());
    CHECK(IndexReader(index).find_article("x.txt")->text == "The new words of another folder.");
}

TEST_CASE_FIXTURE(RunFixture, "a stated id names the same article in whatever file it stands")
{
    folder.write("other/x.jsonl", line("one", "old"));
    write("a.jsonl", line("one", "new"));
    options.paths = {(folder.path() / "other").string()};
    CHECK(run().added == 1);
    options.paths = {in.string()};
    CHECK(run().replaced == 1);
    CHECK(rejected.empty());
    CHECK(IndexReader(index).find_article("one")->text == "new");
}

TEST_CASE_FIXTURE(RunFixture, "the same file given in another way is the same file")
{
    write("a.jsonl", line("one", "old"));
    CHECK(run().added == 1);
    write("a.jsonl", line("one", "new"));
    options.paths = {(in / "a.jsonl").string()};
    CHECK(run().replaced == 1);
    CHECK(rejected.empty());
}

TEST_CASE_FIXTURE(RunFixture,
                  "the same content in a second place stays as it is while the first is there")
{
    folder.write("other/x.jsonl", line("one", "same"));
    write("a.jsonl", line("one", "same"));
    options.paths = {(folder.path() / "other").string()};
    CHECK(run().added == 1);
    options.paths = {in.string()};
    CHECK(run().unchanged == 1);
    std::filesystem::remove(folder.path() / "other/x.jsonl");
    CHECK(run().replaced == 1);
    CHECK(IndexReader(index).find_article("one")->origin.relative_path == "a.jsonl");
}

TEST_CASE_FIXTURE(RunFixture, "vanished articles stay until they are pruned")
{
    write("a.jsonl", line("one", "words") + line("two", "words"));
    write("sub/b.jsonl", line("three", "words"));
    folder.write("other/c.jsonl", line("four", "words"));
    options.paths = {in.string(), (folder.path() / "other").string()};
    run();
    write("a.jsonl", line("one", "words"));
    std::filesystem::remove(in / "sub/b.jsonl");
    std::filesystem::remove(folder.path() / "other/c.jsonl");
    options.paths = {in.string()};
    CHECK(run().deleted == 0);
    CHECK(ids() == Strings{"four", "one", "three", "two"});
    options.prune = true;
    CHECK(run().deleted == 2);
    std::ranges::sort(deleted);
    CHECK(deleted == Strings{"three", "two"});
    CHECK(ids() == Strings{"four", "one"});
}

TEST_CASE_FIXTURE(RunFixture, "nothing is pruned of files in which something was rejected")
{
    write("a.jsonl", line("one", "words") + line("two", "words"));
    write("b.jsonl", line("three", "words"));
    run();
    write("a.jsonl", line("one", "words") + "{broken\n");
    write("b.jsonl", "");
    options.prune = true;
    CHECK(run().deleted == 0);
    CHECK(rejected.size() == 2);
    CHECK(ids() == Strings{"one", "three", "two"});
}

TEST_CASE_FIXTURE(RunFixture,
                  "nothing is pruned of a path that is not there, nor after an interruption")
{
    write("a.jsonl", line("one", "words"));
    run();
    options.prune = true;
    stop = true;
    CHECK(run().interrupted);
    CHECK(ids() == Strings{"one"});
    stop = false;
    std::filesystem::remove_all(in);
    CHECK(run().deleted == 0);
    CHECK(rejected == Strings{"in:0: no such file or folder"});
    CHECK(ids() == Strings{"one"});
}

TEST_CASE_FIXTURE(RunFixture, "a rehearsal counts the same and writes nothing")
{
    write("a.jsonl", line("one", "words") + line("two", "words"));
    IngestReport report = rehearse();
    CHECK(report.added == 2);
    CHECK_FALSE(std::filesystem::exists(index));
    run();
    write("a.jsonl", line("one", "changed") + line("three", "words"));
    options.prune = true;
    report = rehearse();
    CHECK(report.replaced == 1);
    CHECK(report.added == 1);
    CHECK(report.deleted == 1);
    CHECK(deleted == Strings{"two"});
    CHECK(ids() == Strings{"one", "two"});
}

TEST_CASE_FIXTURE(RunFixture,
                  "without quotes only declared speakers are known; the option counts as a change")
{
    write("a.jsonl",
          "{\"id\":\"a\",\"speakers\":[\"Ada Okafor\"],\"text\":\"\\\"We will open the bridge "
          "again in "
          "the spring of next year,\\\" said Niva Yau.\"}\n");
    CHECK(run().quotes == 1);
    options.quotes = false;
    CHECK(run().replaced == 1);
    const IndexReader reader(index);
    CHECK(reader.count(Unit::quotes) == 0);
    REQUIRE(reader.find_article("a")->speakers.size() == 1);
    CHECK(reader.find_article("a")->speakers[0].name == "Ada Okafor");
    CHECK(run().unchanged == 1);
}

TEST_CASE_FIXTURE(RunFixture, "what another extractor has read is read anew, once")
{
    write("a.txt", "The harbour board met on Friday. Nobody spoke.\n");
    write("b.txt", "The bridge is shut.\n");
    CHECK(run().added == 2);
    CHECK(run().unchanged == 2);
    ++options.extractor;
    const IngestReport better = run();
    CHECK(better.replaced == 2);
    CHECK(better.unchanged == 0);
    CHECK(run().unchanged == 2);
}

TEST_CASE_FIXTURE(RunFixture, "an index does not depend on how its articles were split into runs")
{
    std::string all;
    for (int i = 0; i < 40; ++i) {
        const std::string one =
            line("id" + std::to_string(i), "words of article " + std::to_string(i));
        all += one;
        write("part" + std::to_string(i % 4) + "/" + std::to_string(i) + ".jsonl", one);
    }
    for (int part = 0; part < 4; ++part) {
        options.paths = {(in / ("part" + std::to_string(part))).string()};
        CHECK(run().added == 10);
    }
    std::vector<std::string> texts;
    for (const std::string& id : ids())
        texts.push_back(IndexReader(index).find_article(id)->text);
    CHECK(texts.size() == 40);
    CHECK(IndexReader(index).manifest().segments.size() == 4);
}

TEST_CASE_FIXTURE(RunFixture, "what is told comes in input order")
{
    for (int i = 10; i < 60; ++i)
        write(std::to_string(i) + ".jsonl", line("a" + std::to_string(i), "words") + "{\n");
    options.jobs = 4;
    run();
    CHECK(rejected.size() == 50);
    CHECK(std::ranges::is_sorted(rejected));
}

TEST_SUITE_END();

TEST_SUITE_BEGIN("ingest.extract_all");

TEST_CASE_FIXTURE(RunFixture, "extraction gives one line an article, in input order")
{
    std::string all;
    for (int i = 100; i < 400; ++i)
        all += line("a" + std::to_string(i),
                    std::string(static_cast<std::size_t>(1 + i * 7 % 90), 'x'));
    write("a.jsonl", all);
    options.jobs = 4;
    std::vector<std::string> lines;
    Progress progress;
    const IngestReport report = extract_all(
        options, events(),
        [&](std::string_view text) {
            lines.emplace_back(text);
            return true;
        },
        progress, stop);
    CHECK(report.read == 300);
    CHECK(lines.size() == 300);
    CHECK(std::ranges::is_sorted(lines));
    CHECK(lines[0].starts_with("{\"version\":1,\"id\":\"a100\""));
    CHECK(progress.articles == 300);
    CHECK(progress.bytes_read == all.size());
}

TEST_CASE_FIXTURE(RunFixture, "extraction ends when nobody takes more")
{
    std::string all;
    for (int i = 0; i < 5000; ++i)
        all += line("a" + std::to_string(i), "words");
    write("a.jsonl", all);
    int taken = 0;
    Progress progress;
    const IngestReport report = extract_all(
        options, events(), [&](std::string_view) { return ++taken < 3; }, progress, stop);
    CHECK(taken == 3);
    CHECK(report.read == 3);
    CHECK_FALSE(report.interrupted);
    CHECK(progress.articles < 5000);
}

TEST_SUITE_END();

}  // namespace onrecord
