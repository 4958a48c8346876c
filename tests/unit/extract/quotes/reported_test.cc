#include <doctest/doctest.h>

#include "quote_lines.h"

using namespace onrecord;
using test::check;

TEST_SUITE_BEGIN("extract.quotes.reported");

TEST_CASE("a clause that opens the sentence ends before the main one")
{
    check({
        {"While Ada Quill said the bridge is safe to cross, the harbour board has closed it.",
         {"indirect|Ada Quill|the bridge is safe to cross"}},
        {"Although the members of both councils say the road must stay open, they differ by a "
         "mile.",
         {"indirect|-|the road must stay open"}},
        {"Ada Quill said the bridge is safe to cross, the road is not and the port is shut.",
         {"indirect|Ada Quill|the bridge is safe to cross, the road is not and the port is shut"}},
    });
}

TEST_CASE("the reporter's own while and though end a report")
{
    check({
        {"Ada Quill said the bridge would open in May, though nobody has begun to mend it.",
         {"indirect|Ada Quill|the bridge would open in May"}},
        {"Ada Quill said the bridge would open in May, while smiling at the crowd.",
         {"indirect|Ada Quill|the bridge would open in May"}},
    });
}

TEST_CASE("a promise begins with its infinitive, words in marks inside it or not")
{
    check({
        {"Ada Quill pledged to be “the best mayor the port ever had” and left.",
         {"mixed|Ada Quill|to be “the best mayor the port ever had” and left"}},
        {"Ada Quill promised on Monday to mend the bridge before the winter.",
         {"indirect|Ada Quill|to mend the bridge before the winter"}},
        {"Ada Quill vowed to “fight on.”", {"mixed|Ada Quill|to “fight on.”"}},
    });
}

TEST_CASE("who goes on to say something says it")
{
    check({
        {"Ada Quill went on to say the bridge was never safe.",
         {"indirect|Ada Quill|the bridge was never safe"}},
        {"Ada Quill continued to insist that the bridge was safe.",
         {"indirect|Ada Quill|that the bridge was safe"}},
        {"Ada Quill refused to say that the bridge was safe.", {}},
    });
}

TEST_CASE("what follows a quotation that ends in a comma makes it no mixed one")
{
    check({
        {"Ada Quill said, “We will mend it,” referring to the old bridge over the river Marrow.",
         {"direct|Ada Quill|We will mend it,"}},
    });
}

TEST_CASE("an abbreviation ends a sentence before a quotation of its own")
{
    check({
        {"“We shut it,” Ada Quill said at 5 p.m. “It will open again in May.”",
         {"direct|Ada Quill|We shut it,", "direct|Ada Quill|It will open again in May."}},
    });
}

TEST_SUITE_END();
