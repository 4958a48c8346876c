#include "lang/language_names.h"

#include <doctest/doctest.h>

using namespace onrecord;

TEST_SUITE_BEGIN("lang.language_names");

TEST_CASE("languages are known by their names and codes of three letters")
{
    struct Row {
        const char* name;
        const char* tag;
    };
    static constexpr Row rows[] = {
        {"English", "en"}, {"ENGLISH", "en"},  {"eng", "en"},     {"Deutsch", "de"},
        {"ger", "de"},     {"français", "fr"}, {"русский", "ru"}, {"中文", "zh"},
        {"en", ""},        {"zz", ""},         {"Englishes", ""}, {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(find_language_tag(row.name) == row.tag);
    }
}

TEST_SUITE_END();
