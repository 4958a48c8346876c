#include "article/containers/compressions.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "article/containers/expansion.h"
#include "pack.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;

namespace {

struct Packing {
    std::string name;
    std::string ending;
    std::function<std::string(const std::string&)> pack;
};

const Packing packings[] = {
    {"gzip", ".gz", test::gzipped},
    {"zstd", ".zst", test::zstd_packed},
    {"xz", ".xz", test::xz_packed},
    {"bzip2", ".bz2", test::bzip2_packed},
};

const std::string a = "{\"text\":\"a\"}\n";
const std::string b = "{\"text\":\"b\"}\n";
const std::string as_a = "article 1: |a\n";
const std::string as_b = "article 2: |b\n";

/// Lines that do not pack well.
std::string many_lines(std::size_t bytes)
{
    std::string lines;
    unsigned state = 1;
    while (lines.size() < bytes) {
        lines += "{\"text\":\"";
        for (int i = 0; i < 100; ++i) {
            state = state * 1664525 + 1013904223;
            lines += static_cast<char>('a' + (state >> 24) % 26);
        }
        lines += "\"}\n";
    }
    return lines;
}

}  // namespace

TEST_SUITE_BEGIN("article.compressions");

TEST_CASE("every compression of the table is tested here")
{
    REQUIRE(compressions().size() == std::size(packings));
    for (std::size_t i = 0; i < std::size(packings); ++i) {
        CHECK(compressions()[i]->name == packings[i].name);
        CHECK(compressions()[i]->ending == packings[i].ending);
    }
}

TEST_CASE("a compression is known by its bytes, whatever the name")
{
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        CHECK(read_as("a.jsonl" + p.ending, p.pack(a + b)).lines == as_a + as_b);
        CHECK(read_as("a.jsonl", p.pack(a + b)).lines == as_a + as_b);
        CHECK(read_as("-", p.pack(a)).lines == as_a);
        CHECK(read_as("a.txt" + p.ending, p.pack("Bridge shut")).lines ==
              "article 0: |Bridge shut\n");
        CHECK(read_as("a.txt", p.pack("")).lines == "reject 0 at 0: empty file\n");
    }
    CHECK(read_as("a.txt", "BZhrten").lines == "article 0: |BZhrten\n");
    CHECK(read_as("a.txt", "BZh91AY&SX and so on").lines == "article 0: |BZh91AY&SX and so on\n");
}

TEST_CASE("an ending is taken off before the name is asked")
{
    CHECK(without_packed_ending("a/b.txt.gz") == "a/b.txt");
    CHECK(without_packed_ending("b.TXT.ZST") == "b.TXT");
    CHECK(without_packed_ending("b.txt.xz") == "b.txt");
    CHECK(without_packed_ending("b.txt.bz2") == "b.txt");
    CHECK(without_packed_ending("b.txt") == "b.txt");
    CHECK(without_packed_ending("gz") == "gz");
    CHECK(without_packed_ending("") == "");
}

TEST_CASE("streams one behind the other are one file")
{
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        CHECK(read_as("a.jsonl", p.pack(a) + p.pack(b)).lines == as_a + as_b);
        CHECK(read_as("a.jsonl", p.pack(a) + p.pack("") + p.pack(b)).lines == as_a + as_b);
        CHECK(read_as("a.txt", p.pack("Bridge") + p.pack(" shut")).lines ==
              "article 0: |Bridge shut\n");
    }
}

TEST_CASE("frames of zstd that hold no data are passed over")
{
    const std::string skippable = "\x50\x2a\x4d\x18\x04\0\0\0abcd"s;
    CHECK(read_as("a.jsonl", skippable + test::zstd_packed(a) + skippable + test::zstd_packed(b))
              .lines == as_a + as_b);
}

TEST_CASE("zero bytes behind the data are padding, others are told")
{
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        CHECK(read_as("a.jsonl", p.pack(a) + std::string(600, '\0')).lines == as_a);
        const std::string told =
            "reject 0 at 13: bytes behind the " + p.name + " data were left out\n";
        CHECK(read_as("a.jsonl", p.pack(a) + "rubbish").lines == as_a + told);
        CHECK(read_as("a.txt", p.pack("Bridge shut!!") + "rubbish").lines ==
              "article 0: |Bridge shut!!\n" + told);
    }
}

TEST_CASE("data that ends early or is damaged is told, whole lines before that are kept")
{
    const std::string lines = many_lines(2'000'000);
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        const std::string whole = p.pack(lines);
        const test::Recorder cut = read_as("a.jsonl", whole.substr(0, whole.size() / 2));
        CHECK(cut.articles.size() > 1000);
        REQUIRE(cut.rejects.size() == 1);
        CHECK(cut.rejects[0].reason == p.name + " data ends early");
        CHECK(cut.rejects[0].record == 0);
        CHECK(cut.rejects[0].offset > 100'000);
        CHECK(cut.rejects[0].offset < lines.size());

        std::string changed = whole;
        changed[whole.size() / 2] ^= 1;
        const test::Recorder wrong = read_as("a.jsonl", changed);
        REQUIRE(!wrong.rejects.empty());
        CHECK(wrong.rejects.back().reason == p.name + " data is damaged");
        CHECK(wrong.articles.size() > 1000);
    }
}

TEST_CASE("a wrong check sum is told, and what was unpacked is kept")
{
    const std::string lines = many_lines(200'000);
    std::string changed = test::gzipped(lines);
    changed[changed.size() - 5] ^= 1;
    const test::Recorder wrong = read_as("a.jsonl", changed);
    CHECK(wrong.articles.size() == read_as("a.jsonl", lines).articles.size());
    REQUIRE(wrong.rejects.size() == 1);
    CHECK(wrong.rejects[0].reason == "gzip data is damaged");
    CHECK(wrong.rejects[0].offset == lines.size());
}

TEST_CASE("no prefix of packed data is taken for the whole")
{
    for (const Packing& p : packings) {
        const std::string whole = p.pack(a);
        for (std::size_t size = 10; size < whole.size(); ++size) {
            CAPTURE(p.name);
            CAPTURE(size);
            const test::Recorder read = read_as("a.jsonl" + p.ending, whole.substr(0, size));
            REQUIRE(read.rejects.size() == 1);
            CHECK(read.rejects[0].reason == p.name + " data ends early");
        }
    }
}

TEST_CASE("half an article is not taken from a damaged text file")
{
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        const std::string whole = p.pack(many_lines(200'000));
        const test::Recorder read = read_as("a.txt", whole.substr(0, whole.size() / 2));
        CHECK(read.articles.empty());
        REQUIRE(read.rejects.size() == 1);
        CHECK(read.rejects[0].reason == p.name + " data ends early");
    }
}

TEST_CASE("what is packed twice is unpacked twice, not three times")
{
    CHECK(read_as("a.jsonl.gz.gz", test::gzipped(test::gzipped(a))).lines == as_a);
    CHECK(read_as("a.jsonl.zst.xz", test::xz_packed(test::zstd_packed(a))).lines == as_a);
    CHECK(read_as("a.jsonl", test::gzipped(test::gzipped(test::gzipped(a)))).lines ==
          "reject 0 at 0: packed more than twice over: not unpacked\n");
}

TEST_CASE("what unpacks to more than a thousand times its size is refused")
{
    for (const Packing& p : packings) {
        CAPTURE(p.name);
        const std::string bomb = p.pack(std::string(80'000'000, 'x'));
        CHECK(bomb.size() < 100'000);
        const std::string reason = p.name + " data unpacks to more than 1000 times its size";
        const test::Recorder read = read_as("a.jsonl", p.pack(a) + bomb);
        CHECK(read.articles.size() == 1);
        REQUIRE(read.rejects.size() == 1);
        CHECK(read.rejects[0].reason.ends_with("unpacks to more than 1000 times its size"));
        CHECK(read.rejects[0].reason == reason);
        CHECK(read.rejects[0].offset > Expansion::free_bytes - 100'000);
        CHECK(read.rejects[0].offset < 79'000'000);

        const test::Recorder nested = read_as("a.jsonl", p.pack(bomb));
        REQUIRE(nested.rejects.size() == 1);
        CHECK(nested.rejects[0].reason == reason);
    }
}

TEST_CASE("what wants more memory than unpacking may take is refused")
{
    // A frame of one raw block whose header asks for a window of 1 GiB.
    const std::string greedy = "\x28\xb5\x2f\xfd\x00\xa0\x09\x00\x00x"s;
    CHECK(read_as("a.txt", greedy).lines ==
          "reject 0 at 0: zstd data needs too much memory to unpack\n");
}

TEST_SUITE_END();
