#include "text/spelling.h"

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>

#include "text/lead.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.spelling");

TEST_CASE("what counts of a spelling is kept, the rest is folded")
{
    struct Row {
        std::string_view word;
        const char* letter_case;
        const char* accents;
        const char* both;
    };
    static constexpr Row rows[] = {
        {"RICO", "RICO", "rico", "RICO"},
        {"U.S.", "US", "us", "US"},
        {"R\u00e9sum\u00e9", "Resume", "r\u00e9sum\u00e9", "R\u00e9sum\u00e9"},
        {"Re\u0301sume\u0301", "Resume", "r\u00e9sum\u00e9", "R\u00e9sum\u00e9"},
        {"\u0141\u00f3d\u017a", "Lodz", "\u0142\u00f3d\u017a", "\u0141\u00f3d\u017a"},
        {"O\u2019Brien", "O'Brien", "o'brien", "O'Brien"},
        {"co\u00adOp", "coOp", "coop", "coOp"},
        {"\uff21b", "Ab", "ab", "Ab"},
        {"Min*", "Min*", "min*", "Min*"},
        {"w?Rd", "w?Rd", "w?rd", "w?Rd"},
        {"\u0130zmir", "Izmir", "i\u0307zmir", "\u0130zmir"},
        {"\u0391\u03b8\u03ae\u03bd\u03b1", "\u0391\u03b8\u03b7\u03bd\u03b1",
         "\u03b1\u03b8\u03ae\u03bd\u03b1", "\u0391\u03b8\u03ae\u03bd\u03b1"},
        {"1,000", "1000", "1000", "1000"},
        {"", "", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.word);
        CHECK(spelt(row.word, {true, false}) == row.letter_case);
        CHECK(spelt(row.word, {false, true}) == row.accents);
        CHECK(spelt(row.word, {true, true}) == row.both);
    }
}

TEST_CASE("the lead ends with the sentence of the fiftieth word, or after a hundred")
{
    const auto words = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += "word ";
        return text;
    };
    CHECK(lead_of("Few words. Here.") == "Few words. Here.");
    CHECK(lead_of(words(49) + "end. Next sentence.") == words(49) + "end. ");
    CHECK(lead_of(words(50) + "end. Next sentence.") == words(50) + "end. ");
    CHECK(lead_of(words(48) + "end. Next one. Third.") == words(48) + "end. Next one. ");
    CHECK(lead_of(words(150)) == words(100));
    static constexpr std::uint32_t starts[] = {20, 50, 70};
    CHECK(lead_size(120, starts) == 50);
    CHECK(lead_size(40, starts) == 40);
    CHECK(lead_size(300, {}) == 100);
}

TEST_SUITE_END();
