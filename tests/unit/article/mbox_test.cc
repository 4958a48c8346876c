#include <doctest/doctest.h>

#include <string>

#include "recorder.h"

using namespace onrecord;
using test::read_as;

namespace {

const std::string from = "From news@courier.example Wed Sep 14 08:10:00 2022\n";

std::string told(const std::string& folder, const ReadOptions& options = {})
{
    return read_as("a.mbox", folder, options).lines;
}

}  // namespace

TEST_SUITE_BEGIN("article.mbox");

TEST_CASE("every message of a folder is an article")
{
    const std::string folder =
        from + "Subject: One\n\nText.\n\n" + from + "Subject: Two\n\nMore.\n";
    const std::string read = "article 1: One|Text.\narticle 2: Two|More.\n";
    CHECK(told(folder) == read);
    CHECK(told("\n\n" + folder) == read);
    CHECK(read_as("a", folder).lines == read);
    CHECK(read_as("-", folder).lines == read);
    std::string crlf;
    for (const char c : folder)
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
    CHECK(told(crlf) == read);
}

TEST_CASE("lines of text that begin with From end no message")
{
    struct Row {
        const char* body;
        const char* text;
    };
    const Row rows[] = {
        {"\nFrom the start it was clear.", "From the start it was clear."},
        {"a\nFrom b@c.example Wed Sep 14 08:10:00 2022",
         "a\nFrom b@c.example Wed Sep 14 08:10:00 2022"},
        {"\n>From b@c.example Wed Sep 14 08:10:00 2022",
         "From b@c.example Wed Sep 14 08:10:00 2022"},
        {">>From a", ">From a"},
        {"> From a", "> From a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.body);
        CHECK(told(from + "Subject: S\n\n" + row.body + "\n") ==
              "article 1: S|" + std::string(row.text) + "\n");
    }
    CHECK(told("From nobody\nSubject: S\n\nx\n\nFrom nobody\nSubject: T\n\ny") ==
          "article 1: S|x\narticle 2: T|y\n");
}

TEST_CASE("a broken message costs one article")
{
    CHECK(told(from + "\n\n" + from + "Subject: S\n\nx\n") ==
          "reject 1 at 0: no mail header at its beginning\narticle 2: S|x\n");
    ReadOptions small;
    small.article_bytes = 60;
    CHECK(told(from + "Subject: S\n\n" + std::string(100, 'x') + "\n\n" + from +
                   "Subject: T\n\ny\n\n" + from + "Subject: U\n" + "\n123456789\n" +
                   std::string(40, 'z'),
               small) ==
          "reject 1 at 0: longer than 60 bytes (--max-article)\narticle 2: T|y\n"
          "reject 3 at 231: longer than 60 bytes (--max-article)\n");
}

TEST_CASE("a file of another kind is rejected, and reading stops when nobody wants more")
{
    CHECK(told("Subject: S\n\nx") ==
          "reject 0 at 0: no mail folder: does not begin with a line 'From ...'\n");
    CHECK(told("\n \n") == "reject 0 at 0: empty file\n");
    test::Recorder one;
    one.most = 1;
    const std::string folder = from + "Subject: S\n\nx\n\n" + from + "Subject: T\n\ny\n\n" + from;
    const std::unique_ptr<ByteSource> source = open_bytes(folder);
    read_articles(*source, {"a.mbox", "/a.mbox", "a.mbox", 0}, nullptr, {}, one);
    CHECK(one.lines == "article 1: S|x\n");
}

TEST_SUITE_END();
