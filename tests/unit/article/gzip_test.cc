#include "article/containers/gzip.h"

#include <doctest/doctest.h>
#include <zlib.h>

#include <stdexcept>
#include <string>

#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;

namespace {

/// One gzip member that holds `bytes`.
std::string packed(const std::string& bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

const std::string a = "{\"text\":\"a\"}\n";
const std::string b = "{\"text\":\"b\"}\n";
const std::string as_a = "article 1: |a\n";
const std::string as_b = "article 2: |b\n";

/// Lines that do not pack well: about 200 KB, packed about 100 KB.
std::string many_lines()
{
    std::string lines;
    unsigned state = 1;
    while (lines.size() < 200'000) {
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

TEST_SUITE_BEGIN("article.gzip");

TEST_CASE("gzip is known by its bytes, whatever the name")
{
    CHECK(read_as("a.jsonl.gz", packed(a + b)).lines == as_a + as_b);
    CHECK(read_as("a.jsonl", packed(a + b)).lines == as_a + as_b);
    CHECK(read_as("-", packed(a)).lines == as_a);
    CHECK(read_as("a.txt.gz", packed("Bridge shut")).lines == "article 0: |Bridge shut\n");
    CHECK(read_as("a.txt.gz", packed("")).lines == "reject 0 at 0: empty file\n");
}

TEST_CASE("members one behind the other are one file")
{
    CHECK(read_as("a.jsonl", packed(a) + packed(b)).lines == as_a + as_b);
    CHECK(read_as("a.jsonl", packed(a) + packed("") + packed(b)).lines == as_a + as_b);
    CHECK(read_as("a.txt", packed("Bridge") + packed(" shut")).lines ==
          "article 0: |Bridge shut\n");
}

TEST_CASE("zero bytes behind the data are padding, others are told")
{
    CHECK(read_as("a.jsonl", packed(a) + std::string(600, '\0')).lines == as_a);
    const std::string told = "reject 0 at 13: bytes behind the gzip data were left out\n";
    CHECK(read_as("a.jsonl", packed(a) + "rubbish").lines == as_a + told);
    CHECK(read_as("a.txt", packed("Bridge shut!!") + "rubbish").lines ==
          "article 0: |Bridge shut!!\n" + told);
}

TEST_CASE("data that ends early or is damaged is told, whole lines before that are kept")
{
    const std::string lines = many_lines();
    const std::string whole = packed(lines);
    const test::Recorder cut = read_as("a.jsonl", whole.substr(0, whole.size() / 2));
    CHECK(cut.articles.size() > 100);
    REQUIRE(cut.rejects.size() == 1);
    CHECK(cut.rejects[0].reason == "gzip data ends early");
    CHECK(cut.rejects[0].record == 0);
    CHECK(cut.rejects[0].offset > 10'000);
    CHECK(cut.rejects[0].offset < lines.size());

    std::string checksum_wrong = whole;
    checksum_wrong[whole.size() - 5] ^= 1;
    const test::Recorder wrong = read_as("a.jsonl", checksum_wrong);
    CHECK(wrong.articles.size() == read_as("a.jsonl", whole).articles.size());
    REQUIRE(wrong.rejects.size() == 1);
    CHECK(wrong.rejects[0].reason == "gzip data is damaged");
    CHECK(wrong.rejects[0].offset == lines.size());
}

TEST_CASE("no prefix of gzip data is taken for the whole")
{
    const std::string whole = packed(a);
    for (std::size_t size = 3; size < whole.size(); ++size) {
        CAPTURE(size);
        const test::Recorder read = read_as("a.jsonl.gz", whole.substr(0, size));
        REQUIRE(read.rejects.size() == 1);
        CHECK(read.rejects[0].reason == "gzip data ends early");
    }
}

TEST_CASE("half an article is not taken from a damaged text file")
{
    const std::string whole = packed(many_lines());
    const test::Recorder read = read_as("a.txt", whole.substr(0, whole.size() / 2));
    CHECK(read.articles.empty());
    REQUIRE(read.rejects.size() == 1);
    CHECK(read.rejects[0].reason == "gzip data ends early");
}

TEST_CASE("gzip in gzip is unpacked once more, not twice more")
{
    CHECK(read_as("a.jsonl.gz.gz", packed(packed(a))).lines == as_a);
    CHECK(read_as("a.jsonl", packed(packed(packed(a)))).lines ==
          "reject 0 at 0: gzip inside gzip inside gzip is not unpacked\n");
}

TEST_CASE("what unpacks to more than a thousand times its size is refused")
{
    const std::string bomb = packed(std::string(80'000'000, 'x'));
    CHECK(bomb.size() < 100'000);
    const test::Recorder read = read_as("a.jsonl", packed(a) + bomb);
    CHECK(read.articles.size() == 1);
    REQUIRE(read.rejects.size() == 1);
    CHECK(read.rejects[0].reason == "gzip data unpacks to more than 1000 times its size");
    CHECK(read.rejects[0].offset > GzipSource::free_bytes);
    CHECK(read.rejects[0].offset < 79'000'000);

    const test::Recorder nested = read_as("a.jsonl", packed(bomb));
    REQUIRE(nested.rejects.size() == 1);
    CHECK(nested.rejects[0].reason == "gzip data unpacks to more than 1000 times its size");
}

TEST_SUITE_END();
