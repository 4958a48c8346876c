#include "index/form_file.h"

#include <doctest/doctest.h>

#include "temp_folder.h"

namespace onrecord {

TEST_SUITE_BEGIN("index.form_file");

TEST_CASE("a stem has the forms of its own language, each once, in order")
{
    const test::TempFolder folder;
    FormTable table;
    table.add("en", "minist", "ministers");
    table.add("en", "minist", "minister");
    table.add("en", "minist", "ministers");
    table.add("de", "minist", "ministern");
    table.write(folder.path() / "forms");
    const FormFile file(folder.path() / "forms");
    CHECK(file.forms("en", "minist") == "minister\nministers");
    CHECK(file.forms("de", "minist") == "ministern");
    CHECK(file.forms("en", "min").empty());
    CHECK(file.forms("", "minist").empty());
}

TEST_CASE("joined files have the forms of all")
{
    const test::TempFolder folder;
    FormTable one;
    one.add("en", "walk", "walked");
    one.write(folder.path() / "one");
    FormTable two;
    two.add("en", "walk", "walks");
    two.add("en", "ask", "asks");
    two.write(folder.path() / "two");
    join_form_files({folder.path() / "one", folder.path() / "two"}, folder.path() / "joined");
    const FormFile file(folder.path() / "joined");
    CHECK(file.forms("en", "walk") == "walked\nwalks");
    CHECK(file.forms("en", "ask") == "asks");
}

TEST_CASE("only languages with a stemmer have forms")
{
    REQUIRE(stemmed_language("en") != nullptr);
    CHECK(stemmed_language("en")->tag == "en");
    CHECK(stemmed_language("en-GB") == stemmed_language("en"));
    CHECK(stemmed_language("") == nullptr);
    CHECK(stemmed_language("tlh") == nullptr);
}

TEST_SUITE_END();

}  // namespace onrecord
