#include "index/name_file.h"

#include <doctest/doctest.h>

#include <string>

#include "temp_folder.h"

namespace onrecord {

namespace {

/// Each name as "key articles quotes: spellings", each word of names as "word -> keys".
std::string print(const NameFile& file, std::string_view prefix,
                  std::initializer_list<const char*> words)
{
    std::string out;
    file.for_each(prefix, [&](std::string_view key, NameCounts counts) {
        out += std::string(key) + " " + std::to_string(counts.articles) + " " +
               std::to_string(counts.quotes) + ": " + std::string(file.spellings(prefix, key)) +
               "\n";
    });
    for (const char* word : words)
        out += std::string(word) + " -> " + std::string(file.keys_with(prefix, word)) + "\n";
    return out;
}

NameTable first_table()
{
    NameTable table;
    table.add_article("XSP", "niva yau", {"Niva Yau"});
    table.add_article("XSP", "niva yau", {"NIVA YAU", "Niva Yau"});
    table.add_quote("XSP", "niva yau");
    table.add_quote("XSP", "niva yau");
    table.add_article("XSP", "yau mei", {"Yau Mei"});
    table.add_article("XSO", "the yau times", {"The Yau Times"});
    return table;
}

NameTable second_table()
{
    NameTable table;
    table.add_article("XSP", "ada okafor", {"Ada Okafor"});
    table.add_article("XSP", "niva yau", {"Niva YAU"});
    table.add_quote("XSP", "niva yau");
    return table;
}

const char* const both =
    "ada okafor 1 0: Ada Okafor\n"
    "niva yau 3 3: NIVA YAU\nNiva YAU\nNiva Yau\n"
    "yau mei 1 0: Yau Mei\n"
    "yau -> niva yau\nyau mei\n"
    "okafor -> ada okafor\n";

}  // namespace

TEST_SUITE_BEGIN("index.name_file");

TEST_CASE("names have their spellings and counts, words the names that hold them")
{
    const test::TempFolder folder;
    first_table().write(folder.path() / "names");
    const NameFile file(folder.path() / "names");
    CHECK(print(file, "XSP", {"yau", "niva", "mei", "times"}) ==
          "niva yau 2 2: NIVA YAU\nNiva Yau\n"
          "yau mei 1 0: Yau Mei\n"
          "yau -> niva yau\nyau mei\n"
          "niva -> niva yau\n"
          "mei -> yau mei\n"
          "times -> \n");
    CHECK(print(file, "XSO", {"yau"}) ==
          "the yau times 1 0: The Yau Times\nyau -> the yau times\n");
    CHECK(print(file, "XS", {"yau"}) == "yau -> \n");
    CHECK(file.counts("XSP", "niva yau") == NameCounts{2, 2});
    CHECK(file.counts("XSP", "niva") == NameCounts{});
    CHECK(file.spellings("XSP", "nobody").empty());
}

TEST_CASE("tables and files of several parts add up to the same")
{
    const test::TempFolder folder;
    NameTable united = first_table();
    united.append(second_table());
    united.write(folder.path() / "united");
    CHECK(print(NameFile(folder.path() / "united"), "XSP", {"yau", "okafor"}) == both);

    first_table().write(folder.path() / "one");
    second_table().write(folder.path() / "two");
    join_name_files({folder.path() / "one", folder.path() / "two"}, folder.path() / "joined");
    CHECK(print(NameFile(folder.path() / "joined"), "XSP", {"yau", "okafor"}) == both);
}

TEST_CASE("a segment without names has an empty file")
{
    const test::TempFolder folder;
    NameTable().write(folder.path() / "names");
    CHECK(print(NameFile(folder.path() / "names"), "XSP", {"yau"}) == "yau -> \n");
}

TEST_CASE("a spelling is one line with single spaces")
{
    struct Row {
        const char* name;
        const char* shown;
    };
    static constexpr Row rows[] = {
        {"The Courier", "The Courier"},
        {"  The\n\tCourier ", "The Courier"},
        {"", ""},
        {"\n", ""},
        {"Jak\u00F3bowski", "Jak\u00F3bowski"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(shown_spelling(row.name) == row.shown);
    }
}

TEST_SUITE_END();

}  // namespace onrecord
