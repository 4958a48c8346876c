#include <doctest/doctest.h>

#include "quote_lines.h"

using namespace onrecord;
using test::check;

TEST_SUITE_BEGIN("extract.quotes.layouts");

TEST_CASE("a post is its author's, signed in its line or below it")
{
    check({
        {"The bridge is shut for good. — Ada Quill (@adaquill) March 3, 2023",
         {"direct|Ada Quill|The bridge is shut for good."}},
        {"Many wrote about it.\n\nThe bridge is shut. We did what we could.\n\n"
         "— Ada Quill (@adaquill) March 3, 2023",
         {"direct|Ada Quill|The bridge is shut. We did what we could."}},
        {"“It is shut for good,” Ada Quill said.\n\n— Jo Marrick (@marrick) March 3, 2023",
         {"direct|Ada Quill|It is shut for good,"}},
        {"The bridge is shut — Ada Quill (of Port Sallow) told us.",
         {"indirect|Ada Quill|The bridge is shut"}},
        {"Ada Quill wrote on Twitter: “The bridge is shut for good.”",
         {"direct|Ada Quill|The bridge is shut for good."}},
    });
}

TEST_CASE("a name on a line of its own signs the quotation above it")
{
    check({
        {"“We are proud to build this bridge.”\n\nAda Quill, Chief Executive, Harbour Trust",
         {"direct|Ada Quill|We are proud to build this bridge."}},
        {"“We are proud to build this bridge.” –Ada Quill, Chief Executive\n\n“So are we all, and "
         "for years.”\n\nJo Marrick, Director",
         {"direct|Ada Quill|We are proud to build this bridge.",
          "direct|Jo Marrick|So are we all, and for years."}},
        {"“We are proud to build this bridge.”\n\nAda Quill, chief executive, has left.",
         {"direct|-|We are proud to build this bridge."}},
        {"“We are proud of it,” Jo Marrick said.\n\nAda Quill, Chief Executive, Harbour Trust",
         {"direct|Jo Marrick|We are proud of it,"}},
    });
}

TEST_CASE("questions and answers bear a letter or initials")
{
    check({
        {"Ada Quill builds bridges.\n\nQ: When will it open?\n\nA: It will open in May.\n\n"
         "Q: And the ferry?\n\nA: It stops then.",
         {"indirect|-|When will it open?", "indirect|Ada Quill|It will open in May",
          "indirect|-|And the ferry?", "indirect|Ada Quill|It stops then"}},
        {"Nina Yarrow met Ada Quill.\n\nNY: When will it open?\n\nAQ: It will open in May.\n\n"
         "NY: And the ferry?\n\nAQ: It stops then.",
         {"indirect|Nina Yarrow|When will it open?", "indirect|Ada Quill|It will open in May",
          "indirect|Nina Yarrow|And the ferry?", "indirect|Ada Quill|It stops then"}},
        {"Ada Quill and Aldo Quint met.\n\nAQ: When will it open?\n\nAQ: It will open in May.", {}},
        {"Ada Quill and Jo Marrick met.\n\nQ: When will it open?\n\nA: It will open in May.\n\n"
         "Q: And the ferry?\n\nA: It stops then.",
         {"indirect|-|When will it open?", "indirect|-|It will open in May",
          "indirect|-|And the ferry?", "indirect|-|It stops then"}},
    });
}

TEST_CASE("questions and answers bear the letters of their language")
{
    check({{"Ida Behrend baut Brücken.\n\nFrage: Wann kommt sie?\n\nAntwort: Im Mai kommt sie.\n\n"
            "Frage: Und die Fähre?\n\nAntwort: Die hört auf.",
            {"indirect|-|Wann kommt sie?", "indirect|Ida Behrend|Im Mai kommt sie",
             "indirect|-|Und die Fähre?", "indirect|Ida Behrend|Die hört auf"}}},
          "de");
    check({{"Lidia Ferrán construye puentes.\n\nP: ¿Cuándo abre el puente?\n\nR: Abre en mayo."
            "\n\nP: ¿Y el ferri?\n\nR: Termina entonces.",
            {"indirect|-|¿Cuándo abre el puente?", "indirect|Lidia Ferrán|Abre en mayo",
             "indirect|-|¿Y el ferri?", "indirect|Lidia Ferrán|Termina entonces"}}},
          "es");
}

TEST_CASE("the items of a list belong to whom a verb announces")
{
    check({
        {"Ada Quill said the following:\n• The bridge is unsafe.\n• The ferry must run.",
         {"indirect|Ada Quill|The bridge is unsafe", "indirect|Ada Quill|The ferry must run"}},
        {"The report said:\n- the bridge is unsafe;\n- the ferry must run.",
         {"indirect|the report|the bridge is unsafe", "indirect|the report|the ferry must run"}},
        {"What Ada Quill brought:\n• A bridge made of paper.\n• A ferry made of wood.", {}},
    });
}

TEST_CASE("the time that opens a paragraph of a running report is not said")
{
    check({
        {"10:30 GMT Ada Quill told reporters the ferry would stop.",
         {"indirect|Ada Quill|the ferry would stop"}},
        {"09.15 “It is a good day,” Ada Quill told the Courier.",
         {"direct|Ada Quill|It is a good day,"}},
        {"4:14 p.m. - The ferry will stop in May, Ada Quill said.",
         {"indirect|Ada Quill|The ferry will stop in May"}},
        {"2010 is a year of bridges, Ada Quill said.",
         {"indirect|Ada Quill|2010 is a year of bridges"}},
    });
}

TEST_CASE("a heading run into the text is neither said nor a name")
{
    check({
        {"NEW BRIDGE PLANNED The bridge will open in May, Ada Quill said.",
         {"indirect|Ada Quill|The bridge will open in May"}},
        {"It was late. STILL WAITING Ada Quill said the bridge was shut.",
         {"indirect|Ada Quill|the bridge was shut"}},
        {"BACKLASH The bridge will open in May, Ada Quill said.",
         {"indirect|Ada Quill|The bridge will open in May"}},
        {"NATO bridges will open in May, Ada Quill said.",
         {"indirect|Ada Quill|NATO bridges will open in May"}},
        {"FIFA The bridge will open in May, Ada Quill said.",
         {"indirect|Ada Quill|FIFA The bridge will open in May"}},
    });
}

TEST_CASE("who wrote or edited a text is nobody in it")
{
    check({
        {"Quill said the bridge was shut. (Reporting by Ada Quill; editing by Jo Marrick)",
         {"indirect|Quill|the bridge was shut"}},
        {"Ada Quill said it was shut. Quill left. (Additional reporting by Tam Quill)",
         {"indirect|Ada Quill|it was shut"}},
    });
}

TEST_CASE("an adjective that opens a sentence is no given name of a person known by another")
{
    check({
        {"Modest Quill wins\nAda Quill came late. “I never hoped for it,” Ada Quill said.",
         {"direct|Ada Quill|I never hoped for it,"}},
        {"Marrow-based Quill won. “I never hoped for it,” said Ada Quill.",
         {"direct|Ada Quill|I never hoped for it,"}},
    });
}

TEST_CASE("a clause before a paper that reported it is what it reported")
{
    check({
        {"The bridge will open in May, the Marrow Courier reported.",
         {"indirect|Marrow Courier|The bridge will open in May"}},
        {"Harbour Trust reported a profit, the best for years.", {}},
    });
}

TEST_SUITE_END();
