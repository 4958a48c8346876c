// What must hold for every input format: a new row of the table is covered the day it is added.

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <random>
#include <set>
#include <string>

#include "article/reader.h"
#include "text/utf8.h"

using namespace onrecord;

namespace {

/// Holds what every reader promises its sink.
class Checking : public ArticleSink {
public:
    std::size_t articles = 0;
    std::size_t rejects = 0;
    bool go_on = true;

    bool article(Article&& article) override
    {
        ++articles;
        CHECK(article.origin.path == "p");
        CHECK(article.origin.root == "/r");
        CHECK((articles == 1 || article.origin.record > last_record_));
        last_record_ = article.origin.record;
        CHECK_FALSE((article.text.empty() && article.title.empty()));
        CHECK(is_valid_utf8(article.text));
        CHECK(is_valid_utf8(article.title));
        return go_on;
    }

    void reject(Reject&& reject) override
    {
        ++rejects;
        CHECK(reject.path == "p");
        CHECK_FALSE(reject.reason.empty());
        CHECK_FALSE(std::isupper(static_cast<unsigned char>(reject.reason.front())));
        CHECK_FALSE(reject.reason.ends_with('.'));
    }

    void repaired(const Origin& origin, std::string_view what) override
    {
        CHECK(origin.path == "p");
        CHECK_FALSE(what.empty());
    }

private:
    std::size_t last_record_ = 0;
};

void read_with(const ArticleFormat& format, std::string_view bytes, Checking& sink)
{
    ReadOptions options;
    options.article_bytes = 10'000;
    const std::unique_ptr<ByteSource> source = open_bytes(bytes);
    format.read(*source, {"p", "/r", "p", 0}, options, sink);
}

}  // namespace

TEST_SUITE_BEGIN("contract.formats");

TEST_CASE("formats have names and endings of their own, and say what they are")
{
    std::set<std::string_view> names;
    std::set<std::string_view> endings;
    const auto lower = [](std::string_view text) {
        return std::none_of(text.begin(), text.end(), [](unsigned char c) {
            return std::isupper(c) != 0 || std::isspace(c) != 0;
        });
    };
    for (const ArticleFormat* format : article_formats()) {
        CAPTURE(format->name);
        CHECK(names.insert(format->name).second);
        CHECK(lower(format->name));
        CHECK_FALSE(format->summary.empty());
        CHECK_FALSE(format->extensions.empty());
        CHECK(find_format(format->name) == format);
        for (const std::string_view ending : format->extensions) {
            CAPTURE(ending);
            CHECK(endings.insert(ending).second);
            CHECK(lower(ending));
            CHECK(ending.starts_with('.'));
            CHECK(ending != ".gz");
        }
    }
}

TEST_CASE("every format rejects emptiness, and nothing else is silent")
{
    for (const ArticleFormat* format : article_formats()) {
        CAPTURE(format->name);
        for (const std::string_view bytes : {"", " ", "\n\n", "\xef\xbb\xbf"}) {
            CAPTURE(bytes);
            Checking sink;
            read_with(*format, bytes, sink);
            CHECK(sink.articles == 0);
            CHECK(sink.rejects == 1);
        }
    }
}

TEST_CASE("any bytes give articles or rejects, never nothing and never an exception")
{
    std::mt19937 random(20220914);
    constexpr std::string_view pieces[] = {
        "{\"text\":\"",
        "\"}",
        "\n",
        "{",
        "\"",
        "title",
        "\xff",
        ":",
        "\\ud800",
        "[",
        "]",
        "\xc3\xa9",
        ",",
        "said",
        ";",
        "\\u00e9\"",
        "\r",
        "text,title\n",
        "\t",
        "\"\"",
        "articles",
        "\":[{\"",
        "<p>",
        "</div>",
        "<!--",
        "<script type=application/ld+json>",
        "<meta name=date content='",
        "&#x2019;",
        "<h1>",
        "2022",
        "\n\nFrom a Wed Sep 14 08:10:00 2022\n",
        "Content-Type: multipart/mixed; boundary=b\n\n",
        "\n--b\n",
        "Content-Transfer-Encoding: base64\n",
        "Subject: =?utf-8?q?=C3",
        "WARC/1.0\r\nWARC-Type: response\r\n",
        "Content-Length: 30\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n<html>",
    };
    for (const ArticleFormat* format : article_formats()) {
        for (int round = 0; round < 500; ++round) {
            std::string bytes = "x";
            for (std::size_t i = random() % 30; i > 0; --i)
                bytes += pieces[random() % std::size(pieces)];
            CAPTURE(format->name);
            CAPTURE(bytes);
            Checking sink;
            read_with(*format, bytes, sink);
            CHECK(sink.articles + sink.rejects > 0);
        }
    }
}

TEST_CASE("every format stops when the sink wants no more, and recognises any head without harm")
{
    for (const ArticleFormat* format : article_formats()) {
        CAPTURE(format->name);
        Checking sink;
        sink.go_on = false;
        read_with(*format, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}\n", sink);
        CHECK(sink.articles <= 1);
        for (const std::string_view head : {std::string_view(), std::string_view("\0", 1),
                                            std::string_view("\xff\xfe"), std::string_view("{")})
            CHECK_NOTHROW((void)format->recognises(head));
    }
}

TEST_SUITE_END();
