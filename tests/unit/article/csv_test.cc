#include <doctest/doctest.h>

#include <string>

#include "article/formats/csv_header.h"
#include "article/formats/csv_records.h"
#include "recorder.h"

using namespace onrecord;
using namespace std::string_literals;
using test::read_as;

namespace {

std::string told(std::string_view bytes, const std::string& map = "")
{
    ReadOptions options;
    if (!map.empty())
        options.fields = FieldMap::parse(map, "--map");
    return read_as("news/a.csv", bytes, options).lines;
}

/// The cells of a row: "<a><b>".
std::string cells(std::string_view record, CsvDialect dialect = {})
{
    std::string shown;
    for (const std::string& cell : split_csv(record, dialect, 10).cells)
        shown += "<" + cell + ">";
    return shown;
}

const std::string a = "article 1: T|a\n";

}  // namespace

TEST_SUITE_BEGIN("article.csv");

TEST_CASE("a row is cut into cells")
{
    struct Row {
        std::string record;
        std::string cells;
    };
    const Row rows[] = {
        {"a,b", "<a><b>"},
        {"", "<>"},
        {",", "<><>"},
        {"\"a\",\"b,c\"", "<a><b,c>"},
        {"\"a\"\"b\",c", "<a\"b><c>"},
        {"\"\"\"a\"\"\",\"\"", "<\"a\"><>"},
        {"\"two\nlines\",c", "<two\nlines><c>"},
        {"\"she said \"no\" twice\",c", "<she said \"no\" twice><c>"},
        {"a \"quoted\" word,c", "<a \"quoted\" word><c>"},
        {"\"caf\xe9\"\xff\",c", "<caf\xe9\"\xff><c>"},
        {"\"a\\\"b\",c", "<a\\\"b><c>"},
        {"\"open,c", "<open,c>"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.record);
        CHECK(cells(row.record) == row.cells);
    }
    CHECK(cells("\"a\\\"b\",\"c\\\",d\"", {',', true}) == "<a\"b><c\",d>");
    CHECK(cells("a;b\t;c", {';', false}) == "<a><b\t><c>");
    CHECK(split_csv("a,b,c,d", {}, 2).count == 4);
    CHECK(split_csv("a,b,c,d", {}, 2).cells.size() == 2);
    CHECK(split_csv("a,\"b", {}, 2).open_quote);
    CHECK_FALSE(split_csv("a,\"b\"", {}, 2).open_quote);
}

TEST_CASE("every row is an article, in any dialect")
{
    const std::string tables[] = {
        "title,text\nT,a\n",
        "title,text\r\nT,a\r\n",
        "Title;Text\nT;a",
        "TITLE\tTEXT\nT\ta\n",
        "title|text\nT|a\n",
        "\xef\xbb\xbftitle,text\nT,a\n",
        "\n\ntitle,text\n\n \nT,a\n\n",
        "sep=;\ntitle;text\nT;a\n",
        "sep=,\r\ntitle,text\r\nT,a\r\n",
        "\"title\",\"text\"\n\"T\",\"a\"\n",
        " title , text \nT,a\n",
        "text,title\na,T\n",
        "title,text,\nT,a,\n",
        "title,text\nT,a,,,\n",
    };
    for (const std::string& table : tables) {
        CAPTURE(table);
        CHECK(told(table) == a);
    }
    CHECK(read_as("a.tsv", "title\ttext\nT\ta\n").lines == a);
    CHECK(read_as("a.csv", "\xff\xfet\0e\0x\0t\0,\0u\0r\0l\0\n\0\xe9\0,\0x\0"s).lines ==
          "article 1: |\u00e9\n");
}

TEST_CASE("columns are known by the names that fields of JSON have")
{
    const test::Recorder read = read_as(
        "k.csv",
        ",id,Headline,Content,Published,Publication,Authors,link,Section\n"
        "0,17,T,Body,2022-09-14,Courier,\"['Ada Lorne', 'Bo Tarn']\",https://c.example/1,World\n");
    REQUIRE(read.articles.size() == 1);
    const Article& article = read.articles[0];
    CHECK(article.id == "17");
    CHECK(article.title == "T");
    CHECK(article.text == "Body");
    CHECK(article.body_is_stated);
    CHECK(article.date == "2022-09-14");
    CHECK(article.source == "Courier");
    CHECK(article.authors == std::vector<std::string>{"Ada Lorne", "Bo Tarn"});
    CHECK(article.url == "https://c.example/1");
    CHECK(article.extra.at("Section") == "World");
    CHECK(article.extra.at("column 1") == "0");
}

TEST_CASE("columns of other names are mapped, and what is missing is said with what there is")
{
    const std::string table = "kicker,story,day\nT,a,2022-09-14\n";
    CHECK(told(table, "title=kicker") == a);
    CHECK(told("x,y\nT,a\n", "title=x,text=y") == a);
    CHECK(told("x,y\nT,a\n") ==
          "reject 0 at 0: no column is known as title or text: say which is with --map; the "
          "columns are 'x', 'y'\n");
    CHECK(told(table, "title=headline") ==
          "reject 0 at 0: no column 'headline'; the columns are 'kicker', 'story', 'day'\n");
    std::string wide;
    for (int i = 0; i < 30; ++i)
        wide += "x,";
    CHECK(
        told(wide + "y\n") ==
        "reject 0 at 0: no column is known as title or text: say which is with --map; the columns "
        "are 'x', 'x (2)', 'x (3)', 'x (4)', 'x (5)', 'x (6)', 'x (7)', 'x (8)', 'x (9)', "
        "'x (10)', 'x (11)', 'x (12)', 'x (13)', 'x (14)', 'x (15)', 'x (16)', 'x (17)', "
        "'x (18)', 'x (19)', 'x (20)' and 11 more\n");
}

TEST_CASE("one bad row costs itself alone, and is named by number and line")
{
    struct Row {
        std::string table;
        std::string told;
    };
    const Row rows[] = {
        {"title,text\nA,\"two\nlines\"\nB\nC,c,d\nD,d\n",
         "article 1: A|two\nlines\nreject 2 at 25: 1 cell where the header has 2 (line 4)\n"
         "reject 3 at 27: 3 cells where the header has 2 (line 5)\narticle 4: D|d\n"},
        {"title,text,id\n,,x\nT,a,y\n",
         "reject 1 at 14: neither text nor title (line 2)\narticle 2: T|a\n"},
        {"title,text\nT,a\nU,\"never closed\nand on\n",
         a + "reject 2 at 15: a quotation mark is not closed (line 3)\n"},
        {"title,text\nT,caf\xe9\n",
         "repaired 1: not UTF-8, read as windows-1252\narticle 1: T|caf\u00e9\n"},
        {"title,text\nT,\"a\0b\"\n"s, "repaired 1: 1 NUL byte removed\narticle 1: T|ab\n"},
        {"title,text\n", "reject 0 at 0: the table has no rows\n"},
        {"\n\n", "reject 0 at 0: empty file\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.table);
        CHECK(told(row.table) == row.told);
    }
}

TEST_CASE("a database's semicolons, Latin-1 and columns in it are read")
{
    CHECK(told("id;titre;title;text\n1;x;\xc9t\xe9;\xab D\xe9j\xe0 vu \xbb, dit-elle; \"oui\"\n") ==
          "reject 1 at 20: 5 cells where the header has 4 (line 2)\n");
    CHECK(told("id;title;text\n1;\xc9t\xe9;\"\xab D\xe9j\xe0 vu \xbb; oui\"\n") ==
          "repaired 1: not UTF-8, read as windows-1252\narticle 1: \u00c9t\u00e9|\u00ab "
          "D\u00e9j\u00e0 "
          "vu \u00bb; oui\n");
    CHECK(told("title,text\nT,\"a \\\"b\\\", c\"\nU,\"d\"\n") ==
          "article 1: T|a \"b\", c\narticle 2: U|d\n");
}

TEST_CASE("a long row is skipped, and cells beyond the header take no memory")
{
    ReadOptions options;
    options.article_bytes = 100'000;
    CHECK(read_as("a.csv", "title,text\nT," + std::string(5'000'000, 'x') + "\nU,b\n", options)
              .lines ==
          "reject 1 at 11: a row of 5000002 bytes is longer than 100000 bytes (--max-article) "
          "(line 2)\narticle 2: "
          "U|b\n");
    CHECK(told("title,text\n" + std::string(1'000'000, ',') + "\nT,a\n") ==
          "reject 1 at 11: 1000001 cells where the header has 2 (line 2)\narticle 2: T|a\n");
    CHECK(told("title" + std::string(2000, ',') + "\n") ==
          "reject 0 at 0: more than 1000 columns\n");
}

TEST_CASE("a table is known by its bytes only beyond doubt")
{
    CHECK(looks_like_table("title,text\nT,a\n"));
    CHECK(looks_like_table("date;headline;body;x\n2022;T;a;b\n"));
    CHECK_FALSE(looks_like_table("title,text\n"));
    CHECK_FALSE(looks_like_table("title,text\nT\n"));
    CHECK_FALSE(looks_like_table("title\nT\n"));
    CHECK_FALSE(looks_like_table("Date, source\nT, a\n"));
    CHECK_FALSE(looks_like_table("Title, said the minister\nnobody reads, he said\n"));
    CHECK_FALSE(looks_like_table("Bridge shut, and more\nIt was, they said\n"));
    CHECK_FALSE(looks_like_table(""));
    CHECK(read_as("no-ending", "title,text\nT,a\n").lines == a);
    CHECK(read_as("no-ending", "Bridge shut, he said").lines ==
          "article 0: |Bridge shut, he said\n");
}

TEST_CASE("rows are the same however the bytes come")
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
    Dripping dripping("a,\"b\"\"\n\",c\r\n\r\n\"x\"\n");
    CsvRecordReader reader(dripping, 100, {});
    std::string found;
    while (const std::optional<CsvRecord> record = reader.next())
        found += std::to_string(record->number) + "@" + std::to_string(record->offset) + "/" +
                 std::to_string(record->line) + " " + record->text + "\n";
    CHECK(found == "1@0/1 a,\"b\"\"\n\",c\n2@14/4 \"x\"\n");
}

TEST_SUITE_END();
