// docs/analysis.md states the word and sentence rules by examples; they are run here.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "mark_sentences.h"
#include "text/utf8.h"
#include "text/words.h"

using namespace onrecord;

TEST_SUITE_BEGIN("text.analysis_page");

namespace {

/// The lines of the boxes of one kind, with \uXXXX replaced by what it stands for.
std::vector<std::string> boxed_lines(const std::string& kind)
{
    std::ifstream page(ONRECORD_SOURCE_ROOT "/docs/analysis.md");
    REQUIRE(page.good());
    std::vector<std::string> lines;
    bool inside = false;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("```")) {
            inside = line == "```" + kind;
            continue;
        }
        if (!inside)
            continue;
        for (std::size_t at = 0; (at = line.find("\\u", at)) != std::string::npos;) {
            std::string character;
            append_utf8(character,
                        static_cast<char32_t>(std::stoul(line.substr(at + 2, 4), nullptr, 16)));
            line.replace(at, 6, character);
        }
        lines.push_back(line);
    }
    return lines;
}

std::string spaced(const std::vector<std::string>& terms)
{
    std::string line;
    for (const std::string& term : terms)
        line += " " + term;
    return line;
}

}  // namespace

TEST_CASE("every example of words on the page is so")
{
    const std::vector<std::string> lines = boxed_lines("words");
    CHECK(lines.size() > 25);
    for (const std::string& line : lines) {
        CAPTURE(line);
        const std::size_t arrow = line.find(" ->");
        REQUIRE(arrow != std::string::npos);
        CHECK(spaced(word_terms(line.substr(0, arrow))) == line.substr(arrow + 3));
    }
}

TEST_CASE("every example of sentences on the page is so")
{
    const std::vector<std::string> lines = boxed_lines("sentences");
    CHECK(lines.size() > 8);
    for (const std::string& line : lines) {
        std::string text = line;
        std::erase(text, '|');
        CHECK(mark_sentences(text) == line);
    }
}

TEST_SUITE_END();
