#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;
using namespace std::string_literals;

TEST_SUITE_BEGIN("text.utf8");

namespace {

const std::string fffd = "\xEF\xBF\xBD";

}  // namespace

TEST_CASE("every code point is written and read back")
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        std::string bytes;
        append_utf8(bytes, c);
        std::size_t at = 0;
        const char32_t back = next_code_point(bytes, at);
        if (back != c || at != bytes.size() || !is_valid_utf8(bytes) ||
            count_code_points(bytes) != 1) {
            CAPTURE(static_cast<std::uint32_t>(c));
            FAIL_CHECK("differs");
        }
    }
}

TEST_CASE("each maximal ill-formed part becomes one replacement character")
{
    struct Row {
        std::string bytes;
        std::string repaired;
        std::size_t repairs;
    };
    // The first rows are those of Unicode 15, tables 3-8 to 3-11.
    const Row rows[] = {
        {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41",
         fffd + fffd + fffd + fffd + fffd + fffd + fffd + fffd + "A", 8},
        {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41",
         fffd + fffd + fffd + fffd + fffd + fffd + fffd + fffd + "A", 8},
        {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
         fffd + fffd + fffd + fffd + fffd + "A" + fffd + fffd + "B", 7},
        {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", fffd + fffd + fffd + fffd + "A", 4},
        {"", "", 0},
        {"plain", "plain", 0},
        {"caf\xC3\xA9", "caf\xC3\xA9", 0},
        {"caf\xE9", "caf" + fffd, 1},
        {"caf\xC3", "caf" + fffd, 1},
        {"eight ok\xFF and more", "eight ok" + fffd + " and more", 1},
        {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80", 0},
        {"\xF5\x80\x80\x80", fffd + fffd + fffd + fffd, 4},
        {"a\0b"s, "a\0b"s, 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        std::string text = row.bytes;
        CHECK(repair_utf8(text) == row.repairs);
        CHECK(text == row.repaired);
        CHECK(is_valid_utf8(row.bytes) == (row.repairs == 0));
        CHECK(is_valid_utf8(text));
    }
}

TEST_CASE("code points before a byte agree with counting from the start")
{
    std::string text;
    for (char32_t c = 0x20; c < 0x20000; c += 97) {
        if (c < 0xD800 || c >= 0xE000)
            append_utf8(text, c);
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{64}, text.size()}) {
        std::size_t end = size;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::string_view part = std::string_view(text).substr(0, end);
        const CodePointIndex index(part);
        std::size_t count = 0;
        for (std::size_t at = 0; at < part.size(); ++count) {
            CHECK(index.code_points_before(at) == count);
            (void)next_code_point(part, at);
        }
        CHECK(index.code_points_before(part.size()) == count);
    }
}

TEST_SUITE_END();
