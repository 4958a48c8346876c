#include "text/sentences.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "pseudo_text.h"
#include "text/words.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.sentences");

namespace {

/// The sentences, each in brackets, a paragraph's first in double ones.
std::string bracketed(std::string_view text)
{
    std::string line;
    for (const TextSentence& sentence : find_sentences(text)) {
        const std::string words(text.substr(sentence.begin, sentence.end - sentence.begin));
        line += sentence.paragraph_start ? "⟦" + words + "⟧" : "[" + words + "]";
    }
    return line;
}

}  // namespace

TEST_CASE("a sentence runs from its opening to its closing marks")
{
    struct Row {
        const char* text;
        const char* sentences;
    };
    static constexpr Row rows[] = {
        {"", ""},
        {" *** \n", ""},
        {"One. Two!", "⟦One.⟧[Two!]"},
        {"  No stop ", "⟦No stop⟧"},
        {"“Yes.” “No,” she said. (Maybe.) Then", "⟦“Yes.”⟧[“No,” she said.][(Maybe.)][Then]"},
        {"\"Yes.\" \"No?\" 'Well.' End", "⟦\"Yes.\"⟧[\"No?\"]['Well.'][End]"},
        {"„Gut.“ Danach »Schlecht.« Ende", "⟦„Gut.“⟧[Danach »Schlecht.«][Ende]"},
        {"¡Vaya! ¿Qué? Nada.", "⟦¡Vaya!⟧[¿Qué?][Nada.]"},
        {"他说。「好。」「不。」“是。”完", "⟦他说。⟧[「好。」][「不。」][“是。”][完]"},
        {"Title\n\n* * *\n\n— Oui. — Non.\r\n", "⟦Title⟧⟦— Oui.⟧[— Non.]"},
        {"From the U.S. at 5 p.m. Then", "⟦From the U.S. at 5 p.m.⟧[Then]"},
        {"It went on . . . Then?! Ah", "⟦It went on . . .⟧[Then?!][Ah]"},
    };
    for (const Row& row : rows) {
        const std::string text = row.text;
        const std::string expected = row.sentences;
        CAPTURE(text);
        CHECK(bracketed(text) == expected);
    }
}

TEST_CASE("sentences of any text are ordered, trimmed and hold every word")
{
    std::mt19937 random(6);
    for (int round = 0; round < 10000; ++round) {
        const std::string text = pseudo_text(random, 16);
        CAPTURE(text);
        const std::vector<TextSentence> sentences = find_sentences(text);
        std::size_t end = 0;
        for (const TextSentence& sentence : sentences) {
            REQUIRE(sentence.begin >= end);
            REQUIRE(sentence.begin < sentence.end);
            end = sentence.end;
        }
        REQUIRE(end <= text.size());
        std::size_t number = 0;
        WordReader reader(text);
        for (Word word; reader.next(word);) {
            number += word.sentence_start ? 1 : 0;
            REQUIRE(number - 1 < sentences.size());
            const TextSentence& sentence = sentences[number - 1];
            REQUIRE(sentence.begin <= word.begin);
            REQUIRE(word.end <= sentence.end);
        }
        REQUIRE(number == sentences.size());
    }
}

TEST_SUITE_END();
