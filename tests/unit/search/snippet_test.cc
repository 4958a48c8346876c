#include "search/snippet.h"

#include <doctest/doctest.h>

#include "plans.h"
#include "text/utf8.h"

using namespace onrecord;
using namespace onrecord::test;

namespace {

/// The snippet of `text` for `plan`, marks as brackets.
std::string snippet(const Plan& plan, const std::string& text, std::size_t length)
{
    Facts facts;
    facts.text = text;
    return bracketed(make_snippet(facts.text, Highlighter(plan).in_article(facts).text, length));
}

}  // namespace

TEST_SUITE_BEGIN("search.snippet");

TEST_CASE("a text without match is shown from its beginning")
{
    CHECK(snippet(word({"x"}), "One two three. Four five six.", 30) ==
          "One two three. Four five six.");
    CHECK(snippet(word({"x"}), "One two three. Four five six seven.", 4) == "One two three. …");
    CHECK(snippet(word({"x"}), "", 30).empty());
    CHECK(snippet(word({"x"}), " … ", 30).empty());
}

TEST_CASE("a snippet is one line")
{
    CHECK(snippet(word({"two"}), "One\n\n  two\tthree", 30) == "One [two] three");
}

TEST_CASE("the window begins with the sentence of the match where that fits")
{
    const std::string text =
        "Nothing here at all. The old harbour bridge is shut. Nobody knows why. It rains.";
    CHECK(snippet(word({"bridge"}), text, 8) == "… The old harbour [bridge] is shut. …");
    CHECK(snippet(word({"bridge"}), text, 3) == "… [bridge] is shut. …");
}

TEST_CASE("the place with most different words of the query is shown")
{
    const std::string text =
        "Tram tram tram tram tram tram. One two three four five six seven eight nine ten. "
        "The ferry meets the tram. And so on it goes for long.";
    const Plan plan = any({word({"tram"}), word({"ferry"})});
    CHECK(snippet(plan, text, 6) == "… The [ferry] meets the [tram]. …");
}

TEST_CASE("of equal places the first is shown")
{
    CHECK(snippet(word({"x"}), "a x b. c x d. e x f.", 3) == "a [x] b. …");
}

TEST_CASE("a phrase longer than the window is shown whole")
{
    CHECK(snippet(phrase("b c d e f"), "a b c d e f g h i j k l", 3) == "… [b c d e f] …");
}

TEST_CASE("a match at the end fills the window backwards by whole sentences")
{
    CHECK(snippet(word({"end"}), "One. Two three. Four five. The end", 6) ==
          "… Two three. Four five. The [end]");
}

TEST_CASE("a snippet shows a match wherever the text has one, whole")
{
    const std::string filler = "Word after word, and no end. ";
    for (int before = 0; before < 40; ++before) {
        CAPTURE(before);
        std::string text;
        for (int i = 0; i < before; ++i)
            text += filler;
        text += "Then the long awaited needle. ";
        for (int i = 0; i < 40 - before; ++i)
            text += filler;
        CHECK(snippet(phrase("awaited needle"), text, 30).find("[awaited needle]") !=
              std::string::npos);
    }
}

TEST_CASE("the sentence before a quote ends where the quote begins")
{
    struct Row {
        const char* before;
        const char* expected;
    };
    static constexpr Row rows[] = {
        {"It rained. She was angry: “", "She was angry: “"},
        {"It rained.\n“", "It rained. “"},
        {"“", ""},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.before);
        const std::string text = std::string(row.before) + "Never again,” she said.";
        CHECK(text_before(text, std::string_view(row.before).size()) == row.expected);
    }
}

TEST_CASE("the sentence after a quote ends before the next")
{
    struct Row {
        const char* after;
        const char* expected;
    };
    static constexpr Row rows[] = {
        {",” she said. “Never.”", ",” she said."},
        {".” It rained. It stopped.", ".” It rained."},
        {"”", "”"},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.after);
        const std::string text = std::string("“Never again") + row.after;
        CHECK(text_after(text, text.size() - std::string_view(row.after).size()) == row.expected);
    }
}

TEST_CASE("what stands around a quote is cut between characters when there is no end to it")
{
    std::string wide;
    for (int i = 0; i < 1000; ++i)
        wide += "語";
    CHECK(is_valid_utf8(text_before(wide, 2100)));
    CHECK(is_valid_utf8(text_after(wide, 600)));
    CHECK(text_before(wide, 2100).size() <= 410);
    CHECK(text_after(wide, 600).size() <= 400);
}

TEST_SUITE_END();
