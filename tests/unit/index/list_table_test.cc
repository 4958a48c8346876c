#include "index/list_table.h"

#include <doctest/doctest.h>

#include <map>

#include "base/error.h"
#include "temp_folder.h"

namespace onrecord {

namespace {

using Lists = std::map<std::string, std::string>;

class WrittenTable {
public:
    explicit WrittenTable(const Lists& lists)
    {
        SectionWriter writer(path_);
        ListTableWriter table(writer);
        for (const auto& [key, list] : lists)
            table.add(key, list);
        table.finish();
        writer.finish();
        file_ = SectionFile(path_, 2);
    }
    [[nodiscard]] ListTable table() const { return {file_, 0}; }

private:
    test::TempFolder folder_;
    std::filesystem::path path_ = folder_.path() / "table";
    SectionFile file_;
};

Lists read_back(const ListTable& table)
{
    Lists lists;
    for (std::uint32_t i = 0; i < table.count(); ++i)
        lists.emplace(table.key(i), table.list(i));
    return lists;
}

}  // namespace

TEST_SUITE_BEGIN("index.list_table");

TEST_CASE("lists are split as they were joined, sorted and without doubles")
{
    struct Row {
        std::vector<std::string_view> items;
        std::string joined;
    };
    const Row rows[] = {
        {{}, ""}, {{"a"}, "a"}, {{"b", "a"}, "a\nb"}, {{"d", "b c", "d", "a"}, "a\nb c\nd"}};
    for (const Row& row : rows) {
        CAPTURE(row.joined);
        CHECK(join_list(row.items) == row.joined);
        CHECK(join_list(list_items(row.joined)) == row.joined);
    }
}

TEST_CASE("lists are united without doubles")
{
    const std::string_view lists[] = {"b\nd", "a\nb", "", "d\ne"};
    CHECK(unite_lists(lists) == "a\nb\nd\ne");
}

TEST_CASE("a key is found, and what is none is not")
{
    const Lists lists = {{"", "nothing"}, {"b", "1"}, {"bb", "2\n3"}, {"d", ""}, {"\xFF", "last"}};
    const WrittenTable written(lists);
    const ListTable table = written.table();
    CHECK(read_back(table) == lists);
    for (const auto& entry : lists) {
        CAPTURE(entry.first);
        CHECK(table.find(entry.first).has_value());
        CHECK(table.list_of(entry.first) == entry.second);
    }
    for (const char* key : {"a", "ba", "bbb", "c", "z"}) {
        CAPTURE(key);
        CHECK_FALSE(table.find(key).has_value());
        CHECK(table.list_of(key).empty());
    }
    CHECK(table.lower_bound("c") == 3);
    CHECK(WrittenTable({}).table().count() == 0);
    CHECK_FALSE(WrittenTable({}).table().find("a").has_value());
}

TEST_CASE("keys are in order of their bytes, whatever bytes these are")
{
    const Lists lists = {{"a", "x"},    {"a\t", "x"},      {"a b", "\t"},   {"ab", ""},
                         {"\x01", "z"}, {"a\x01", "\x02"}, {"\xC3\xA9", ""}};
    const WrittenTable written(lists);
    const ListTable table = written.table();
    CHECK(read_back(table) == lists);
    for (const auto& entry : lists)
        for (const std::string tail : {"", "\x01", "\t", " ", "b", "\xFF"}) {
            const std::string sought = entry.first + tail;
            CAPTURE(sought);
            const auto before = std::distance(lists.begin(), lists.lower_bound(sought));
            CHECK(std::ptrdiff_t{table.lower_bound(sought)} == before);
            CHECK(table.find(sought).has_value() == lists.contains(sought));
        }
}

TEST_CASE("joined tables hold every key once, in order, with the lists of all")
{
    const WrittenTable one({{"a", "1"}, {"b", "2"}});
    const WrittenTable two(Lists{});
    const WrittenTable three({{"b", "0\n2"}, {"c", "3"}});
    const std::vector<ListTable> tables = {one.table(), two.table(), three.table()};
    const test::TempFolder folder;
    {
        SectionWriter writer(folder.path() / "joined");
        join_tables(tables, ListTableWriter(writer), [] {});
        writer.finish();
    }
    const SectionFile file(folder.path() / "joined", 2);
    CHECK(read_back(ListTable(file, 0)) == Lists{{"a", "1"}, {"b", "0\n2"}, {"c", "3"}});
}

TEST_CASE("an entry whose end lies before its beginning or behind the file is refused")
{
    for (const std::uint64_t end : {std::uint64_t{0}, std::uint64_t{99}}) {
        CAPTURE(end);
        const test::TempFolder folder;
        SectionWriter writer(folder.path() / "damaged");
        writer.begin_section();
        writer.write("a\n1b\n2");
        writer.begin_section();
        const std::uint64_t ends[] = {3, end};
        writer.write_array<std::uint64_t>(ends);
        writer.finish();
        const SectionFile file(folder.path() / "damaged", 2);
        const ListTable table(file, 0);
        CHECK(table.key(0) == "a");
        CHECK_THROWS_AS((void)table.key(1), const Error&);
        CHECK_THROWS_AS((void)table.find("b"), const Error&);
    }
}

TEST_SUITE_END();

}  // namespace onrecord
