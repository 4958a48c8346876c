#include "lang/profile.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace onrecord;

TEST_SUITE_BEGIN("lang.profile");

namespace {

struct List {
    const char* name;
    std::span<const std::string_view> words;
};

std::vector<List> lists_of(const LanguageProfile& profile)
{
    return {{"stop_words", profile.stop_words},
            {"abbreviations", profile.abbreviations},
            {"after_ordinal", profile.after_ordinal},
            {"number_abbreviations", profile.number_abbreviations},
            {"speech_verbs", profile.speech_verbs},
            {"according_to", profile.according_to},
            {"he", profile.he},
            {"she", profile.she},
            {"titles", profile.titles}};
}

}  // namespace

TEST_CASE("profiles are sorted by tag and each is found by it")
{
    const auto profiles = language_profiles();
    CHECK(std::ranges::is_sorted(profiles, {}, &LanguageProfile::tag));
    for (const LanguageProfile* profile : profiles)
        CHECK(find_language(profile->tag) == profile);
}

TEST_CASE("a tag is read without regard to case and region")
{
    struct Row {
        const char* tag;
        const char* found;
    };
    static constexpr Row rows[] = {{"en", "en"},    {"en-GB", "en"},   {"EN", "en"},
                                   {"de_AT", "de"}, {"RU-cyrl", "ru"}, {"fr-CA-x-y", "fr"}};
    for (const Row& row : rows) {
        CAPTURE(row.tag);
        const LanguageProfile* const profile = find_language(row.tag);
        REQUIRE(profile != nullptr);
        CHECK(profile->tag == row.found);
    }
}

TEST_CASE("an unknown tag has no profile")
{
    for (const char* tag : {"", "und", "e", "eng", "-en", "english", "x-en", "tlh"}) {
        CAPTURE(tag);
        CHECK(find_language(tag) == nullptr);
    }
}

TEST_CASE("no list names a word twice or an empty one, or has ASCII capitals or outer spaces")
{
    for (const LanguageProfile* profile : language_profiles()) {
        for (const List& list : lists_of(*profile)) {
            std::set<std::string_view> seen;
            for (const std::string_view word : list.words) {
                CAPTURE(profile->tag);
                CAPTURE(list.name);
                CAPTURE(word);
                CHECK(seen.insert(word).second);
                REQUIRE_FALSE(word.empty());
                CHECK(word.front() != ' ');
                CHECK(word.back() != ' ');
                CHECK(std::ranges::none_of(word, [](char c) { return c >= 'A' && c <= 'Z'; }));
            }
        }
    }
}

TEST_CASE("abbreviations are listed without their final stop")
{
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view word : profile->abbreviations) {
            CAPTURE(profile->tag);
            CAPTURE(word);
            CHECK_FALSE(word.ends_with('.'));
        }
    }
}

TEST_CASE("no certain abbreviation is a function word that may end a sentence of its language")
{
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view word : profile->abbreviations) {
            CAPTURE(profile->tag);
            CAPTURE(word);
            CHECK(std::ranges::find(profile->stop_words, word) == profile->stop_words.end());
        }
    }
}

TEST_CASE("every profile can leave out function words")
{
    for (const LanguageProfile* profile : language_profiles()) {
        CAPTURE(profile->tag);
        CHECK(profile->stop_words.size() >= 50);
        CHECK_FALSE(profile->name.empty());
        CHECK_FALSE(profile->stemmer.empty());
    }
}

TEST_SUITE_END();
