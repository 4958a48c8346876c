#include "article/containers/archive.h"

#include <doctest/doctest.h>

#include <string>

#include "article/containers/member_name.h"
#include "pack.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::archive_of;
using test::Packed;
using test::read_as;
using test::tar_of;
using test::zip_of;

namespace {

const std::string a = "{\"text\":\"a\"}\n";

/// All events with the paths they are told of.
std::string told(const std::string& name, const std::string& bytes)
{
    class Sink : public ArticleSink {
    public:
        std::string lines;
        bool article(Article&& article) override
        {
            lines += article.origin.path + ":" + std::to_string(article.origin.record) + " " +
                     article.text + "\n";
            CHECK(article.origin.relative_path == article.origin.path);
            return true;
        }
        void reject(Reject&& reject) override
        {
            lines += reject.path + " rejected: " + reject.reason + "\n";
        }
        void repaired(const Origin& origin, std::string_view what) override
        {
            lines += origin.path + " repaired: " + std::string(what) + "\n";
        }
    };
    Sink sink;
    const std::unique_ptr<ByteSource> source = open_bytes(bytes);
    read_articles(*source, {name, "/root", name, 0}, nullptr, {}, sink);
    return sink.lines;
}

/// Text that does not pack well.
std::string noise(std::size_t bytes)
{
    std::string text;
    unsigned state = 1;
    while (text.size() < bytes) {
        state = state * 1664525 + 1013904223;
        text += static_cast<char>('a' + (state >> 24) % 26);
    }
    return text;
}

std::string little_endian(std::size_t number, int bytes)
{
    std::string out;
    for (; bytes > 0; --bytes, number >>= 8)
        out += static_cast<char>(static_cast<unsigned char>(number));
    return out;
}

/// A zip file whose members state their lengths before them, not packed; `flags` of 1: encrypted.
std::string stored_zip(const std::vector<Packed>& members, std::size_t flags = 0)
{
    std::string out;
    for (const Packed& member : members) {
        const auto* bytes = reinterpret_cast<const Bytef*>(member.bytes.data());
        const std::size_t sum = crc32(0, bytes, static_cast<uInt>(member.bytes.size()));
        out += "PK\x03\x04" + little_endian(20, 2) + little_endian(flags, 2) + little_endian(0, 6) +
               little_endian(sum, 4) + little_endian(member.bytes.size(), 4) +
               little_endian(member.bytes.size(), 4) + little_endian(member.name.size(), 2) +
               little_endian(0, 2) + member.name + member.bytes;
    }
    return out + "PK\x05\x06" + std::string(18, '\0');
}

}  // namespace

TEST_SUITE_BEGIN("article.archive");

TEST_CASE("the members of an archive are read as files are, under its path and theirs")
{
    const std::vector<Packed> members = {
        {"d/", "", AE_IFDIR}, {"d/a.jsonl", a}, {"d/e\xcc\x81.txt", "Bridge shut"}, {"x", a}};
    const std::string expected = "n!d/a.jsonl:1 a\nn!d/e\xcc\x81.txt:0 Bridge shut\nn!x:1 a\n";
    CHECK(told("n", zip_of(members)) == expected);
    CHECK(told("n", zip_of(members, "zip:compression=store")) == expected);
    CHECK(told("n", tar_of(members)) == expected);
    CHECK(told("n", archive_of(ARCHIVE_FORMAT_TAR_USTAR, members)) == expected);
    CHECK(told("n", archive_of(ARCHIVE_FORMAT_TAR_GNUTAR, members)) == expected);
    CHECK(told("n", test::gzipped(tar_of(members))) == expected);
    CHECK(told("n", test::xz_packed(tar_of(members))) == expected);
}

TEST_CASE("packed members and archives in an archive are read too, but not one level deeper")
{
    const std::string inner = zip_of({{"a.txt", "Bridge"}});
    const std::string middle = tar_of({{"z.zip", inner}, {"b.txt.gz", test::gzipped("shut")}});
    CHECK(told("m.tar", middle) == "m.tar!z.zip!a.txt:0 Bridge\nm.tar!b.txt.gz:0 shut\n");
    CHECK(told("o.zip", zip_of({{"m.tar", middle}, {"c.txt", "c"}})) ==
          "o.zip!m.tar!z.zip rejected: an archive in an archive in an archive is not unpacked\n"
          "o.zip!m.tar!b.txt.gz:0 shut\no.zip!c.txt:0 c\n");
}

TEST_CASE("what is no file in an archive is rejected, what is hidden left out")
{
    CHECK(told("t", tar_of({{"link", "/etc/passwd", AE_IFLNK},
                            {"pipe", "", AE_IFIFO},
                            {"device", "", AE_IFCHR},
                            {".hidden", "x"},
                            {"d/.git/x", "x"},
                            {"__MACOSX/._a.txt", "x"},
                            {"page.css", "p {}"},
                            {"a.txt", "Bridge"}})) ==
          "t!link rejected: a symbolic link, not a file\n"
          "t!pipe rejected: a pipe, not a file\n"
          "t!device rejected: a device, not a file\n"
          "t!page.css rejected: no article format: .css\n"
          "t!a.txt:0 Bridge\n");
}

TEST_CASE("names of members are made fit to be shown, and cannot lead elsewhere")
{
    struct Row {
        std::string raw;
        std::string name;
    };
    const Row rows[] = {
        {"a/b.txt", "a/b.txt"},
        {"./a//b.txt", "a/b.txt"},
        {"/etc/passwd", "etc/passwd"},
        {"../../etc/passwd", "etc/passwd"},
        {"a/../../b", "a/b"},
        {"a\x1b[31m\n.txt", "a\\x1B[31m\\x0A.txt"},
        {"caf\xe9.txt", "caf\\xE9.txt"},
        {"", "member 7"},
        {"/", "member 7"},
        {"..", "member 7"},
        {"...", "..."},
        {std::string(2000, 'x'), std::string(1000, 'x') + "…"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.raw);
        CHECK(member_name(row.raw, 7) == row.name);
    }
    CHECK(member_name(std::string(999, 'x') + "é", 1) == std::string(999, 'x') + "…");
    CHECK(told("z", zip_of({{"../../a.txt", "x"}})) == "z!a.txt:0 x\n");
}

TEST_CASE("encrypted members are rejected one by one, and the reading goes on")
{
    const std::string locked = stored_zip({{"a.txt", "Bridge"}, {"b.txt", "shut"}}, 1);
    CHECK(told("z", locked) == "z!a.txt rejected: encrypted\nz!b.txt rejected: encrypted\n");
    CHECK(told("t", tar_of({{"z.zip", locked}, {"c.txt", "c"}})) ==
          "t!z.zip!a.txt rejected: encrypted\nt!z.zip!b.txt rejected: encrypted\nt!c.txt:0 c\n");
    // Where the length of a member stands behind it, what follows an encrypted one is not found.
    CHECK(told("z", zip_of({{"a.txt", "Bridge"}, {"b.txt", "b"}}, "zip:encryption=zipcrypt")) ==
          "z!a.txt rejected: encrypted\nz rejected: the zip archive is damaged or ends early\n");
}

TEST_CASE("a damaged member costs itself alone")
{
    std::string whole = stored_zip({{"a.txt", "Bridge"}, {"b.txt", "Bridge up"}, {"c.txt", "c"}});
    CHECK(told("z", whole) == "z!a.txt:0 Bridge\nz!b.txt:0 Bridge up\nz!c.txt:0 c\n");
    whole[whole.find(" up")] = '-';
    CHECK(told("z", whole) ==
          "z!a.txt:0 Bridge\nz!b.txt rejected: the member is damaged or ends "
          "early\nz!c.txt:0 c\n");
}

TEST_CASE("an archive that ends early keeps what stands before, and says so once")
{
    const std::string text = noise(50'000);
    const std::vector<Packed> members = {{"a.txt", "Bridge"}, {"b.txt", text}};
    for (const std::string& whole : {tar_of(members), zip_of(members)}) {
        const std::string lines = told("x", whole.substr(0, 10'000));
        CHECK(
            lines.starts_with("x!a.txt:0 Bridge\nx!b.txt rejected: the member is damaged or "
                              "ends early\nx rejected: the "));
        CHECK(lines.ends_with(" archive is damaged or ends early\n"));
    }
    CHECK(told("a.tar", "Bridge shut") ==
          "a.tar rejected: the tar archive is damaged or ends "
          "early\n");
    CHECK(told("z", "PK\x03\x04 and nothing more") ==
          "z rejected: the zip archive is damaged or ends early\n");
}

TEST_CASE("no prefix of an archive gives an article that is not in it")
{
    const std::vector<Packed> members = {{"a.txt", "Bridge"}, {"b.jsonl", a}};
    for (const std::string& whole : {tar_of(members), zip_of(members)}) {
        for (std::size_t size = 4; size < whole.size(); size += 7) {
            CAPTURE(size);
            std::string lines = told("x.tar", whole.substr(0, size));
            CHECK_FALSE(lines.empty());
            for (const std::string article : {"x.tar!a.txt:0 Bridge\n", "x.tar!b.jsonl:1 a\n"})
                if (const std::size_t at = lines.find(article); at != std::string::npos)
                    lines.erase(at, article.size());
            const bool only_rejects = lines.find(":0 ") == std::string::npos;
            CHECK(only_rejects);
        }
    }
}

TEST_CASE("documents that are zip files inside are not taken for archives of articles")
{
    CHECK(told("a.docx", zip_of({{"x.txt", "x"}})) ==
          "a.docx rejected: format not supported yet: .docx\n");
    CHECK(told("a", zip_of({{"[Content_Types].xml", "x"}})) ==
          "a rejected: looks like an office document, which is not supported yet\n");
    CHECK(told("a", zip_of({{"mimetype", "application/epub+zip"}})) ==
          "a rejected: looks like an e-book or office document, which is not supported yet\n");
}

TEST_CASE("an archive without files is told")
{
    CHECK(told("z", "PK\x05\x06" + std::string(18, '\0')) ==
          "z rejected: the zip archive holds no files\n");
    CHECK(told("t.tar", std::string(10'240, '\0')) ==
          "t.tar rejected: the tar archive holds no "
          "files\n");
    CHECK(told("z", zip_of({{"d/", "", AE_IFDIR}})) ==
          "z rejected: the zip archive holds no files\n");
}

TEST_CASE("an archive that unpacks to more than a thousand times its size is refused")
{
    const std::string bomb(80'000'000, ' ');
    const std::string lines = told("z", zip_of({{"a.txt", "a"}, {"b.txt", bomb}, {"c.txt", "c"}}));
    CHECK(
        lines ==
        "z!a.txt:0 a\nz!b.txt rejected: longer than 67108864 bytes (--max-article)\nz!c.txt:0 c\n");
    // Each member alone is small enough; together they are not.
    const std::string part(30'000'000, ' ');
    CHECK(told("z", zip_of({{"a.txt", "a"},
                            {"b.txt", part},
                            {"c.txt", part},
                            {"d.txt", part},
                            {"e.txt", "e"}})) ==
          "z!a.txt:0 a\nz!b.txt rejected: empty file\nz!c.txt rejected: empty file\n"
          "z!d.txt rejected: the archive unpacks to more than 1000 times its size\n"
          "z rejected: the archive unpacks to more than 1000 times its size\n");
}

TEST_CASE("reading an archive stops when the sink wants no more")
{
    test::Recorder recorder;
    recorder.most = 1;
    const std::string bytes = zip_of({{"a.txt", "a"}, {"b.txt", "b"}, {"c.css", "c"}});
    const std::unique_ptr<ByteSource> source = open_bytes(bytes);
    read_articles(*source, {"z", "/z", "z", 0}, nullptr, {}, recorder);
    CHECK(recorder.lines == "article 0: |a\n");
}

TEST_SUITE_END();
