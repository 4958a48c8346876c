#include <doctest/doctest.h>

#include <string>

#include "recorder.h"

using namespace onrecord;
using test::read_as;

namespace {

const std::string header =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/bridge\r\n"
    "Subject: =?utf-8?Q?Bridge?=\r\nDate: Sun, 1 Jan 2023 10:00:00 -0000\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
    "\tboundary=\"b----\"\r\n\r\n\r\n";

std::string part(const std::string& fields, const std::string& body)
{
    return "--b----\r\n" + fields + "\r\n" + body + "\r\n";
}

const std::string page_part = part(
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n",
    "<html><head><meta charset=3D\"utf-8\"><title>Caf=C3=A9</title></head><body><p>The caf=C3=\r\n"
    "=A9 by the bridge over the Lowen is open again.</p></body></html>");
const std::string read_page =
    "article 0: Café|The café by the bridge over the Lowen is open again.\n";

std::string told(const std::string& bytes)
{
    return read_as("a.mhtml", bytes).lines;
}

}  // namespace

TEST_SUITE_BEGIN("article.mhtml");

TEST_CASE("the page in the file is read, with its address, and not dated by the saving")
{
    const std::string picture = part("Content-Type: image/png\r\n", "xx");
    const std::string frame = part("Content-Type: text/html\r\n", "<p>A frame.");
    const std::string file = header + picture + page_part + frame + "--b------\r\n";
    CHECK(told(file) == read_page);
    CHECK(read_as("a", file).lines == read_page);
    const test::Recorder read = read_as("a.mht", file);
    REQUIRE(read.articles.size() == 1);
    CHECK(read.articles.front().url == "https://courier.example/bridge");
    CHECK(read.articles.front().date.empty());
    CHECK(read.articles.front().dates.empty());
}

TEST_CASE("a single page without parts is read")
{
    CHECK(
        told("MIME-Version: 1.0\nContent-Type: text/html; charset=iso-8859-1\n\n<title>Caf\xe9 ") ==
        "repaired 0: no article text found on the page, only its title\narticle 0: Café|\n");
}

TEST_CASE("what holds no page is rejected")
{
    CHECK(told(header + part("Content-Type: image/png\r\n", "xx")) ==
          "reject 0 at 0: no page in it\n");
    CHECK(told("<p>x") == "reject 0 at 0: no header at its beginning\n");
    CHECK(told(header) == "reject 0 at 0: no page in it\n");
    CHECK(told(header + part("Content-Type: text/html\r\n", "")) ==
          "reject 0 at 0: neither text nor title found on the page\n");
}

TEST_SUITE_END();
