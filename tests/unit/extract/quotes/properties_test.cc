// What must hold of any text at all.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "extract/extract.h"
#include "extract/quotes/quotes.h"
#include "extract/quotes/scene.h"
#include "text/utf8.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.properties");

namespace {

bool on_border(std::string_view text, std::uint32_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80;
}

bool is_sound(std::string_view text, const ByteRange& range)
{
    return range.begin < range.end && range.end <= text.size() && on_border(text, range.begin) &&
           on_border(text, range.end);
}

/// Empty when everything holds, else what does not.
std::string fault_of(std::string_view text, const std::vector<Speaker>& speakers,
                     const std::vector<Quote>& quotes)
{
    std::vector<std::uint32_t> counts(speakers.size(), 0);
    std::uint32_t end = 0;
    for (const Quote& quote : quotes) {
        if (!is_sound(text, quote.words))
            return "a range of words is not sound";
        if (quote.words.begin < end)
            return "quotes overlap or are out of order";
        end = quote.words.end;
        if (!quote.mention.empty() && !is_sound(text, quote.mention))
            return "a mention is not sound";
        if (quote.speaker != no_speaker && quote.speaker >= speakers.size())
            return "a speaker does not exist";
        if (quote.speaker != no_speaker)
            ++counts[quote.speaker];
    }
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        if (speakers[i].quotes != counts[i])
            return "quotes of a speaker are miscounted";
        if (speakers[i].name.empty() || !is_valid_utf8(speakers[i].name))
            return "a speaker has no proper name";
        if (!is_valid_utf8(speakers[i].role))
            return "a role is no text";
    }
    return {};
}

std::string fault_of(const Facts& facts)
{
    return is_valid_utf8(facts.title) && is_valid_utf8(facts.source) && is_valid_utf8(facts.text)
               ? fault_of(facts.text, facts.speakers, facts.quotes)
               : "a field is no text";
}

/// Pieces that mean something to the finder, in any order.
constexpr const char* pieces[] = {
    "“",      "”",         "\"",      "'",      "‘",          "’",         "''",
    "``",     "„",         "«",       "»",      "「",         "」",        " ",
    " ",      " ",         "\n",      "\n\n",   ",",          ".",         "?",
    ":",      ";",         "—",       " - ",    "(",          ")",         "...",
    "said",   "said that", "told",    "asked",  "adding",     "called",    "according to",
    "who",    "he",        "she",     "they",   "Ada",        "Quill",     "Ada Quill",
    "Mr",     "Ms.",       "Senator", "the",    "a",          "spokesman", "officials",
    "of",     "for",       "and",     "not",    "would",      "Jr.",       "J.",
    "U.S.",   "Кремль",    "сказал",  "é",      "Ö",          "日本",      "\xf0\x9f\x98\x80",
    "’s",     "van",       "der",     "Date:",  "2022-09-14", "---",       "By",
    "© 2023", "Source:",   "bridge",  "closed", "in",         "Monday",
};

std::string random_text(std::mt19937& random, std::size_t count)
{
    std::uniform_int_distribution<std::size_t> pick(0, std::size(pieces) - 1);
    std::bernoulli_distribution spaced(0.7);
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += pieces[pick(random)];
        text += spaced(random) ? " " : "";
    }
    return text;
}

Article article_of(std::string text, bool stated)
{
    Article article;
    article.origin.relative_path = "a.txt";
    article.text = std::move(text);
    article.body_is_stated = stated;
    return article;
}

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

}  // namespace

TEST_CASE("ranges are sound and counts are right on texts put together at random")
{
    std::mt19937 random(20220914);
    for (int round = 0; round < 4000; ++round) {
        std::string text = random_text(random, 1 + static_cast<std::size_t>(round) % 120);
        CAPTURE(text);
        const bool stated = round % 2 == 0;
        const Facts facts = extract_facts(article_of(text, stated));
        REQUIRE(fault_of(facts) == "");
        if (stated)
            REQUIRE(facts.text == text);
    }
}

TEST_CASE("the same article gives the same facts in every language without fault")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::string text = random_text(random, 200);
        const ByteRange all{0, static_cast<std::uint32_t>(text.size())};
        CAPTURE(text);
        for (const char* language : {"en", "de", "fr", "es", "ru", "tlh", ""}) {
            CAPTURE(language);
            const FoundQuotes once = find_quotes(text, all, language, {});
            const FoundQuotes again = find_quotes(text, all, language, {});
            REQUIRE(fault_of(text, once.speakers, once.quotes) == "");
            REQUIRE(once.quotes.size() == again.quotes.size());
            for (std::size_t i = 0; i < once.quotes.size(); ++i)
                REQUIRE(once.quotes[i].words == again.quotes[i].words);
        }
    }
}

// Quadratic work on these would take minutes; the suite's time limit would end it.
TEST_CASE("texts made to cost time are finished")
{
    constexpr std::size_t size = std::size_t{1} << 19;
    for (const char* piece : {"\"",
                              "“",
                              "‘",
                              "' ",
                              "”",
                              "“a ",
                              "a, ",
                              "Ada Quill said ",
                              "said, said ",
                              "the ",
                              "who ",
                              "“x” said Ada Quill and ",
                              "Ada Quill, a man, ",
                              "adding ",
                              "according to ",
                              "J. ",
                              "(",
                              "Ada ",
                              "A",
                              "\n",
                              "- ",
                              "Date: x\n",
                              "Ada Quill and Jo Marrick told the people, and ",
                              "x: “one two three four five” ",
                              "he ",
                              ", he said, ",
                              "Ada called ",
                              "Ada claims the ",
                              "Ada called the “x y” ",
                              "as Ada Quill said, it ",
                              "asked by whether ",
                              "QUILL: yes it is so\n",
                              "Ada Quill Says This Bridge\n",
                              "“one two” – Ada Quill\n",
                              "U.S."}) {
        CAPTURE(piece);
        const Facts facts = extract_facts(article_of(repeated(piece, size), true));
        CHECK(fault_of(facts) == "");
    }
}

// What is quadratic in a sentence stays bounded because sentences do.
TEST_CASE("no sentence is longer than prose outside of marks, nor is any word lost")
{
    const std::string text = repeated("Ada called and “x y” ", std::size_t{1} << 16);
    const Scene scene(text, {0, static_cast<std::uint32_t>(text.size())},
                      Lexicon::for_language("en"));
    std::uint32_t end = 0;
    for (const Sentence& sentence : scene.sentences) {
        CHECK(sentence.begin == end);
        CHECK(sentence.end - sentence.begin <= 810);
        end = sentence.end;
    }
    CHECK(scene.sentences.size() > 10);
    CHECK(end + 1 == scene.text.tokens.size());
}

TEST_CASE("ten megabytes without a sentence's end are read")
{
    const std::string text =
        repeated("and “the bridge is closed to all of us” Ada Quill said and left ", 10 << 20);
    const Facts facts = extract_facts(article_of(text, true));
    CHECK(fault_of(facts) == "");
    CHECK(facts.text.size() == text.size());
}

TEST_CASE("an empty text and a text of one mark have nothing to say")
{
    for (const char* text : {"", " ", "\n", "“", "\"", "'", ".", "A"}) {
        CAPTURE(text);
        const Facts facts = extract_facts(article_of(text, false));
        CHECK(facts.quotes.empty());
        CHECK(facts.title.empty());
    }
}

TEST_SUITE_END();
