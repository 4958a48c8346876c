#include <doctest/doctest.h>

#include <string>

#include "pack.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;
using test::Recorder;

namespace {

const std::string page = "<html><title>Bridge</title><p>The bridge over the Lowen is shut.</p>";
const std::string read_page = "Bridge|The bridge over the Lowen is shut.\n";

std::string record(const std::string& fields, const std::string& content)
{
    return "WARC/1.0\r\n" + fields + "Content-Length: " + std::to_string(content.size()) +
           "\r\n\r\n" + content + "\r\n\r\n";
}

std::string response(const std::string& http)
{
    return record(
        "WARC-Type: response\r\nWARC-Target-URI: https://courier.example/a\r\n"
        "WARC-Date: 2022-10-01T00:00:00Z\r\n"
        "Content-Type: application/http; msgtype=response\r\n",
        http);
}

std::string ok(const std::string& fields, const std::string& body)
{
    return response("HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body);
}

const std::string html_type = "Content-Type: text/html; charset=utf-8\r\n";

std::string told(const std::string& archive, const ReadOptions& options = {})
{
    return read_as("a.warc", archive, options).lines;
}

}  // namespace

TEST_SUITE_BEGIN("article.warc");

TEST_CASE("pages that were answered are articles; what else is in the archive is counted")
{
    const std::string archive =
        record("WARC-Type: warcinfo\r\n", "software: x\r\n") +
        record("WARC-Type: request\r\n", "GET / HTTP/1.1\r\n\r\n") + ok(html_type, page) +
        ok("Content-Type: image/png\r\n", "x") +
        response("HTTP/1.1 404 Not Found\r\n" + html_type + "\r\n" + page) +
        record("WARC-Type: response\r\nWARC-Target-URI: dns:courier.example\r\n", "A 1.2.3.4");
    const std::string all =
        "article 3: " + read_page +
        "repaired 0: 1 answer of another protocol left out; 1 answer that is no page left out; "
        "1 answer with another status than 200 left out; 2 records that are no answers left out\n";
    CHECK(told(archive) == all);
    CHECK(read_as("a", archive).lines == all);
    CHECK(read_as("a.warc.gz",
                  test::gzipped(archive.substr(0, 100)) + test::gzipped(archive.substr(100)))
              .lines == all);
}

TEST_CASE("address and time are of the record, the date never is")
{
    const Recorder read = read_as("a.warc", ok(html_type, page));
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles.front();
    CHECK(article.url == "https://courier.example/a");
    CHECK(article.source == "courier");
    CHECK(article.date.empty());
    CHECK(article.dates.empty());
    CHECK(article.extra.at("crawled") == "2022-10-01T00:00:00Z");
    const Recorder own =
        read_as("a.warc",
                ok(html_type, "<link rel=canonical href='https://b.example/2022/09/14/x'>" + page));
    REQUIRE(own.articles.size() == 1);
    CHECK(own.articles.front().url == "https://b.example/2022/09/14/x");
    REQUIRE_FALSE(own.articles.front().dates.empty());
    CHECK(own.articles.front().dates.front().from == "url");
}

TEST_CASE("what was done to a page for the transfer is undone")
{
    const std::string gzipped = test::gzipped(page);
    const auto chunk = [](const std::string& bytes) {
        constexpr const char* digits = "0123456789abcdef";
        return std::string() + digits[bytes.size() / 256 % 16] + digits[bytes.size() / 16 % 16] +
               digits[bytes.size() % 16] + ";x=y\r\n" + bytes + "\r\n";
    };
    const std::string chunked = "Transfer-Encoding: chunked\r\n" + html_type;
    const std::string chunks = chunk(page.substr(0, 20)) + chunk(page.substr(20));
    const std::string brotli =
        "\033\103\000\300\054\016\354\230\304\044\353\010\155\246\200\136\063\241\245\315\251\027\270\346\241\162\243\223\076\157\167\011\122\126\007\016\071\160\371\027\110\202\201\120\260\001\007\030\117\203\175\236\320\230\331\103\052\030\251\042\121\352\076\135\332\276\232\002"s;
    struct Row {
        const char* what;
        std::string archive;
    };
    const Row rows[] = {
        {"plain", ok(html_type, page)},
        {"no type", ok("", page)},
        {"chunked", ok(chunked, chunks + "0\r\n\r\n")},
        {"chunked, the end is missing", ok(chunked, chunks)},
        {"stored whole", ok(chunked, page)},
        {"gzip", ok("Content-Encoding: gzip\r\n" + html_type, gzipped)},
        {"gzip, stored whole", ok("Content-Encoding: gzip\r\n" + html_type, page)},
        {"gzip in chunks",
         ok("Content-Encoding: x-gzip\r\n" + chunked, chunk(gzipped) + "0\r\n\r\n")},
        {"brotli", ok("Content-Encoding: br\r\n" + html_type, brotli)},
        {"zstd", ok("Content-Encoding: zstd\r\n" + html_type, test::zstd_packed(page))},
        {"a resource", record("WARC-Type: resource\r\nContent-Type: text/html\r\n", page)},
        {"lines without CR",
         "WARC/1.0\nWARC-Type: resource\nContent-Type: text/html\n"
         "Content-Length: " +
             std::to_string(page.size()) + "\n\n" + page},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(told(row.archive) == "article 1: " + read_page);
    }
}

TEST_CASE("charsets are the server's, else the page's")
{
    const std::string latin = "<p>Le caf\xe9 de Vaubrelle reste ouvert.";
    CHECK(told(ok("Content-Type: text/html; charset=ISO-8859-1\r\n", latin)) ==
          "article 1: |Le café de Vaubrelle reste ouvert.\n");
}

TEST_CASE("one bad record costs itself")
{
    const std::string good = ok(html_type, page);
    CHECK(told(ok(html_type, "") + good) ==
          "reject 1 at 0: neither text nor title found on the page\narticle 2: " + read_page);
    CHECK(told(ok("Content-Encoding: gzip\r\n" + html_type, test::gzipped(page).substr(0, 5)) +
               good) == "reject 1 at 0: gzip data ends early\narticle 2: " + read_page);
    const std::string without_sum = test::gzipped(page).substr(0, test::gzipped(page).size() - 8);
    CHECK(told(ok("Content-Encoding: gzip\r\n" + html_type, without_sum)) ==
          "repaired 1: gzip data ends early, read up to there\narticle 1: " + read_page);
    CHECK(told(ok("Content-Encoding: secret\r\n" + html_type, "abc") + good) ==
          "reject 1 at 0: in an encoding that is not read: 'secret'\narticle 2: " + read_page);
    CHECK(told("stray bytes\r\n" + good) ==
          "reject 0 at 0: 13 bytes that are no record passed over\narticle 1: " + read_page);
    CHECK(told("WARC/1.0\r\nContent-Length: x\r\n\r\nabc\r\n" + good) ==
          "reject 0 at 0: 36 bytes that are no record passed over\narticle 1: " + read_page);
    CHECK(
        told(good.substr(0, good.size() - 20)).find("reject 0 at 0: the last record ends early") !=
        std::string::npos);
    CHECK(told("\r\n\r\n") == "reject 0 at 0: no record in it\n");
}

TEST_CASE("pages beyond the limit are rejected, other records of any size passed over")
{
    ReadOptions small;
    small.article_bytes = 200;
    const std::string good = ok(html_type, page);
    const std::string long_page = page + std::string(200'000, 'x');
    CHECK(told(ok(html_type, long_page) + good, small) ==
          "reject 1 at 0: longer than 200 bytes (--max-article)\narticle 2: " + read_page);
    CHECK(told(ok("Content-Encoding: gzip\r\n" + html_type, test::gzipped(long_page)) + good,
               small) ==
          "reject 1 at 0: longer than 200 bytes (--max-article)\narticle 2: " + read_page);
    CHECK(told(ok("Content-Type: video/mp4\r\n", long_page) + good, small) ==
          "article 2: " + read_page + "repaired 0: 1 answer that is no page left out\n");
}

TEST_SUITE_END();
