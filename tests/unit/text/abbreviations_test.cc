#include "text/abbreviations.h"

#include <doctest/doctest.h>

#include <string>

#include "lang/profile.h"
#include "text/words.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.abbreviations");

TEST_CASE("every listed abbreviation keeps a sentence going where it is read")
{
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view word : profile->abbreviations) {
            const std::string text = "x " + std::string(word) + ". Vane";
            CAPTURE(text);
            std::size_t words = 0;
            bool ended = false;
            WordReader reader(text);
            for (Word read; reader.next(read); ++words)
                ended = read.sentence_start;
            CHECK(words == 3);
            CHECK_FALSE(ended);
        }
    }
}

TEST_CASE("an abbreviation written with inner stops is not the word without them")
{
    CHECK(find_abbreviation("zb", true) == Abbreviation::certain);
    CHECK(find_abbreviation("zb", false) == Abbreviation::none);
    CHECK(find_abbreviation("dr", false) == Abbreviation::certain);
    CHECK(find_abbreviation("no", false) == Abbreviation::before_number);
    CHECK(find_abbreviation("vane", false) == Abbreviation::none);
}

TEST_CASE("German months and the like follow ordinals")
{
    CHECK(follows_ordinal("september"));
    CHECK(follows_ordinal("jahrhundert"));
    CHECK_FALSE(follows_ordinal("vane"));
}

TEST_SUITE_END();
