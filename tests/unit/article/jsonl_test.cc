#include <doctest/doctest.h>

#include <string>

#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::Recorder;

namespace {

Recorder read_lines(std::string_view bytes, ReadOptions options = {})
{
    return test::read_as("news/a.jsonl", bytes, options);
}

/// The one article a line gives; fails the test when it gives none.
Article read_line(const std::string& line)
{
    Recorder recorder = read_lines(line);
    CAPTURE(line);
    CAPTURE(recorder.lines);
    REQUIRE(recorder.articles.size() == 1);
    return recorder.articles.front();
}

std::string names(const std::vector<std::string>& list)
{
    std::string all;
    for (const std::string& name : list)
        all += "<" + name + ">";
    return all;
}

std::string printed(const std::map<std::string, std::string>& extra)
{
    std::string all;
    for (const auto& [name, value] : extra)
        all += name + "=" + value + ";";
    return all;
}

}  // namespace

TEST_SUITE_BEGIN("article.jsonl");

TEST_CASE("every field of an article is read from its own name")
{
    const Article article = read_line(
        R"({"id":"c-1","title":"Bridge shut","text":" A\r\nB ","date":"2022-09-14","source":"Courier",)"
        R"("authors":["Mara Voss"],"speakers":["Ann Harrow","Tom Lisk"],"language":"en",)"
        R"("url":"https://courier.example/1","section":"transport"})");
    CHECK(article.id == "c-1");
    CHECK(article.title == "Bridge shut");
    CHECK(article.text == " A\r\nB ");
    CHECK(article.body_is_stated);
    CHECK(article.date == "2022-09-14");
    CHECK(article.source == "Courier");
    CHECK(names(article.authors) == "<Mara Voss>");
    CHECK(names(article.speakers) == "<Ann Harrow><Tom Lisk>");
    CHECK(article.language == "en");
    CHECK(article.url == "https://courier.example/1");
    CHECK(printed(article.extra) == "section=transport;");
    CHECK(article.origin.path == "news/a.jsonl");
    CHECK(article.origin.record == 1);
}

TEST_CASE("a synonym states a part when the exact name does not, else it is an extra field")
{
    struct Row {
        const char* line;
        const char* title;
        const char* text;
        const char* extra;
    };
    static constexpr Row rows[] = {
        {R"({"body":"b"})", "", "b", ""},
        {R"({"text":"t","body":"b"})", "", "t", "body=b;"},
        {R"({"body":"b","text":"t"})", "", "t", "body=b;"},
        {R"({"content":"c","body":"b"})", "", "b", "content=c;"},
        {R"({"text":"","body":"b"})", "", "b", ""},
        {R"({"text":null,"body":"b"})", "", "b", ""},
        {R"({"text":"  ","maintext":"m"})", "", "m", ""},
        {R"({"Headline":"h","TEXT":"t"})", "h", "t", ""},
        {R"({"Title":"T","title":"t","headline":"h"})", "t", "", "Title=T;headline=h;"},
        {R"({"Title":"T","headline":"h"})", "h", "", "Title=T;"},
        {R"({"articleBody":"b","x":1,"y":[1,"z"],"w":null,"v":""})", "", "b", "x=1;y=[1,\"z\"];"},
        {R"({"title":7,"text":1.5})", "7", "1.5", ""},
        {R"({"text":["one","two",null,3]})", "", "one\ntwo\n3", ""},
        {R"({"text":"t","title":["x"]})", "", "t", "title=[\"x\"];"},
        {R"({"text":"t","title":true})", "", "t", "title=true;"},
        {R"({"title":" t ","text":" x "})", "t", " x ", ""},
        {R"({"title":"t","text":"\u00a0 \u3000"})", "t", "", ""},
        {R"({"title":"a","title":"b"})", "b", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Article article = read_line(row.line);
        CHECK(article.title == row.title);
        CHECK(article.text == row.text);
        CHECK(printed(article.extra) == row.extra);
    }
    CHECK(read_line(R"({"text":"a\u0000b"})").text == "a\0b"s);
}

TEST_CASE("the other parts are found under the names people use")
{
    struct Row {
        const char* field;
        const char* parts;  // date|source|language|url|id
    };
    static constexpr Row rows[] = {
        {R"("published":"2022")", "2022||||"},
        {R"("pubDate":"2022")", "2022||||"},
        {R"("publish_date":"2022")", "2022||||"},
        {R"("date_publish":"2022")", "2022||||"},
        {R"("publishedAt":"2022-09-14T10:00:00Z")", "2022-09-14T10:00:00Z||||"},
        {R"("date":20220914)", "20220914||||"},
        {R"("publisher":"Courier")", "|Courier|||"},
        {R"("outlet":"Courier")", "|Courier|||"},
        {R"("site":"Courier")", "|Courier|||"},
        {R"("source":{"id":null,"name":" Courier "})", "|Courier|||"},
        {R"("source":{"id":3})", "||||"},
        {R"("lang":"en")", "||en||"},
        {R"("link":"https://c.example")", "|||https://c.example|"},
        {R"("_id":17)", "||||17"},
        {R"("docid":"d","id":"i")", "||||i"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.field);
        const Article a = read_line("{\"text\":\"t\"," + std::string(row.field) + "}");
        CHECK(a.date + "|" + a.source + "|" + a.language + "|" + a.url + "|" + a.id == row.parts);
    }
}

TEST_CASE("names come as a list, as one text, as objects")
{
    struct Row {
        const char* value;
        const char* names;
        const char* extra;
    };
    static constexpr Row rows[] = {
        {R"(["Mara Voss","Ike Dunn"])", "<Mara Voss><Ike Dunn>", ""},
        {R"("Mara Voss")", "<Mara Voss>", ""},
        {R"("Mara Voss; Ike Dunn;; ")", "<Mara Voss><Ike Dunn>", ""},
        {R"("Voss, Mara and Ike Dunn")", "<Voss, Mara and Ike Dunn>", ""},
        {R"([{"name":"Mara Voss","role":"mayor"}])", "<Mara Voss>", ""},
        {R"({"name":"Mara Voss"})", "<Mara Voss>", ""},
        {R"([" Mara Voss ","Mara Voss",""," ",null])", "<Mara Voss>", ""},
        {R"(["Mara Voss",["Ike Dunn"]])", "<Mara Voss>", R"(NAME=["Mara Voss",["Ike Dunn"]];)"},
        {R"([{"role":"mayor"}])", "", R"(NAME=[{"role":"mayor"}];)"},
        {R"(true)", "", "NAME=true;"},
        {R"([])", "", ""},
        {R"(null)", "", ""},
        {R"([7])", "<7>", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.value);
        for (const std::string field : {"authors", "speakers"}) {
            const Article article =
                read_line("{\"text\":\"t\",\"" + field + "\":" + row.value + "}");
            CHECK(names(field == "authors" ? article.authors : article.speakers) == row.names);
            std::string extra = row.extra;
            if (!extra.empty())
                extra.replace(0, 4, field);
            CHECK(printed(article.extra) == extra);
        }
    }
    CHECK(names(read_line(R"({"text":"t","byline":"A; B"})").authors) == "<A><B>");
}

TEST_CASE("what is set aside, dropped or mended is told, and the article is taken")
{
    struct Row {
        std::string line;
        std::string told;
    };
    const Row rows[] = {
        {R"({"text":"t"})", "article 1: |t\n"},
        {"{\"text\":\"\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2\u00f4\u00ee\u00ef \xc3.\"}",
         "repaired 1: 1 ill-formed sequence replaced by U+FFFD\n"
         "article 1: |\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2\u00f4\u00ee\u00ef \uFFFD.\n"},
        {"{\"text\":\"caf\xe9s \x93so\x94\"}",
         "repaired 1: not UTF-8, read as windows-1252\narticle 1: |caf\u00e9s \u201cso\u201d\n"},
        {"{\"text\":\"a\0b\"}"s, "repaired 1: 1 NUL byte removed\narticle 1: |ab\n"},
        {R"({"text":"a\ud800b"})",
         "repaired 1: 1 half surrogate pair replaced by U+FFFD\narticle 1: |a\uFFFDb\n"},
        {"{\"text\":\"a\tb\"}",
         "repaired 1: 1 raw control character accepted inside strings\narticle 1: |a\tb\n"},
        {R"({"text":"t","date":["2022"]})",
         "repaired 1: 'date' is an array, kept as an extra field\narticle 1: |t\n"},
        {R"({"text":"t","speakers":[{}]})",
         "repaired 1: 'speakers' is a list that holds more than names, also kept as an extra "
         "field\narticle 1: |t\n"},
        {R"({"text":"s","text":"t","a":1,"a":2})",
         "repaired 1: 2 repeated fields dropped, the last stands\narticle 1: |t\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(read_lines(row.line).lines == row.told);
    }
}

TEST_CASE("a line that is no article is rejected with its reason, and the next is read")
{
    struct Row {
        const char* line;
        const char* reason;
    };
    static constexpr Row rows[] = {
        {R"({"text":)", "not valid JSON: Invalid value"},
        {R"(hello)", "not valid JSON: Invalid value"},
        {R"({"text":"a\x41"})", "not valid JSON: Invalid escape character in string"},
        {R"({"text":"a"} {"text":"b"})",
         "not valid JSON: The document root must not be followed by other values"},
        {R"("text")", "not a JSON object"},
        {R"(["text"])", "not a JSON object"},
        {R"({})", "neither text nor title"},
        {R"({"id":"x","text":" ","title":null})", "neither text nor title"},
        {R"({"text":{"html":"x"}})", "the text ('text') is an object"},
        {R"({"title":"x","body":true})", "the text ('body') is true or false"},
        {R"({"text":["a",{"b":1}]})", "the text ('text') is a list that holds an object"},
        {R"({"text":"t","id":1.5})",
         "'id' is a number too large or too fine to be an id; write it as a string"},
        {R"({"text":"t","id":12345678901234567890123})",
         "'id' is a number too large or too fine to be an id; write it as a string"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const std::string bytes =
            "{\"text\":\"a\"}\n" + std::string(row.line) + "\n{\"text\":\"b\"}";
        CHECK(read_lines(bytes).lines ==
              "article 1: |a\nreject 2 at 13: " + std::string(row.reason) + "\narticle 3: |b\n");
    }
}

TEST_CASE("marks, line ends and blank lines do no harm")
{
    const std::string bytes =
        "\xef\xbb\xbf\r\n{\"text\":\"a\"}\r\n\n  \n \t{\"text\":\"b\"} \n"
        "\xef\xbb\xbf{\"text\":\"c\"}";
    CHECK(read_lines(bytes).lines == "article 2: |a\narticle 5: |b\narticle 6: |c\n");
    CHECK(read_lines("\n \r\n").lines == "reject 0 at 0: empty file\n");
    CHECK(read_lines("").lines == "reject 0 at 0: empty file\n");
}

TEST_CASE("a line over the limit is skipped and told, the lines round it are read")
{
    ReadOptions options;
    options.article_bytes = 100'000;
    const std::string huge = "{\"text\":\"" + std::string(5'000'000, 'x') + "\"}";
    CHECK(read_lines("{\"text\":\"a\"}\n" + huge + "\n{\"text\":\"b\"}\n", options).lines ==
          "article 1: |a\nreject 2 at 13: a line of 5000011 bytes is longer than 100000 bytes "
          "(--max-article)\n"
          "article 3: |b\n");
}

TEST_CASE("a line of very many values is refused before they take memory")
{
    std::string many = "{\"text\":\"t\",\"x\":[0";
    for (int i = 0; i < 260'000; ++i)
        many += ",0";
    CHECK(read_lines(many + "]}\n{\"text\":\"b\"}").lines ==
          "reject 1 at 0: more than 250000 JSON values\narticle 2: |b\n");
    const std::string commas(1'000'000, ',');
    CHECK(read_lines("{\"text\":\"" + commas + "\"}").articles.size() == 1);
}

TEST_CASE("deep nesting is refused")
{
    const std::string deep = "{\"text\":\"t\",\"x\":" + std::string(100'000, '[') + "}";
    CHECK(read_lines(deep).lines == "reject 1 at 0: JSON nested deeper than 64 levels\n");
}

TEST_CASE("a file has one charset: that of the first line that is not UTF-8")
{
    const std::string told = read_lines(
                                 "{\"text\":\"plain\"}\n"
                                 "{\"text\":\"\xcd\xe0 \xec\xee\xf1\xf2\xf3 \xf1\xed\xee\xe2\xe0 "
                                 "\xf5\xee\xe4\xff\xf2 \xf2\xf0\xe0\xec\xe2\xe0\xe8\"}\n"
                                 "{\"text\":\"\xde\"}\n{\"text\":\"\u042e\"}\n")
                                 .lines;
    CHECK(told ==
          "article 1: |plain\nrepaired 2: not UTF-8, read as windows-1251\narticle 2: |"
          "\u041d\u0430 \u043c\u043e\u0441\u0442\u0443 \u0441\u043d\u043e\u0432\u0430 "
          "\u0445\u043e\u0434\u044f\u0442 \u0442\u0440\u0430\u043c\u0432\u0430\u0438\n"
          "repaired 3: not UTF-8, read as windows-1251\narticle 3: |\u042e\narticle 4: |\u042e\n");
}

TEST_CASE("JSON Lines in UTF-16 and UTF-32 with a mark are read")
{
    std::string little = "\xff\xfe";
    std::string big = "\xfe\xff";
    for (const char16_t c : u"{\"text\":\"\u00e9\"}\n{\"text\":\"b\"}\n{}"s) {
        const char low = static_cast<char>(c & 0xff);
        const char high = static_cast<char>(c >> 8);
        little.append({low, high});
        big.append({high, low});
    }
    std::string wide("\xff\xfe\0\0", 4);
    for (std::size_t at = 2; at < little.size(); at += 2)
        wide += little.substr(at, 2) + "\0\0"s;
    for (const std::string& bytes : {little, big, wide}) {
        const std::string told =
            "article 1: |\u00e9\narticle 2: |b\nreject 3 at 27: neither text nor title\n";
        CHECK(read_lines(bytes).lines == told);
        CHECK(test::read_as("no-ending", bytes).lines == told);
    }
    ReadOptions options;
    options.article_bytes = 20;
    CHECK(read_lines(little, options).lines ==
          "reject 0 at 0: JSON in UTF-16 longer than 20 bytes; convert it to UTF-8 first\n");
}

TEST_CASE("reading stops when the sink wants no more")
{
    Recorder recorder;
    recorder.most = 2;
    const std::unique_ptr<ByteSource> source =
        open_bytes("{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}\nbad\n");
    read_articles(*source, {"a.jsonl", "/a.jsonl", "a.jsonl", 0}, nullptr, {}, recorder);
    CHECK(recorder.lines == "article 1: |a\narticle 2: |b\n");
}

TEST_SUITE_END();
