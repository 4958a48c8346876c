#include <doctest/doctest.h>

#include <fstream>
#include <ostream>
#include <string>
#include <vector>

#include "base/error.h"
#include "search/saved_queries.h"
#include "search/synonyms.h"
#include "search/told.h"
#include "temp_folder.h"

using namespace onrecord;

TEST_SUITE_BEGIN("search.saved");

TEST_CASE("queries are kept under names until they are removed")
{
    const test::TempFolder folder;
    const SavedQueries saved(folder.path() / "not" / "there");
    CHECK(saved.all().empty());
    CHECK_FALSE(saved.find("a").has_value());
    saved.save("b", "tax OR budget");
    saved.save("a", "speaker:\"yau\"");
    saved.save("b", "tax");
    REQUIRE(saved.all().size() == 2);
    CHECK(saved.all()[0].name == "a");
    CHECK(saved.all()[1].query == "tax");
    CHECK(saved.remove("b"));
    CHECK_FALSE(saved.remove("b"));
    CHECK_FALSE(saved.find("b").has_value());
    for (const char* name : {"", "..", "a/b", "a b", "-a", "\xC3\xA9"}) {
        CAPTURE(name);
        CHECK_THROWS_AS(saved.save(name, "tax"), Error);
        CHECK_FALSE(saved.find(name).has_value());
    }
}

TEST_CASE("a file written by hand may have comments and several lines")
{
    const test::TempFolder folder;
    std::ofstream(folder.path() / "mine") << "# what the mayor says\r\nspeaker:yau\r\n\ntax\n";
    CHECK(SavedQueries(folder.path()).find("mine") == "speaker:yau tax");
}

TEST_CASE("what was told is told when it is kept, for each index")
{
    const test::TempFolder folder;
    {
        Told told(folder.path(), "/an/index", "tax");
        CHECK_FALSE(told.has("a"));
        told.remember("a");
        CHECK(told.has("a"));
        CHECK_THROWS_AS(Told(folder.path(), "/an/index", "tax"), Error);  // under way
    }
    {
        Told told(folder.path(), "/an/index", "tax");
        CHECK_FALSE(told.has("a"));  // never kept
        told.remember("a");
        told.remember("b");
        told.keep();
    }
    CHECK(Told(folder.path(), "/an/other/../index", "tax").has("a"));
    CHECK_FALSE(Told(folder.path(), "/an/index", "tax").has("c"));
    CHECK_FALSE(Told(folder.path(), "/an/index", "budget").has("a"));
    CHECK_FALSE(Told(folder.path(), "/another/index", "tax").has("a"));
    Told::forget(folder.path(), "tax");
    CHECK_FALSE(Told(folder.path(), "/an/index", "tax").has("a"));
}

TEST_CASE("words that mean the same stand beside each other")
{
    const Synonyms synonyms(
        "\xEF\xBB\xBF# ours\ncar = automobile = \"motor car\"\n\nauto=car\r\nCaf\xC3\xA9 = bar\n",
        "file");
    using Texts = std::vector<std::string>;
    CHECK(synonyms.beside({"cars", "car"}) == Texts{"automobile", "motor car", "auto"});
    CHECK(synonyms.beside({"automobile"}) == Texts{"car", "motor car"});
    CHECK(synonyms.beside({"cafe"}) == Texts{"bar"});
    CHECK(synonyms.beside({"motor"}).empty());
    CHECK(Synonyms().beside({"car"}).empty());
    const auto fault = [](const char* rules) {
        try {
            const Synonyms read(rules, "file");
            return std::string("read");
        } catch (const Error& error) {
            return std::string(error.what());
        }
    };
    CHECK(fault("a = b\nc d") == "file:2: no rule");
    CHECK(fault("a = = b") == "file:1: a word is missing");
    CHECK(fault("a =") == "file:1: a word is missing");
    CHECK(fault("a = &") == "file:1: '&' is no word");
    CHECK(fault("a = \xFF") == "file is not valid UTF-8");
}

TEST_SUITE_END();
