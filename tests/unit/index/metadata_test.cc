#include "index/metadata.h"

#include <doctest/doctest.h>

namespace onrecord {

TEST_SUITE_BEGIN("index.metadata");

TEST_CASE("lists are split as they were joined")
{
    const std::vector<std::set<std::string>> rows = {{}, {"a"}, {"a", "b c", "d"}};
    for (const std::set<std::string>& items : rows) {
        const std::vector<std::string> split = split_list(join_list(items));
        CHECK(std::set<std::string>(split.begin(), split.end()) == items);
        CHECK(split.size() == items.size());
    }
    CHECK(join_list({"b", "a"}) == "a\nb");
}

TEST_CASE("lists are united without doubles")
{
    UniteLists unite;
    const std::string values[] = {"b\nd", "a\nb", "", "d\ne"};
    CHECK(unite.resolve_duplicate_metadata("F", 4, values) == "a\nb\nd\ne");
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

TEST_CASE("keys of different tables and groups differ, and long ones stay apart")
{
    const std::string longest(300, 'a');
    const std::set<std::string> keys = {
        forms_key("en", "de"),         names_key("XSP", "de"),
        spellings_key("XSP", "de"),    spellings_key("XSO", "de"),
        spellings_key("XSP", longest), spellings_key("XSP", longest + "b"),
        spellings_key("XSO", longest)};
    CHECK(keys.size() == 7);
    for (const std::string& key : keys)
        CHECK(key.size() <= 245);
    CHECK(forms_key("en", "minist") == "Fen:minist");
}

TEST_CASE("only languages with a stemmer have a table of forms")
{
    REQUIRE(stemmed_language("en") != nullptr);
    CHECK(stemmed_language("en")->tag == "en");
    CHECK(stemmed_language("en-GB") == stemmed_language("en"));
    CHECK(stemmed_language("") == nullptr);
    CHECK(stemmed_language("tlh") == nullptr);
}

TEST_SUITE_END();

}  // namespace onrecord
