#include <doctest/doctest.h>

#include "quote_lines.h"

using namespace onrecord;
using test::check;

TEST_SUITE_BEGIN("extract.quotes.names");

TEST_CASE("two names that a fuller one ends in are the same person, whatever they look like")
{
    check({
        {"Justin Ki Berlin lives here. “I love it,” Ki Berlin said.",
         {"direct|Justin Ki Berlin|I love it,"}},
        {"Justin Ki Berlin lives here. “We love it,” Port Berlin said.",
         {"direct|Port Berlin|We love it,"}},
    });
}

TEST_CASE("a given name that is a verb too is a name inside a sentence, before a surname")
{
    check({
        {"“It is a costly trade,” said Will Marrow, a baker.",
         {"direct|Will Marrow|It is a costly trade,"}},
        {"Ada Quill said the board Will decide.", {"indirect|Ada Quill|the board Will decide"}},
    });
}

TEST_CASE("a surname with a particle and a hyphen is known without them")
{
    check({
        {"“We shut it,” said Oil Minister Harun al-Quill. “It is old,” Quill told reporters.",
         {"direct|Harun al-Quill|We shut it,", "direct|Harun al-Quill|It is old,"}},
    });
}

TEST_SUITE_END();
