#include "article/field_map.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"

using namespace onrecord;

TEST_SUITE_BEGIN("article.field_map");

TEST_CASE("pairs of part and field are read")
{
    const FieldMap map = FieldMap::parse("title=Head line,text=body,speakers=who=what", "--map");
    CHECK(map.part_of("Head line") == Part::title);
    CHECK(map.part_of("body") == Part::text);
    CHECK(map.part_of("who=what") == Part::speakers);
    CHECK_FALSE(map.part_of("title").has_value());
    CHECK(map.maps(Part::text));
    CHECK_FALSE(map.maps(Part::date));
    CHECK_FALSE(map.empty());
    CHECK(FieldMap().empty());
    CHECK(map.missing_from({"body", "x"}) == std::vector<std::string>{"Head line", "who=what"});
}

TEST_CASE("what is no pair, no part or said twice is a usage error")
{
    struct Row {
        const char* text;
        const char* message;
    };
    const Row rows[] = {
        {"", "--map: '' is no PART=FIELD"},
        {"title", "--map: 'title' is no PART=FIELD"},
        {"title=", "--map: 'title=' is no PART=FIELD"},
        {"title=a,", "--map: '' is no PART=FIELD"},
        {"headline=a", "--map: 'headline' is no part of an article"},
        {"=a", "--map: '' is no part of an article"},
        {"title=a,title=b", "--map maps title twice"},
        {"title=a,text=a", "--map maps 'a' twice"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK_THROWS_WITH_AS((void)FieldMap::parse(row.text, "--map"), row.message, Error);
    }
    FieldMap map = FieldMap::parse("title=a", "--map");
    CHECK_THROWS_WITH_AS(map.add(FieldMap::parse("title=b", "--map"), "--map"),
                         "--map maps title twice", Error);
}

TEST_SUITE_END();
