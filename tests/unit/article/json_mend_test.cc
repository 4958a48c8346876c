#include "article/formats/json_mend.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;
using namespace std::string_literals;

TEST_SUITE_BEGIN("article.json_mend");

TEST_CASE("what sloppy writers leave is put right and counted")
{
    struct Row {
        std::string json;
        std::string mended;
        std::string counts;  // NUL, surrogates, controls, no numbers
    };
    const Row rows[] = {
        {R"({"a":"plain \" \\ \u00e9 \ud83d\ude00"})", R"({"a":"plain \" \\ \u00e9 \ud83d\ude00"})",
         "0 0 0 0"},
        {"{\"a\":NaN,\"NaN\":[-Infinity,Infinity]}", "{\"a\":null,\"NaN\":[null,null]}", "0 0 0 3"},
        {"{\"a\":\"x\0y\"}\0"s, "{\"a\":\"xy\"}", "2 0 0 0"},
        {R"("\ud800")", R"("\ufffd")", "0 1 0 0"},
        {R"("\uDC00\ud800\uD83D\uDE00")", R"("\ufffd\ufffd\uD83D\uDE00")", "0 2 0 0"},
        {R"("\ud83d\u0041")", R"("\ufffd\u0041")", "0 1 0 0"},
        {R"("\\ud800")", R"("\\ud800")", "0 0 0 0"},
        {"{\t\"a\":\"x\ty\x01\"}", "{\t\"a\":\"x\\u0009y\\u0001\"}", "0 0 2 0"},
        {"\"a\\\"\t\"", "\"a\\\"\\u0009\"", "0 0 1 0"},
        {R"("\ud8)", R"("\ud8)", "0 0 0 0"},
        {"\"\\", "\"\\", "0 0 0 0"},
        {R"("\x41")", R"("\x41")", "0 0 0 0"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.json);
        const MendedJson mended = mend_json(row.json);
        CHECK(mended.text == row.mended);
        CHECK(std::to_string(mended.nul_bytes) + " " + std::to_string(mended.surrogates) + " " +
                  std::to_string(mended.controls) + " " + std::to_string(mended.not_numbers) ==
              row.counts);
    }
}

TEST_CASE("what a parser would get wrong without a word is seen before")
{
    for (const std::string& json : {"{}\0{}"s, R"("\udc00")"s, R"("\uDBFF")"s}) {
        CAPTURE(json);
        CHECK(needs_mending(json));
    }
    for (const std::string& json : {"{}"s, R"("\ud83d\ude00")"s, R"("\\udc00")"s, "\"\xff\""s}) {
        CAPTURE(json);
        CHECK_FALSE(needs_mending(json));
    }
}

TEST_CASE("values are counted without those that only stand in strings")
{
    CHECK(count_json_values("1") == 1);
    CHECK(count_json_values(R"([1,2,3])") == 4);
    CHECK(count_json_values(R"({"a":[],"b":"x,[:{\"y,"})") == 6);
}

TEST_SUITE_END();
