#include <doctest/doctest.h>

#include <string>

#include "article/formats/json_records.h"
#include "article/formats/read_json.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;
using test::Recorder;

namespace {

Recorder read_json_file(std::string_view bytes, const ReadOptions& options = {})
{
    return test::read_as("news/a.json", bytes, options);
}

/// What was read from one record, as "title|text|date|source|authors|url|id".
std::string parts_of(std::string_view json, const std::string& map = "")
{
    ReadOptions options;
    if (!map.empty())
        options.fields = FieldMap::parse(map, "--map");
    const Recorder read = read_json_file(json, options);
    REQUIRE(read.lines.find("reject") == std::string::npos);
    REQUIRE(read.articles.size() == 1);
    const Article& a = read.articles[0];
    std::string authors;
    for (const std::string& author : a.authors)
        authors += "<" + author + ">";
    return a.title + "|" + a.text + "|" + a.date + "|" + a.source + "|" + authors + "|" + a.url +
           "|" + a.id;
}

}  // namespace

TEST_SUITE_BEGIN("article.json");

TEST_CASE("the shape of JSON is known by how it begins")
{
    struct Row {
        std::string head;
        JsonShape shape;
    };
    const std::string long_text(9000, 'x');
    const Row rows[] = {
        {"", JsonShape::none},
        {"Bridge shut", JsonShape::none},
        {"{bracketed} at first", JsonShape::none},
        {"[Bracketed] at first", JsonShape::none},
        {"{\"text\":\"a\"}", JsonShape::lines},
        {"{}", JsonShape::lines},
        {"{\"text\":\"a\"}\n{\"text\":\"b\"}\n", JsonShape::lines},
        {"{\"text\":\"a\n{\"text\":\"b\"}\n", JsonShape::lines},
        {"{\"text\":\"" + long_text, JsonShape::lines},
        {"[1,2]\n{\"text\":\"a\"}", JsonShape::none},
        {"[{\"text\":\"a\"}]\n{\"text\":\"a\"}", JsonShape::document},
        {"[{\"text\":\"a\"}]\n", JsonShape::document},
        {"[]", JsonShape::document},
        {"[\n{\"text\":\"a\"}", JsonShape::document},
        {"[{\"text\":\"" + long_text, JsonShape::document},
        {"{\n\"text\":\"a\"}", JsonShape::document},
        {"\xef\xbb\xbf { \"title\": \"a\",\n\"text\":\"a\"}", JsonShape::document},
        {"{\"status\":\"ok\",\"articles\":[{\"title\":\"a\"}]}", JsonShape::document},
        {"{\"status\":\"ok\",\"articles\":[{\"title\":\"" + long_text, JsonShape::document},
        {"{\"articles\":[{\"title\":\"a\"}],\"text\":\"b\"}", JsonShape::lines},
        {"{\"text\":\"b\",\"articles\":[{\"title\":\"a\"}]}", JsonShape::lines},
        {"\xff\xfe[\0{\0"s, JsonShape::document},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        CHECK(json_shape(row.head) == row.shape);
    }
}

TEST_CASE("records are found in arrays, in objects of any layout and in wrapped lists")
{
    const std::string a = "{\"text\":\"a\"}";
    const std::string b = "{\"text\":\"b\"}";
    const std::string two = "article 1: |a\narticle 2: |b\n";
    const std::string documents[] = {
        "[" + a + "," + b + "]",
        "[\n  " + a + ",\n  " + b + "\n]\n",
        "[" + a + " " + b + ",]",
        "\xef\xbb\xbf[" + a + "," + b + "]",
        "{\n\"text\": \"a\"\n}\n{\n\"text\": \"b\"\n}",
        "[" + a + "]\n[" + b + "]",
        R"({"status":"ok","totalResults":2,"articles":[)" + a + "," + b + "]}",
        R"({"response":{"status":"ok","total":2,"results":[)" + a + "," + b + "]}}",
        R"({"hits":{"total":{"value":2},"hits":[{"_source":)" + a + R"(},{"_source":)" + b + "}]}}",
        R"({"data":[)" + a + R"(],"meta":{"data":[{}]},"docs":[)" + b + "]}",
        R"({"version":"1","title":"My feed","items":[)" + a + "," + b + R"(],"next":null})",
        R"({"articles":[)" + a + R"(]}{"articles":[)" + b + "]}",
        R"({"articles":{"page":1,"results":[)" + a + "," + b + "]}}",
        "{\"articles\":\n[\n" + a + "\n,\n" + b + "\n]\n}\n",
    };
    for (const std::string& document : documents) {
        CAPTURE(document);
        CHECK(read_json_file(document).lines == two);
        CHECK(read_as("no-ending", document).lines == two);
        CHECK(read_as("a.jsonl", document).lines == two);
    }
}

TEST_CASE("a list in an article is no list of articles")
{
    CHECK(read_json_file("[{\"text\":\"a\",\"articles\":[{\"text\":\"b\"}]}]").lines ==
          "article 1: |a\n");
    CHECK(read_json_file("{\n\"text\":\"a\",\n\"articles\":[{\"text\":\"b\"}]}").lines ==
          "article 1: |a\n");
    CHECK(read_json_file("{\n\"title\":\"a\",\n\"articles\":[1,{}],\"results\":[]}").lines ==
          "article 1: a|\n");
    CHECK(read_json_file("{\n\"title\":\"a\",\n\"data\":{\"x\":1}}").lines == "article 1: a|\n");
    CHECK(read_json_file("{\n\"articles\":[{\"text\":\"a\"}],\n\"text\":\"lost\"}").lines ==
          "article 1: |a\nreject 0 at 43: a text behind a list of articles was left out\n");
}

TEST_CASE("one bad record of a document costs itself alone")
{
    struct Row {
        std::string document;
        std::string told;
    };
    const Row rows[] = {
        {"[\n{\"text\":\"a\"},\n{\"text\":oh},\n17,\n\"x\",\n{\"text\":\"b\"}]",
         "article 1: |a\nreject 2 at 16: not valid JSON: Invalid value\n"
         "reject 3 at 29: not a JSON object\nreject 4 at 33: not a JSON object\narticle 5: |b\n"},
        {"[\n{\"text\":\"she said \"no\" twice\"},\n{\"text\":\"b\"}]",
         "reject 1 at 2: not valid JSON: Missing a comma or '}' after an object member\n"
         "article 2: |b\n"},
        {"[\n{\"text\":\"b\"},[1,2]]", "article 1: |b\nreject 2 at 15: not a JSON object\n"},
        {"[\n{\"a\":NaN,\"text\":\"b\"}]",
         "repaired 1: 1 NaN or Infinity read as null\narticle 1: |b\n"},
        {"[\n{\"text\":\"caf\xe9\"}]",
         "repaired 1: not UTF-8, read as windows-1252\narticle 1: |caf\u00e9\n"},
        {"{\n\"text\":\"a\"}\n} stray\n{\"text\":\"b\"}",
         "article 1: |a\nreject 2 at 14: not valid JSON: The document is empty\narticle 3: |b\n"},
        {"[]", "reject 0 at 0: the JSON document holds no articles\n"},
        {"{\n\"articles\":[]}", "reject 1 at 0: neither text nor title\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.document);
        CHECK(read_json_file(row.document).lines == row.told);
    }
}

TEST_CASE("a document that ends early keeps what stands before, and says so")
{
    const std::string whole =
        "{\n\"status\":\"ok\",\"response\":{\"results\":[{\"text\":\"a\"},{\"text\":\"b\"}]}}";
    CHECK(read_json_file(whole).lines == "article 1: |a\narticle 2: |b\n");
    for (std::size_t size = 3; size < whole.size(); ++size) {
        CAPTURE(size);
        const Recorder read = read_json_file(whole.substr(0, size));
        CHECK_FALSE(read.rejects.empty());
        CHECK(read.articles.size() <= 2);
    }
    CHECK(read_json_file("[{\"text\":\"a\"},\n{\"text\":\"b").lines ==
          "article 1: |a\nreject 2 at 15: not valid JSON: Missing a closing quotation mark in "
          "string\nreject 0 at 25: the JSON document ends early\n");
}

TEST_CASE("a long record is skipped, deep nesting refused, and memory stays bounded")
{
    ReadOptions options;
    options.article_bytes = 100'000;
    const std::string huge = "{\"text\":\"" + std::string(5'000'000, 'x') + "\"}";
    CHECK(read_json_file("[{\"text\":\"a\"},\n" + huge + ",{\"text\":\"b\"}]", options).lines ==
          "article 1: |a\nreject 2 at 15: a record of 5000011 bytes is longer than 100000 bytes "
          "(--max-article)\n"
          "article 3: |b\n");
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    CHECK(read_json_file("[{\"text\":\"a\",\n\"x\":" + deep + "},{\"text\":\"b\"}]").lines ==
          "reject 1 at 1: JSON nested deeper than 64 levels\narticle 2: |b\n");
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"data\":";
    CHECK(read_json_file("[\n" + objects).rejects.size() == 2);
    CHECK(read_json_file("{\n\"data\":" + objects).rejects.size() == 1);
}

TEST_CASE("records are the same however the bytes come")
{
    class Dripping : public ByteSource {
    public:
        explicit Dripping(std::string_view bytes) : rest_(bytes) {}
        std::size_t read(char* buffer, std::size_t size) override
        {
            const std::size_t got = rest_.copy(buffer, std::min<std::size_t>(size, 1));
            rest_.remove_prefix(got);
            return got;
        }

    private:
        std::string_view rest_;
    };
    const std::string document =
        "{ \"a\" : \"\\\"}\" , \"response\" : { \"results\" : [ {\"t\\\"\":\"a\\\\\"} , 1 ] } } []";
    const auto records_of = [](ByteSource& source) {
        JsonRecordReader reader(source, 1000);
        std::string found;
        while (const std::optional<JsonRecord> record = reader.next())
            found += std::to_string(record->number) + "@" + std::to_string(record->offset) + " " +
                     record->text + "\n";
        return found;
    };
    Dripping dripping(document);
    const std::unique_ptr<ByteSource> whole = open_bytes(document);
    const std::string expected = "1@45 {\"t\\\"\":\"a\\\\\"}\n2@61 1 \n";
    CHECK(records_of(*whole) == expected);
    CHECK(records_of(dripping) == expected);
}

TEST_CASE("common exports are understood")
{
    struct Row {
        const char* json;
        const char* parts;
    };
    static constexpr Row rows[] = {
        // NewsAPI
        {R"({"status":"ok","articles":[{"source":{"id":null,"name":"Courier"},"author":"Ada Lorne",
             "title":"T","description":"D","url":"https://c.example/1","publishedAt":"2022-09-14T08:00:00Z",
             "content":"Body"}]})",
         "T|Body|2022-09-14T08:00:00Z|Courier|<Ada Lorne>|https://c.example/1|"},
        // Guardian
        {R"({"response":{"status":"ok","results":[{"id":"news/2022/sep/14/t","webTitle":"T",
             "webPublicationDate":"2022-09-14T08:00:00Z","webUrl":"https://g.example/t",
             "fields":{"headline":"H","byline":"Ada Lorne","body":"<p>Body</p>","bodyText":"Body",
             "publication":"The Guard"}}]}})",
         "T|Body|2022-09-14T08:00:00Z|The Guard|<Ada "
         "Lorne>|https://g.example/t|news/2022/sep/14/t"},
        // New York Times
        {R"({"response":{"docs":[{"abstract":"Sum","web_url":"https://n.example/1","source":"The Times",
             "headline":{"main":"T","kicker":null},"pub_date":"2022-09-14","byline":{"original":"By Ada Lorne"}}]}})",
         "T|Sum|2022-09-14|The Times|<By Ada Lorne>|https://n.example/1|"},
        // news-please
        {R"([{"authors":["Ada Lorne"],"date_publish":"2022-09-14 08:00:00","description":"D","maintext":"Body",
             "source_domain":"c.example","title":"T","url":"https://c.example/1"}])",
         "T|Body|2022-09-14 08:00:00|c.example|<Ada Lorne>|https://c.example/1|"},
        // trafilatura
        {R"([{"title":"T","author":"Ada Lorne; Bo Tarn","hostname":"c.example","date":"2022-09-14",
             "source-hostname":"Courier","source":"https://c.example/1","text":"Body","excerpt":"D"}])",
         "T|Body|2022-09-14|Courier|<Ada Lorne><Bo Tarn>|https://c.example/1|"},
        // newspaper
        {R"([{"source_url":"https://c.example","url":"https://c.example/1","title":"T","text":"Body",
             "authors":["Ada Lorne"],"publish_date":"2022-09-14","summary":"S"}])",
         "T|Body|2022-09-14||<Ada Lorne>|https://c.example/1|"},
        // fundus
        {R"([{"title":"T","publishing_date":"2022-09-14 08:00:00","authors":["Ada Lorne"],
             "body":{"summary":["Sum"],"sections":[{"headline":["H"],"paragraphs":["P1","P2"]}]}}])",
         "T|Sum\nH\nP1\nP2|2022-09-14 08:00:00||<Ada Lorne>||"},
        {R"([{"title":"T","plaintext":"Body","publishing_date":"2022-09-14"}])",
         "T|Body|2022-09-14||||"},
        // JSON Feed
        {R"({"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","url":"https://f.example/1",
             "title":"T","content_text":"Body","date_published":"2022-09-14","authors":[{"name":"Ada Lorne"}]}]})",
         "T|Body|2022-09-14||<Ada Lorne>|https://f.example/1|1"},
        // An export of a search engine
        {R"({"hits":{"hits":[{"_index":"n","_id":"x1","_source":{"id":"other","headline":"T","body":"Body"}}]}})",
         "T|Body|||||x1"},
        // schema.org
        {R"([{"@type":"NewsArticle","headline":"T","articleBody":"Body","datePublished":"2022-09-14",
             "author":{"name":"Ada Lorne"},"publisher":{"name":"Courier"},"inLanguage":"en"}])",
         "T|Body|2022-09-14|Courier|<Ada Lorne>||"},
        // Lists printed by Python
        {R"([{"title":"T","text":"Body","authors":"['Ada Lorne', \"Bo O'Tarn\"]"}])",
         "T|Body|||<Ada Lorne><Bo O'Tarn>||"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        CHECK(parts_of(row.json) == row.parts);
    }
}

TEST_CASE("a source that is an address of a page is that, one that is a host is a source")
{
    CHECK(parts_of(R"([{"text":"t","source":"https://c.example/1"}])") ==
          "|t||||https://c.example/1|");
    CHECK(
        parts_of(R"([{"text":"t","source":"https://c.example/1","url":"https://c.example/2"}])") ==
        "|t||||https://c.example/2|");
    CHECK(parts_of(R"([{"text":"t","source":"https://c.example/"}])") ==
          "|t||https://c.example/|||");
}

TEST_CASE("mapped fields state their part, whatever else is there")
{
    const char* json =
        R"([{"title":"A","kicker":"K","text":"B","story":"S","who":"W","date":"2022-01-02"}])";
    CHECK(parts_of(json) == "A|B|2022-01-02||||");
    CHECK(parts_of(json, "title=kicker,text=story,source=who") == "K|S|2022-01-02|W|||");
    CHECK(parts_of(json, "date=none") == "A|B|||||");
    CHECK(parts_of(json, "summary=title") == "|B|2022-01-02||||");
}

TEST_CASE("without a text the summary is the text, with one it is an extra field")
{
    CHECK(parts_of(R"([{"title":"T","description":"D"}])") == "T|D|||||");
    CHECK(parts_of(R"([{"title":"T","text":" ","summary":"S","description":null}])") == "T|S|||||");
    const Recorder both = read_json_file(R"([{"title":"T","text":"B","description":"D"}])");
    REQUIRE(both.articles.size() == 1);
    CHECK(both.articles[0].extra.at("description") == "D");
}

TEST_SUITE_END();
