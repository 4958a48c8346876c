#include "eval/marked_parts.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;
using namespace onrecord::eval;

TEST_SUITE_BEGIN("eval.marked_parts");

namespace {

/// The marked parts of what stands between [ and ] in a text, joined by '|'.
std::string parts(std::string text)
{
    const auto begin = static_cast<std::uint32_t>(text.find('['));
    text.erase(begin, 1);
    const auto end = static_cast<std::uint32_t>(text.find(']'));
    text.erase(end, 1);
    std::string joined;
    for (const ByteRange& part : marked_parts(text, {begin, end}))
        joined += (joined.empty() ? "" : "|") + text.substr(part.begin, part.end - part.begin);
    return joined;
}

}  // namespace

TEST_CASE("a part in marks is found in every habit of marks")
{
    const struct {
        const char* text;
        const char* parts;
    } rows[] = {
        {"said [it was “a start” at best].", "a start"},
        {"said [it was \"a start\" at best].", "a start"},
        {"said [it was ''a start'' at best].", "a start"},
        {"said [it was ‘a start’ at best].", "a start"},
        {"said [it was 'a start' at best].", "a start"},
        {"sagte, [es sei „ein Anfang“ und mehr].", "ein Anfang"},
        {"sagte, [es sei »ein Anfang« und mehr].", "ein Anfang"},
        {"a dit que [c’était « un début » et non la fin].", " un début "},
        {"sade att [det var ”en början” och mer].", "en början"},
        {"назвал это [«началом» и «концом»].", "началом|концом"},
        {"彼は[「始まり」だと]述べた", "始まり"},
        {"said [nothing in marks].", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(parts(row.text) == row.parts);
    }
}

TEST_CASE("apostrophes are no marks")
{
    CHECK(parts("said [it's the dogs' fault, since the '90s]") == "");
    CHECK(parts("said [it’s ‘the dogs’ fault’, he thought]") == "the dogs");
    CHECK(parts("a dit [qu’il n’a « pas l’âge »].") == " pas l’âge ");
}

TEST_CASE("a mark just outside the range opens, and one that is lost closes at its end")
{
    CHECK(parts("said “[a start” at best].") == "a start");
    CHECK(parts("a parlé « [d’un début » et de rien].") == "d’un début ");
    CHECK(parts("said [it was “a start]”.") == "a start");
    CHECK(parts("said [it was “a start].") == "a start");
}

TEST_CASE("what is nested is part of the outer")
{
    CHECK(parts("said [“she told me ‘no’ twice” and left]") == "she told me ‘no’ twice");
}

TEST_CASE("very many marks take linear time and end")
{
    std::string text = "[";
    for (int i = 0; i < 20000; ++i)
        text += " 'a “b";
    CHECK(parts(text + "]").size() > 1000);
}
