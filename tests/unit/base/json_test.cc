#include "base/json.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"

using namespace onrecord;
using namespace std::string_literals;

TEST_SUITE_BEGIN("base.json");

TEST_CASE("what is no JSON is refused at the byte where reading stopped")
{
    struct Row {
        std::string text;
        std::size_t offset;
    };
    const Row rows[] = {
        {"", 0},          {"{", 1},     {"{}{}", 2},    {"[1,]", 3},
        {"\"\xff\"", 1},  {"{}\0"s, 2}, {"{}\0{}"s, 2},  // not the end of the text
        {"\"a\0b\""s, 2},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        try {
            (void)parse_json(row.text);
            FAIL_CHECK("was accepted");
        } catch (const ParseError& error) {
            CHECK(error.kind() == ErrorKind::bad_input);
            CHECK(error.offset() == row.offset);
        }
    }
}

TEST_CASE("nesting is bounded")
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    CHECK_NOTHROW((void)parse_json(nested(64)));
    CHECK_THROWS_WITH_AS((void)parse_json(nested(65)), "JSON nested deeper than 64 levels",
                         ParseError);
    CHECK_THROWS_AS((void)parse_json(nested(1'000'000)), ParseError);
}

TEST_CASE("what is written reads back")
{
    JsonWriter writer;
    writer.open_object();
    writer.key("text");
    writer.value("\"caf\u00e9\"\n");
    writer.key("none");
    writer.text_or_null("");
    writer.key("list");
    writer.open_array();
    writer.value(std::uint64_t{18446744073709551615U});
    writer.boolean(true);
    writer.close_array();
    writer.close_object();
    CHECK(writer.text() ==
          "{\"text\":\"\\\"caf\u00e9\\\"\\n\",\"none\":null,"
          "\"list\":[18446744073709551615,true]}");
    const rapidjson::Document read = parse_json(writer.text());
    CHECK(read["text"].GetString() == "\"caf\u00e9\"\n"s);
    CHECK(read["list"][0].GetUint64() == 18446744073709551615U);
}

TEST_SUITE_END();
