#include "text/words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "mark_sentences.h"
#include "pseudo_text.h"
#include "text/utf8.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.words");

namespace {

std::string joined_terms(std::string_view text)
{
    std::string line;
    for (const std::string& term : word_terms(text))
        line += (line.empty() ? "" : " ") + term;
    return line;
}

bool is_border(std::string_view text, std::size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

}  // namespace

TEST_CASE("the range of a word covers it as it stands in the text")
{
    struct Row {
        const char* text;
        const char* word;
    };
    static constexpr Row rows[] = {
        {" Hello, ", "Hello"},
        {"“Straße”", "Straße"},
        {"U.S.", "U.S."},
        {"(1,000)", "1,000"},
        {"don’t!", "don’t"},
        {"dogs’", "dogs"},
        {"soft\u00ADhyphen\u00AD ", "soft\u00ADhyphen"},
        {"é́́.", "é́́"},
        {"\u0301x", "x"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const std::string text = row.text;
        WordReader reader(text);
        Word word;
        REQUIRE(reader.next(word));
        CHECK(text.substr(word.begin, word.end - word.begin) == row.word);
        CHECK_FALSE(reader.next(word));
        CHECK_FALSE(reader.next(word));
    }
}

TEST_CASE("sentences and paragraphs begin where a reader would say so")
{
    static constexpr const char* rows[] = {
        "||One. |Two! |Three? |Four… |Five... |Six",
        "||He said “Stop.” |She left. (|It rained.) “|Why?” he asked.",
        "||Dr. Ada Okafor and J. Smith met Mrs. Vane at 3.5 p.m. |Then they left.",
        "||The U.S. Senate met. |They came from the U.S. in May.",
        "||No. 5 is alive. |Did he? |No. |He did not.",
        "||It cost 3.5 million. |In 2022. |12 people came.",
        "||Give it to me. |At that age. |Modern art. |Sen. Vane of Acme Co. Ltd, est. 1900.",
        "||Ist z. B. Ambry, v.a. Lirio, d.h. Vane. |Und u.a. Brandt.",
        "||see onrecord.example.org or a.b for more",
        "||Headline without stop\n||The first line.\n\n||The second.",
        "||Am Montag z. B. kam er. |Dann ging er bzw. Frau Dr. Lindt.",
        "||Что? |Да. |Проф. И. Иванов и г. Москва, т. е. там.",
        "||他说。|我走。「|好。」|完！|走",
        "||यह है। |वह है।",
        "||ماذا؟ |نعم.",
        "||Wait!? |Yes.” |Now.) |Then",
        "||It ends here.[1] and goes on",
        "||Really?—Yes. |Stop!, he cried",
        "\u00A1||Vaya! \u00BF|Qué? |Nada.",
        "||one. two. |Three",
        "\r\n||a\r\n||b\u2029||c",
    };
    for (const char* row : rows) {
        const std::string expected = row;
        std::string text = row;
        std::erase(text, '|');
        CHECK(mark_sentences(text) == expected);
    }
}

TEST_CASE("an overlong word becomes a short term that stands for all of it")
{
    const std::string letters(300, 'a');
    const std::vector<std::string> terms = word_terms(letters);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].size() <= 200);
    CHECK(terms[0].substr(0, 180) == letters.substr(0, 180));
    CHECK(word_terms(letters + "b")[0] != word_terms(letters + "c")[0]);
    CHECK(word_terms(std::string(200, 'a'))[0] == std::string(200, 'a'));
    CHECK(joined_terms("1," + std::string(100, '2') + ",3" + std::string(100, '4')).size() <= 200);
}

TEST_CASE("a run without breaks is cut so that memory stays bounded")
{
    const std::string text(100000, 'x');
    std::size_t words = 0;
    WordReader reader(text);
    for (Word word; reader.next(word); ++words)
        CHECK(word.end - word.begin <= 4096);
    CHECK(words == 25);
}

TEST_CASE("hostile lengths of marks, joiners and invisible characters are read in linear time")
{
    const auto repeated = [](std::string_view unit) {
        std::string text = "a";
        for (int i = 0; i < 300000; ++i)
            text += unit;
        return text + "b";
    };
    for (const char* unit : {"\u0301", "\u00AD", "'", "'a", ".", ".a", ",", ",1", "1,", "\u200D.",
                             "1,\u00AD", "a.\u0301", "中\u0301", "l'a"}) {
        CAPTURE(unit);
        const std::string text = repeated(unit);
        CHECK_FALSE(word_terms(text).empty());
    }
}

TEST_CASE("words of any text are ordered, on code point borders, and read again as themselves")
{
    std::mt19937 random(2);
    for (int round = 0; round < 20000; ++round) {
        const std::string text = pseudo_text(random, 14);
        CAPTURE(text);
        WordReader reader(text);
        std::size_t end = 0;
        bool first = true;
        for (Word word; reader.next(word); first = false) {
            REQUIRE(word.begin >= end);
            REQUIRE(word.begin < word.end);
            REQUIRE(word.end <= text.size());
            REQUIRE(is_border(text, word.begin));
            REQUIRE(is_border(text, word.end));
            REQUIRE((word.sentence_start || !word.paragraph_start));
            REQUIRE((!first || word.paragraph_start));
            REQUIRE_FALSE(word.term.empty());
            const std::string term(word.term);
            REQUIRE(is_valid_utf8(term));
            CAPTURE(term);
            REQUIRE(word_terms(term) == std::vector<std::string>{term});
            end = word.end;
        }
    }
}

TEST_CASE("texts joined by a space have the words of both")
{
    std::mt19937 random(3);
    for (int round = 0; round < 5000; ++round) {
        const std::string left = pseudo_text(random, 10);
        const std::string right = pseudo_text(random, 10);
        std::vector<std::string> both = word_terms(left);
        std::ranges::copy(word_terms(right), std::back_inserter(both));
        CAPTURE(left);
        CAPTURE(right);
        REQUIRE(word_terms(left + " " + right) == both);
    }
}

TEST_SUITE_END();
