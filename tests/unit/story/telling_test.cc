#include "story/telling.h"

#include <doctest/doctest.h>

#include <string>

#include "story/shingles.h"

namespace onrecord {

namespace {

/// How many of each kind are found: "passages lead vocabulary numbers names".
std::string counts(std::string_view text)
{
    const Telling telling = read_telling("", text, {});
    return std::to_string(telling.passages.size()) + " " + std::to_string(telling.lead.size()) +
           " " + std::to_string(telling.vocabulary.size()) + " " +
           std::to_string(telling.numbers.size()) + " " + std::to_string(telling.names.size());
}

}  // namespace

TEST_SUITE_BEGIN("story.telling");

TEST_CASE("passages, words, numbers and names of a text are found")
{
    struct Row {
        const char* name;
        const char* text;
        const char* expected;
    };
    const Row rows[] = {
        {"nothing", "", "0 0 0 0 0"},
        {"too short for a passage", "Two words", "0 0 2 0 0"},
        {"names inside of sentences", "She met Ada Okafor in Tarn.", "4 4 6 0 3"},
        {"the first word of a sentence is no name", "Rain fell. Rain fell on Tarn.", "4 4 4 0 1"},
        {"numbers", "It cost 1,000 crowns in 2022, or 3.5 million.", "7 7 9 3 0"},
        {"a word again", "a b a b a b a", "2 2 2 0 0"},
        {"Cyrillic and accented capitals", "вчера Ада Окафор и Élan", "3 3 5 0 3"},
        {"scripts without case have no names", "北京市长说桥修好了", "4 4 9 0 0"},
        {"single letters are no names", "plan B or C it is", "4 4 6 0 0"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(counts(row.text) == row.expected);
    }
}

TEST_CASE("the lead is the first fifty words")
{
    std::string text;
    for (int i = 0; i < 80; ++i)
        text += "w" + std::string(1, static_cast<char>('a' + i / 10)) +
                std::string(1, static_cast<char>('a' + i % 10)) + " ";
    const Telling telling = read_telling("", text, {});
    CHECK(telling.words == 80);
    CHECK(telling.passages.size() == 78);
    CHECK(telling.lead.size() == 48);
}

TEST_CASE("capitals, punctuation and kinds of spaces make no difference to passages")
{
    CHECK(read_telling("", "The BRIDGE, it’s shut!", {}).passages ==
          read_telling("", "the bridge\nit's   shut", {}).passages);
}

TEST_CASE("what lies beyond twenty thousand words is not read")
{
    std::string text;
    for (int i = 0; i < 20'010; ++i)
        text += "word ";
    CHECK(read_telling("", text, {}).words == most_words);
}

TEST_SUITE_END();

}  // namespace onrecord
