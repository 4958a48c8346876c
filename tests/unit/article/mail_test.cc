#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;
using test::Recorder;

namespace {

std::string told(const std::string& message, const ReadOptions& options = {})
{
    return read_as("a.eml", message, options).lines;
}

/// Every article as "title|text|date|source|authors|url|id|language".
std::string parts_of(const std::string& message)
{
    std::string all;
    for (const Article& a : read_as("a.eml", message).articles) {
        CHECK(a.body_is_stated);
        all += a.title + "|" + a.text + "|" + a.date + "|" + a.source + "|";
        for (const std::string& author : a.authors)
            all += "<" + author + ">";
        all += "|" + a.url + "|" + a.id + "|" + a.language + "\n";
    }
    return all;
}

std::string text_of(const std::string& message)
{
    const Recorder read = read_as("a.eml", message);
    return read.articles.size() == 1 ? read.articles.front().text : read.lines;
}

/// A message of one kind of multipart with these parts, boundary lines left out.
std::string multipart(const std::string& kind, const std::vector<std::string>& parts)
{
    std::string message =
        "Subject: S\nContent-Type: multipart/" + kind + "; boundary=\"b c\"\n\nx\n";
    for (const std::string& part : parts)
        message += "--b c\n" + part + "\n";
    return message + "--b c--\nbehind\n";
}

const std::string plain = "Content-Type: text/plain\n\nThe plain text.";
const std::string page = "Content-Type: text/html\n\n<p>The page.</p>";

}  // namespace

TEST_SUITE_BEGIN("article.mail");

TEST_CASE("a message states title, date, source, id, address and language in its header")
{
    CHECK(parts_of("From: \"Calderwick Courier\" <news@courier.example>\r\n"
                   "Date: Wed, 14 Sep 2022 08:10:00 +0200\r\n"
                   "Message-ID: <1@courier.example>\r\n"
                   "Archived-At: <https://courier.example/1>\r\n"
                   "Content-Language: en-GB\r\n"
                   "subject: Bridge\r\n shut\r\n\r\nThe bridge is shut.\r\nFor weeks.\r\n") ==
          "Bridge shut|The bridge is shut.\nFor weeks.|Wed, 14 Sep 2022 08:10:00 +0200|"
          "Calderwick Courier||https://courier.example/1|1@courier.example|en-GB\n");
}

TEST_CASE("the source is the sender's name, else the site; in a discussion it is the list's")
{
    struct Row {
        const char* fields;
        const char* source_and_authors;
    };
    const Row rows[] = {
        {"From: Courier <a@b.example>", "Courier|"},
        {"From: a@b.example (The Courier)", "The Courier|"},
        {"From: a@courier.example", "courier|"},
        {"From: <a@www.courier.example>", "courier|"},
        {"From: =?utf-8?q?La_Voz=2C_ma=C3=B1ana?= <a@b.example>, Other <c@d.example>",
         "La Voz, mañana|"},
        {"From: \"Lorne, Ada \\\"Al\\\"\" <a@b.example>", "Lorne, Ada \"Al\"|"},
        {"From: Courier <a@b.example>\nList-Id: c1 mc list <c1.example>", "Courier|"},
        {"From: Ada Lorne <a@b.example>\nList-Id: Bridge talk <bridge.example>\n"
         "List-Post: <mailto:bridge@example>",
         "Bridge talk|<Ada Lorne>"},
        {"From: Courier <a@b.example>\nList-Id: News <n.example>\nList-Post: NO", "Courier|"},
        {"X: y", "|"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.fields);
        CHECK(parts_of(std::string(row.fields) + "\nSubject: S\n\nText") ==
              "S|Text||" + std::string(row.source_and_authors) + "|||\n");
    }
}

TEST_CASE("encoded words of headers are undone, whatever their charset")
{
    struct Row {
        const char* written;
        const char* read;
    };
    const Row rows[] = {
        {"=?utf-8?Q?caf=C3=A9_bar?=", "café bar"},
        {"=?UTF-8?B?Y2Fmw6k=?=", "café"},
        {"=?utf-8*fr?q?caf=c3=a9?=", "café"},
        {"=?iso-8859-1?q?caf=E9?= =?iso-8859-1?q?s?=", "cafés"},
        {"=?utf-8?q?caf=C3?=\n =?utf-8?q?=A9?= ok", "café ok"},
        {"=?koi8-r?B?7c/T1A==?= =?utf-8?q?_=D0=B4?=", "Мост д"},
        {"=?iso-2022-jp?B?GyRCNjYbKEI=?=", "橋"},
        {"a =?utf-8?q?b?= c", "a b c"},
        {"a=?utf-8?q?b?=c", "abc"},
        {"raw caf\xc3\xa9", "raw café"},
        {"raw caf\xe9", "raw café"},
        {"=?utf-8?x?b?=", "=?utf-8?x?b?="},
        {"=?utf-8?q?open", "=?utf-8?q?open"},
        {"=?utf-8?q?\?= x", "x"},
        {"a\t\x01 b", "a b"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.written);
        const Recorder read = read_as("a.eml", "Subject: " + std::string(row.written) + "\n\nx");
        REQUIRE(read.articles.size() == 1);
        CHECK(read.articles.front().title == row.read);
    }
}

TEST_CASE("bodies are decoded by transfer encoding and charset")
{
    struct Row {
        const char* fields;
        std::string body;
        const char* text;
    };
    const Row rows[] = {
        {"Content-Transfer-Encoding: quoted-printable",
         "caf=C3=A9 =3D one =\nline =20\n= x=zz=", "café = one line  \n= x=zz"},
        {"Content-Transfer-Encoding: Quoted-Printable\nContent-Type: text/plain; "
         "charset=ISO-8859-1",
         "caf=E9", "café"},
        {"Content-Transfer-Encoding: base64", "Y2Fm\r\nw6k=\r\n", "café"},
        {"Content-Transfer-Encoding: base64", "Y2F!m\nw6k", "café"},
        {"Content-Type: text/plain; charset=\"koi8-r\"", "\xed\xcf\xd3\xd4", "Мост"},
        {"Content-Type: text/plain; charset=no-such", "plain", "plain"},
        {"Content-Type: nonsense", "plain", "plain"},
        {"Content-Type: text/plain; format=flowed", "one \ntwo\n three\n-- \nsign",
         "one two\nthree\n-- \nsign"},
        {"Content-Type: text/plain; format=flowed; delsp=yes", "on \ne\n", "one"},
        {"Content-Type: TEXT/HTML", "<p>One.<p>Two &amp; three.", "One.\n\nTwo & three."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.fields);
        CAPTURE(row.body);
        CHECK(text_of("Subject: S\n" + std::string(row.fields) + "\n\n" + row.body) == row.text);
    }
}

TEST_CASE("of alternatives the page counts, parts one behind the other are joined")
{
    const std::string empty_page = "Content-Type: text/html\n\n<img src=x>";
    const std::string picture =
        "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\naaaa";
    const std::string inner = "Content-Type: multipart/related; boundary=i\n\n--i\n" + page +
                              "\n--i\n" + picture + "\n--i--";
    CHECK(text_of(multipart("alternative", {plain, page})) == "The page.");
    CHECK(text_of(multipart("alternative", {plain, empty_page})) == "The plain text.");
    CHECK(text_of(multipart("alternative", {plain, inner})) == "The page.");
    CHECK(text_of(multipart("mixed", {plain, page})) == "The plain text.\n\nThe page.");
    CHECK(text_of(multipart("signed", {plain, "Content-Type: application/pgp-signature\n\nxx"})) ==
          "The plain text.");
    CHECK(text_of(multipart("mixed", {"\nNo header of its own."})) == "No header of its own.");
    CHECK(text_of("Subject: S\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nnot closed") ==
          "not closed");
}

TEST_CASE("a newsletter laid out in tables keeps all that it shows, and nothing that it hides")
{
    CHECK(text_of("Subject: S\nContent-Type: text/html\n\n<html><head><title>T</title><style>p{}"
                  "</style></head><body><div style='display:none'>preview</div><table><tr>"
                  "<td>Bridge <b>shut</b></td></tr><tr><td>Read <a href=x>more</a> there</td></tr>"
                  "<tr><td>Trams stop<br>at noon</td></tr></table></body></html>") ==
          "Bridge shut\n\nRead more there\n\nTrams stop\nat noon");
}

TEST_CASE("what is left out of a message is told")
{
    const std::string file =
        "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nxx";
    const std::string text_file =
        "Content-Type: text/plain\nContent-Disposition: attachment\n\nnot read";
    const std::string message = "Content-Type: message/rfc822\n\nSubject: inner\n\ninner text";
    CHECK(told(multipart("mixed", {plain, file})) ==
          "repaired 0: 1 attachment left out\narticle 0: S|The plain text.\n");
    CHECK(told(multipart("mixed", {plain, text_file, message})) ==
          "repaired 0: 2 attachments left out\narticle 0: S|The plain text.\n");
    CHECK(told(multipart("mixed", {file})) ==
          "repaired 0: 1 attachment left out; no text in the message, only its subject\n"
          "article 0: S|\n");
    CHECK(told(multipart("encrypted", {plain})) == "reject 0 at 0: encrypted message\n");
}

TEST_CASE("what is no message is rejected")
{
    CHECK(told("") == "reject 0 at 0: empty file\n");
    CHECK(told("Just a text.\n\nMore.") == "reject 0 at 0: no mail header at its beginning\n");
    CHECK(told("From: a@b.example\n\n  \n") == "reject 0 at 0: neither text nor title\n");
    ReadOptions small;
    small.article_bytes = 20;
    CHECK(told("Subject: too long a message", small) ==
          "reject 0 at 0: longer than 20 bytes (--max-article)\n");
}

TEST_CASE("a mark, blank lines or a line of a folder before the header do no harm")
{
    const std::string message = "Subject: S\n\nx";
    for (const char* before : {"\xef\xbb\xbf", "\r\n\n", "From a Wed Sep 14 08:10:00 2022\n"}) {
        CAPTURE(before);
        CHECK(told(std::string(before) + message) == "article 0: S|x\n");
    }
}

TEST_CASE("messages made to hurt end soon")
{
    std::string nested = "Subject: S\n";
    for (int i = 0; i < 2000; ++i) {
        const std::string boundary = "b" + std::to_string(i);
        nested.append("Content-Type: multipart/mixed; boundary=").append(boundary);
        nested.append("\n\n--").append(boundary).append("\n");
    }
    CHECK(told(nested + "\ntext") ==
          "repaired 0: parts nested too deeply or beyond 1000 left out; no text in the message, "
          "only its subject\narticle 0: S|\n");
    std::vector<std::string> many(1500, "\nx");
    CHECK(read_as("a.eml", multipart("mixed", many)).repairs ==
          std::vector<std::string>{"parts nested too deeply or beyond 1000 left out"});
    std::string groups = "From: ";
    for (int i = 0; i < 100'000; ++i)
        groups += "a:(";
    CHECK(told(groups + "\nSubject: S\n\nx") == "article 0: S|x\n");
    std::string fields;
    for (int i = 0; i < 5000; ++i)
        fields += "X-" + std::to_string(i) + ": y\n";
    CHECK(told("Subject: S\n" + fields + "\nx") == "article 0: S|x\n");
}

TEST_CASE("messages are known by fields that mail programs write")
{
    CHECK(read_as("a", "Return-Path: <a@b.example>\nSubject: S\n\nx").lines == "article 0: S|x\n");
    CHECK(read_as("-", "Received: from a\n by b\nSubject: S\n\nx").lines == "article 0: S|x\n");
    CHECK(read_as("a", "From: Courier\nDate: 2022-09-14\nSubject: S\n\nx").articles.front().title ==
          "");
}

TEST_SUITE_END();
