#include "article/reader.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;

namespace {

const std::string line = "{\"text\":\"a\"}\n";
const std::string as_line = "article 1: |a\n";
const std::string as_text = "article 0: |" + line + "\n";

/// Gives some bytes, then fails as a disk does.
class Failing : public ByteSource {
public:
    explicit Failing(std::string bytes) : bytes_(std::move(bytes)) {}

    std::size_t read(char* buffer, std::size_t size) override
    {
        if (bytes_.empty())
            throw Error(ErrorKind::io, "cannot read 'x': Input/output error");
        const std::size_t got = bytes_.copy(buffer, size);
        bytes_.erase(0, got);
        return got;
    }

private:
    std::string bytes_;
};

/// Fails as an indexer does whose disk is full.
class FailingSink : public test::Recorder {
public:
    bool article(Article&&) override { throw Error(ErrorKind::io, "cannot write the index"); }
};

}  // namespace

TEST_SUITE_BEGIN("article.reader");

TEST_CASE("the name chooses the format, and where it says nothing the bytes do")
{
    struct Row {
        const char* name;
        std::string bytes;
        std::string told;
    };
    const Row rows[] = {
        {"a.jsonl", line, as_line},
        {"A.JSONL", line, as_line},
        {"a.ndjson", line, as_line},
        {"a.json", line, as_line},
        {"a.jsonl.gz", line, as_line},
        {"a.txt", line, as_text},
        {"a.TXT", line, as_text},
        {"a.md", line, as_text},
        {"a", line, as_line},
        {"-", line, as_line},
        {"a.2022", line, as_line},
        {"a.gz", line, as_line},
        {"d.txt/a", line, as_line},
        {"a", "{bracketed} at first", "article 0: |{bracketed} at first\n"},
        {"a.htm", "<p>Bridge shut", "article 0: |Bridge shut\n"},
        {"a", "\xef\xbb\xbf\n<!DOCTYPE HTML><p>Bridge shut", "article 0: |Bridge shut\n"},
        {"-", "<?xml version='1.0'?><html><p>Bridge shut", "article 0: |Bridge shut\n"},
        {"a", "Bridge shut", "article 0: |Bridge shut\n"},
        {"-", "Bridge shut", "article 0: |Bridge shut\n"},
        {"a.unknown", "Bridge shut", "article 0: |Bridge shut\n"},
        {"a.txt", "<html>is how it begins", "article 0: |<html>is how it begins\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CAPTURE(row.bytes);
        CHECK(read_as(row.name, row.bytes).lines == row.told);
    }
}

TEST_CASE("a forced format overrides name and bytes")
{
    CHECK(read_as("a.txt", line, {}, find_format("jsonl")).lines == as_line);
    CHECK(read_as("a.html", line, {}, find_format("jsonl")).lines == as_line);
    CHECK(read_as("a.jsonl", line, {}, find_format("text")).lines == as_text);
}

TEST_CASE("what is no article in a known format is rejected as a whole with the reason")
{
    struct Row {
        const char* name;
        std::string bytes;
        const char* reason;
    };
    const Row rows[] = {
        {"a.DOCX", "<p>x", "format not supported yet: .docx"},
        {"a.docx.gz", "<p>x", "format not supported yet: .docx"},
        {"a.xlsx", "x,y", "format not supported yet: .xlsx"},
        {"a.HTM", "<p></p>", "neither text nor title found on the page"},
        {"a.css", "p {}", "no article format: .css"},
        {"a", "<?xml version='1.0'?><kml/>", "XML of a kind that is not supported: 'kml'"},
        {"a.jsonl", "7z\xbc\xaf\x27\x1c", "looks like a 7z archive, which is not supported yet"},
        {"a.txt",
         "\x7f"
         "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0"s,
         "looks like a binary file"},
        {"a.jsonl", "", "empty file"},
        {"a", "", "empty file"},
        {"a.png", "", "empty file"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(read_as(row.name, row.bytes).lines ==
              "reject 0 at 0: " + std::string(row.reason) + "\n");
    }
}

TEST_CASE("a read error becomes a reject behind what was read before it")
{
    test::Recorder read;
    Failing source(line + "{\"text\":\"cut o");
    read_articles(source, {"a.jsonl", "/a.jsonl", "a.jsonl", 0}, nullptr, {}, read);
    CHECK(read.lines == as_line + "reject 0 at 27: cannot read 'x': Input/output error\n");

    test::Recorder text;
    Failing half("half an article");
    read_articles(half, {"a.txt", "/a.txt", "a.txt", 0}, nullptr, {}, text);
    CHECK(text.lines == "reject 0 at 15: cannot read 'x': Input/output error\n");

    test::Recorder nothing;
    Failing at_once("");
    read_articles(at_once, {"a.txt", "/a.txt", "a.txt", 0}, nullptr, {}, nothing);
    CHECK(nothing.lines == "reject 0 at 0: cannot read 'x': Input/output error\n");
}

TEST_CASE("an error of whoever receives the articles is not taken for one of the file")
{
    for (const char* name : {"a.jsonl", "a.txt"}) {
        CAPTURE(name);
        FailingSink sink;
        const std::unique_ptr<ByteSource> source = open_bytes(line);
        CHECK_THROWS_AS(read_articles(*source, {name, "/", name, 0}, nullptr, {}, sink), Error);
        CHECK(sink.lines.empty());
    }
}

TEST_CASE("formats are found by name")
{
    REQUIRE(find_format("jsonl") != nullptr);
    CHECK(find_format("jsonl")->name == "jsonl");
    CHECK(find_format("JSONL") == nullptr);
    CHECK(find_format("") == nullptr);
}

TEST_CASE("a file that is not there cannot be opened")
{
    CHECK_THROWS_WITH_AS((void)open_file("/nonexistent/a.txt"),
                         "cannot open '/nonexistent/a.txt': No such file or directory", Error);
}

TEST_SUITE_END();
