#include "extract/explain.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("extract.explain");

namespace {

std::string explained(std::string text, bool coloured)
{
    Article article;
    article.id = "a";
    article.text = std::move(text);
    article.body_is_stated = true;
    article.language = "en";
    return explain_quotes(explain_facts(std::move(article)), coloured);
}

}  // namespace

TEST_CASE("quotes and mentions are bracketed where they stand and explained below")
{
    CHECK(explained("Nothing.\n“It is shut for good,” Ada Quill said.", false) ==
          "== a\nNothing.\n“[1 It is shut for good,]” {1 Ada Quill} said.\n"
          "    1 direct, Ada Quill (person), cue \"said\": words in marks beside the cue; "
          "named beside the cue\n");
}

TEST_CASE("colours stand around brackets and notes, and are put back to normal")
{
    const std::string text = explained("“It is shut for good,” Ada Quill said.", true);
    CHECK(text.find("\033[32m[1 \033[0mIt is shut for good,\033[32m]\033[0m") != std::string::npos);
    CHECK(text.ends_with("\033[0m\n"));
}

TEST_CASE("a text without quotes or words is its own explanation")
{
    CHECK(explained("", false) == "== a\n");
    CHECK(explained("Nothing.", false) == "== a\nNothing.\n");
}

TEST_CASE("every rule has a description of its own")
{
    for (int rule = 0; rule <= static_cast<int>(SpanRule::marks_alone); ++rule) {
        CAPTURE(rule);
        CHECK_FALSE(describe(static_cast<SpanRule>(rule)).empty());
    }
    for (int rule = 0; rule <= static_cast<int>(SpeakerRule::paragraph_before); ++rule) {
        CAPTURE(rule);
        CHECK_FALSE(describe(static_cast<SpeakerRule>(rule)).empty());
    }
}

TEST_SUITE_END();
