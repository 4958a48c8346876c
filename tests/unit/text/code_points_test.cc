#include "text/code_points.h"

#include <doctest/doctest.h>

#include <thread>
#include <vector>

using namespace onrecord;

TEST_SUITE_BEGIN("text.code_points");

TEST_CASE("the table of ASCII kinds agrees with what is computed from ICU")
{
    for (char32_t c = 0; c < 128; ++c) {
        CAPTURE(static_cast<std::uint32_t>(c));
        CHECK(ascii_kinds[c] == point_of(c).kind);
    }
}

TEST_CASE("characters are of the kind that the word rules need")
{
    struct Row {
        const char32_t* characters;
        PointKind kind;
    };
    static constexpr Row rows[] = {
        {U"aÉßЖغאक한\U00010400ʰªⅧ", PointKind::letter},
        {U"0٣३９²⑩𝟏", PointKind::digit},
        {U"中あアｱไกកက々ー", PointKind::unspaced},
        {U"\u0301\u093E\u0E49\u20E3\uFF9E", PointKind::mark},
        {U"\u00AD\u200B\u200D\u200E\uFEFF\uFE0F\u0640\u05F4", PointKind::invisible},
        {U"'’‘ʼ＇`´", PointKind::apostrophe},
        {U"\n\r\u0085\u2028\u2029", PointKind::newline},
        {U" \t\u00A0\u3000\u2009", PointKind::space},
        {U"!?…؟।", PointKind::terminator},
        {U"。！？", PointKind::wide_terminator},
        {U"\")]}”»“«」』", PointKind::closer},
        {U"_@#&+-–/([½™℃\uFFFD\U0001F600ゟ", PointKind::separator},
    };
    for (const Row& row : rows) {
        for (const char32_t* c = row.characters; *c != 0; ++c) {
            CAPTURE(static_cast<std::uint32_t>(*c));
            CHECK(point_of(*c).kind == row.kind);
        }
    }
}

TEST_CASE("threads that ask for the same pages at once get the same rows")
{
    constexpr char32_t first = 0x12000;  // pages that no other test asks for
    constexpr char32_t last = 0x12FFF;
    std::vector<std::vector<const Point*>> seen(4);
    std::vector<std::thread> threads;
    for (auto& rows : seen) {
        threads.emplace_back([&rows] {
            for (char32_t c = first; c <= last; ++c)
                rows.push_back(&point_of(c));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& rows : seen)
        CHECK(rows == seen.front());
}

TEST_SUITE_END();
