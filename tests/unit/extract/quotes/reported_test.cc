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

TEST_CASE("who is quoted as saying something says it")
{
    check({
        {"Ada Quill was quoted by the Courier as saying the bridge was shut.",
         {"indirect|Ada Quill|the bridge was shut"}},
        {"The Courier quoted Ada Quill as saying that the bridge was shut.",
         {"indirect|Ada Quill|that the bridge was shut"}},
        {"“It is shut for good,” the agency quoted Ada Quill as saying.",
         {"direct|Ada Quill|It is shut for good,"}},
    });
}

TEST_CASE("as tells the time where both halves are clauses")
{
    check({
        {"The news came late as Ada Quill said the bridge would close.",
         {"indirect|Ada Quill|the bridge would close"}},
        {"The bridge will close soon, as Ada Quill said.",
         {"indirect|Ada Quill|The bridge will close soon"}},
    });
}

TEST_CASE("a quotation behind other words begins at its mark")
{
    check({
        {"If the law passes, “We will mend all of the bridges,” Ada Quill said.",
         {"direct|Ada Quill|We will mend all of the bridges,"}},
        {"The bridge is so old that it “will have to be mended,” Ada Quill said.",
         {"mixed|Ada Quill|The bridge is so old that it “will have to be mended,”"}},
        {"“It is old,” said Ada Quill, who has a “slow” clock.", {"direct|Ada Quill|It is old,"}},
    });
}

TEST_CASE("what describes a hearer or a statement is no part of the words")
{
    check({
        {"Ada Quill told the Meridian news agency the bridge was shut.",
         {"indirect|Ada Quill|the bridge was shut"}},
        {"A man who was not named because of the law said in a statement emailed to the Courier "
         "that the bridge was shut.",
         {"indirect|-|that the bridge was shut"}},
        {"The new office makes it easier to write, add old pictures, and send them.", {}},
        {"Neither said when the bridge would open.", {}},
        {"PORT MERROW - Ada Quill, a lawyer from Marl, on Monday urged them to mend the bridge.",
         {"indirect|Ada Quill|to mend the bridge"}},
    });
}

TEST_CASE("a verb that needs marks reports a clause behind that, but no other object")
{
    check({
        {"The board has proposed that the bridge close in May.",
         {"indirect|the board|that the bridge close in May"}},
        {"The Marrow Courier reported on Monday that the bridge was shut.",
         {"indirect|Marrow Courier|that the bridge was shut"}},
        {"Ada Quill rejected a plan for bridges that nobody had asked for.", {}},
        {"As the Marrow Courier reports, the bridge will close in May.",
         {"indirect|Marrow Courier|the bridge will close in May"}},
    });
}

TEST_CASE("words in marks belong to the verb before them, not to an earlier one")
{
    check({
        {"As the work began on Monday, the board announced that the bridge was “unsafe” and old.",
         {"mixed|the board|that the bridge was “unsafe” and old"}},
        {"Ada Quill told Radio Sallow’s “Good Morning” that the bridge was shut.",
         {"indirect|Ada Quill|that the bridge was shut"}},
        {"Ada Quill, who is challenging the mayor and his party, enjoys “Old Bridges of Marrow.”",
         {}},
        {"They are volunteering their time to mend the bridge, said Ada Quill, a teacher.",
         {"indirect|Ada Quill|They are volunteering their time to mend the bridge"}},
    });
}

TEST_CASE("long names of bodies and offices stand beside their verb whole")
{
    check({
        {"“It is shut for good,” Quillon President and Chief Executive Ada Marr said.",
         {"direct|Ada Marr|It is shut for good,"}},
        {"The bridge will close, the Velmark Bureau of Bridges and Harbour Affairs said.",
         {"indirect|Velmark Bureau of Bridges and Harbour Affairs|The bridge will close"}},
        {"Velmark holds the port and has vowed it would never close it.",
         {"indirect|Velmark|it would never close it"}},
        {"Reports said the bridge was shut.", {"indirect|Reports|the bridge was shut"}},
    });
}

TEST_SUITE_END();
