#include "extract/quotes/quotes.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "quote_lines.h"

using namespace onrecord;
using test::check;
using test::Lines;
using test::quotes_of;

TEST_SUITE_BEGIN("extract.quotes");

TEST_CASE("a quotation belongs to the name beside its verb, on either side")
{
    check({
        {"“We closed it for the winter,” said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"“We closed it for the winter,” Ada Quill said.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"Ada Quill said: “We closed it for the winter.”",
         {"direct|Ada Quill|We closed it for the winter."}},
        {"Ada Quill, a teacher from Port Sallow, told reporters, “We closed it for the winter.”",
         {"direct|Ada Quill|We closed it for the winter."}},
        {"“We closed it for the winter,” town council chairman Ada Quill said on Monday.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"“We closed it,” Ada Quill said. “It will open in May.”",
         {"direct|Ada Quill|We closed it,", "direct|Ada Quill|It will open in May."}},
    });
}

TEST_CASE("a verb behind an apposition belongs to the name before it, not to who hears it")
{
    check({
        {"“We closed it for the winter,” Ada Quill, a teacher from Port Sallow, told a crowd.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"It was cold. “We closed it,” Ada Quill, who teaches, told reporters. “It will open.”",
         {"direct|Ada Quill|We closed it,", "direct|Ada Quill|It will open."}},
    });
}

TEST_CASE("a given name that is also a month is a name before a surname")
{
    check({
        {"“We closed it for the winter,” said Jan Kosmin, a teacher.",
         {"direct|Jan Kosmin|We closed it for the winter,"}},
        {"“We closed it in Jan,” said Ada Quill.", {"direct|Ada Quill|We closed it in Jan,"}},
    });
}

TEST_CASE("a verb with other objects than speech reports only a clause")
{
    check({
        {"Ada Quill claims that the bridge is shut.",
         {"indirect|Ada Quill|that the bridge is shut"}},
        {"Ada Quill claims the old ferry.", {}},
        {"Ada Quill wrote two books about the ferry.", {}},
        {"Ada Quill continued to lose money on the ferry.", {}},
        {"Ada Quill promised to close the bridge.", {"indirect|Ada Quill|to close the bridge"}},
        {"Ada Quill agreed to close the bridge.", {}},
    });
}

TEST_CASE("a day may stand between a name and its verb")
{
    check({
        {"Ada Quill on Monday said that the bridge was shut.",
         {"indirect|Ada Quill|that the bridge was shut"}},
        {"Mayor Ada Quill late last week told reporters the bridge was shut.",
         {"indirect|Ada Quill|the bridge was shut"}},
    });
}

TEST_CASE("somebody speaks though nobody is named")
{
    check({
        {"Most of them said they would take the ferry.", {"indirect|-|they would take the ferry"}},
        {"Some 47 percent say they never used the bridge.",
         {"indirect|-|they never used the bridge"}},
    });
}

TEST_CASE("a cue inside a clause belongs to all of it")
{
    check({
        {"The old bridge, Ada Quill said, will close on Monday.",
         {"indirect|Ada Quill|The old bridge, Ada Quill said, will close on Monday"}},
        {"As Ada Quill said, the bridge is shut.", {"indirect|Ada Quill|the bridge is shut"}},
        {"The bridge is shut, as Ada Quill said.", {"indirect|Ada Quill|The bridge is shut"}},
    });
}

TEST_CASE("each of two joined verbs has its own words")
{
    check({
        {"Ada Quill said the bridge was shut and added that nobody used it.",
         {"indirect|Ada Quill|the bridge was shut", "indirect|Ada Quill|that nobody used it"}},
    });
}

TEST_CASE("a reported question is nobody's, and what follows stays with the speaker")
{
    check({
        {"Asked whether the bridge would open, Ada Quill said it would not.",
         {"indirect|-|whether the bridge would open", "indirect|Ada Quill|it would not"}},
        {"“No,” Ada Quill said when asked about the bridge. “It is shut for good.”",
         {"direct|Ada Quill|No,", "indirect|-|about the bridge",
          "direct|Ada Quill|It is shut for good."}},
    });
}

TEST_CASE("a person before an office and its place is the subject")
{
    check({
        {"Bishop Ada Quill of the Old Chapel of Marrow said it was shut.",
         {"indirect|Ada Quill|it was shut"}},
        {"“It is shut for good,” former Marrow Bay engineer Ada Quill wrote in a letter.",
         {"direct|Ada Quill|It is shut for good,"}},
    });
}

TEST_CASE("a label speaks for a heading, words in marks, or a paragraph of a transcript")
{
    check({
        {"Quill: Bridge will never open\nAda Quill came by ferry.",
         {"indirect|Ada Quill|Bridge will never open"}},
        {"Ada Quill came.\nQuill: “It is shut for good.”",
         {"direct|Ada Quill|It is shut for good."}},
        {"Ada Quill met Jo Marrick.\nMARRICK: Is it shut?\nQUILL: It is. I said so before.\n"
         "MARRICK: And for good?\nQUILL: For good.",
         {"indirect|Jo Marrick|Is it shut?", "indirect|Ada Quill|It is. I said so before",
          "indirect|Jo Marrick|And for good?", "indirect|Ada Quill|For good"}},
        {"Ada Quill came by ferry.\nQuill: the ferry that she took", {}},
        {"Note: the ferry is old and slow.\nNote: the bridge is shut.", {}},
    });
}

TEST_CASE("a quotation right behind another without a word between is the same person's")
{
    check({
        {"The board said the port is shut. DAVID QUILL, PILOT, PORT MERROW: “It was due for years. "
         "“Nobody will miss the old quay.”",
         {"indirect|the board|the port is shut", "direct|DAVID QUILL|It was due for years.",
          "direct|DAVID QUILL|Nobody will miss the old quay."}},
    });
}

TEST_CASE("a name behind a dash signs a quotation")
{
    check({
        {"“It is shut for good.” –Ada Quill", {"direct|Ada Quill|It is shut for good."}},
        {"“It is shut for good.”\n— Ada Quill, engineer",
         {"direct|Ada Quill|It is shut for good."}},
    });
}

TEST_CASE("a line that ends in a colon says who speaks next")
{
    check({
        {"In a letter to the board, Ada Quill wrote:\n“It is shut for good.”",
         {"direct|Ada Quill|It is shut for good."}},
    });
}

TEST_CASE("capitals of a heading make no names")
{
    check({
        {"Ada Quill Says Bridge Will Close\nMs Ada Quill closed it.",
         {"indirect|Ada Quill|Bridge Will Close"}},
        {"Harbour Wins Prize: ‘This Bridge Is Shut For Good’\nAda Quill closed it.",
         {"direct|-|This Bridge Is Shut For Good"}},
    });
}

TEST_CASE("reported speech ends where the reporter speaks again")
{
    check({
        {"Ada Quill said the bridge was shut, but nobody had noticed.",
         {"indirect|Ada Quill|the bridge was shut"}},
        {"Ada Quill said the bridge was shut — a surprise to the port.",
         {"indirect|Ada Quill|the bridge was shut"}},
        {"Ada Quill said it “should be shut by May,” a date that nobody had heard of.",
         {"mixed|Ada Quill|it “should be shut by May,”"}},
        {"While Ada Quill promised to help them, Jo Marrick insisted that it was late.",
         {"indirect|Ada Quill|to help them", "indirect|Jo Marrick|that it was late"}},
    });
}

TEST_CASE("a verb with a clause behind it speaks for whatever stands before it")
{
    check({
        {"Letters from the harbour revealed that the bridge was shut.",
         {"indirect|-|that the bridge was shut"}},
        {"The old engineer shrugged and said it was shut.", {"indirect|-|it was shut"}},
    });
}

TEST_CASE("words in marks inside a sentence are nobody's without a cue or a colon")
{
    check({
        {"Ada Quill hoped to print “The Long and Winding Bridge of Marrow” in May.",
         {"direct|-|The Long and Winding Bridge of Marrow"}},
        {"Ada Quill had an answer: “It is shut for good.”",
         {"direct|Ada Quill|It is shut for good."}},
        {"“It is shut,” Jo Marrick said. Ada Quill laughed. “It will open in May.”",
         {"direct|Jo Marrick|It is shut,", "direct|Ada Quill|It will open in May."}},
    });
}

TEST_CASE("a hearer of several words and a show are stepped over")
{
    check({
        {"Ada Quill told Velmark television channel VTV that it was shut.",
         {"indirect|Ada Quill|that it was shut"}},
        {"Ada Quill, who argued with Ms. Marrick, said in a letter that it was shut.",
         {"indirect|Ada Quill|that it was shut"}},
    });
}

TEST_CASE("names are told from what stands before them and from bodies")
{
    check({
        {"“It is shut for good,” Port Merrow City Advocate Ada Quill said.",
         {"direct|Ada Quill|It is shut for good,"}},
        {"“It is shut for good,” said Ada Law, an engineer.",
         {"direct|Ada Law|It is shut for good,"}},
        {"It is shut for good, said a spokesman for Velmark's Harbour Ministry, Jo Marrick.",
         {"indirect|Jo Marrick|It is shut for good"}},
        {"Yin Kosa May, 60, said she was glad.", {"indirect|Yin Kosa May|she was glad"}},
    });
}

TEST_CASE("a lone name is a person's only where it is spoken of as one")
{
    const auto kind_of_first = [](std::string_view text) {
        return find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "en", {})
            .speakers.at(0)
            .kind;
    };
    CHECK(kind_of_first(
              "Here Marrowex said it would pay. Now Marrowex has shut. So Marrowex lost.") ==
          SpeakerKind::organisation);
    CHECK(kind_of_first("Here Marrick said he would pay. Now Marrick has left. So Marrick lost.") ==
          SpeakerKind::person);
}

TEST_CASE("lines cut at a width are one paragraph")
{
    check({
        {"Ada Quill said that the bridge would\nclose on Monday. Jo Marrick of the Port\n"
         "Authority said\nit would not, as it had\nbeen mended.",
         {"indirect|Ada Quill|that the bridge would\nclose on Monday",
          "indirect|Jo Marrick|it would not, as it had\nbeen mended"}},
        {"Ada Quill said\nThe bridge\nA poem", {}},
    });
}

TEST_CASE("a dateline is not said, and things suggest without speaking")
{
    check({
        {"PORT MERROW (Courier) - The bridge is shut, Ada Quill said.",
         {"indirect|Ada Quill|The bridge is shut"}},
        {"Sales of rope fell in May, suggesting that the port was quiet.", {}},
    });
}

TEST_CASE("marks of every habit are understood")
{
    check({
        {"\"We closed it for the winter,\" said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"''We closed it for the winter,'' said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"‘We’re closing it for the winter,’ said Ada Quill.",
         {"direct|Ada Quill|We’re closing it for the winter,"}},
        {"'We're closing the boys' house for winter,' said Ada Quill.",
         {"direct|Ada Quill|We're closing the boys' house for winter,"}},
        {"«We closed it for the winter», said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter"}},
        {"„We closed it for the winter“, said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter"}},
        {"‘They wrote “disposal” on the chart,’ said Ada Quill.",
         {"direct|Ada Quill|They wrote “disposal” on the chart,"}},
        {"“They wrote “disposal” on the chart,” said Ada Quill.",
         {"direct|Ada Quill|They wrote “disposal” on the chart,"}},
    });
}

TEST_CASE("a closing mark that is lost ends before the attribution or with the paragraph")
{
    check({
        {"“We closed it for the winter, said Ada Quill.",
         {"direct|Ada Quill|We closed it for the winter,"}},
        {"Ada Quill said: “We closed it for the winter.\nIt opens in May.",
         {"direct|Ada Quill|We closed it for the winter."}},
        {"“We closed it early this year,” said Ada Quill. “Nobody came to us.\n“And nobody will.”",
         {"direct|Ada Quill|We closed it early this year,", "direct|Ada Quill|Nobody came to us.",
          "direct|Ada Quill|And nobody will."}},
    });
}

TEST_CASE("titles and scare quotes are no speech")
{
    check({
        {"The “quiet rivalry” went on.", {}},
        {"Ada Quill wore her “lucky” hat to the meeting.", {}},
    });
}

TEST_CASE("reported speech runs to the end of its sentence or stands before its attribution")
{
    check({
        {"Ada Quill said that the bridge would close on Monday.",
         {"indirect|Ada Quill|that the bridge would close on Monday"}},
        {"The bridge will close on Monday, Ada Quill said.",
         {"indirect|Ada Quill|The bridge will close on Monday"}},
        {"According to Ada Quill, the bridge will close.",
         {"indirect|Ada Quill|the bridge will close"}},
        {"The bridge will close, according to Ada Quill.",
         {"indirect|Ada Quill|The bridge will close"}},
        {"Ada Quill said the plan was “a hole in the water” and left.",
         {"mixed|Ada Quill|the plan was “a hole in the water” and left"}},
        {"Ada Quill said the bridge would close, and Jo Marrick said it should not.",
         {"indirect|Ada Quill|the bridge would close", "indirect|Jo Marrick|it should not"}},
    });
}

TEST_CASE("a surname is the person named in full, a pronoun the last one it fits")
{
    check({
        {"Ada Quill runs the ferry.\n“It is old and slow,” Quill said.",
         {"direct|Ada Quill|It is old and slow,"}},
        {"Ms Ada Quill said the ferry was old. “It is also slow,” she said.",
         {"indirect|Ada Quill|the ferry was old", "direct|Ada Quill|It is also slow,"}},
        {"Mr Jo Marrick said it would close. Ms Ada Quill said it would open. “Never,” he said.",
         {"indirect|Jo Marrick|it would close", "indirect|Ada Quill|it would open",
          "direct|Jo Marrick|Never,"}},
        {"Mr Felix Quill and Ms Ada Quill came. “It is late,” Ms Quill said.",
         {"direct|Ada Quill|It is late,"}},
    });
}

TEST_CASE("organisations and unnamed people speak under what they are called")
{
    const std::string_view text =
        "The Harbour Ministry said the port was shut. A spokesman for the union said it was not. "
        "The ship sank, officials said.";
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "en", {});
    REQUIRE(found.speakers.size() == 3);
    CHECK(found.speakers[0].name == "Harbour Ministry");
    CHECK(found.speakers[0].kind == SpeakerKind::organisation);
    CHECK(found.speakers[1].name == "spokesman for the union");
    CHECK(found.speakers[1].kind == SpeakerKind::unnamed);
    CHECK(found.speakers[2].name == "officials");
    CHECK(found.speakers[2].kind == SpeakerKind::unnamed);
}

TEST_CASE("who is told something, and who declines to speak, is no speaker")
{
    check({
        {"Ada Quill told Jo Marrick that the bridge was shut.",
         {"indirect|Ada Quill|that the bridge was shut"}},
        {"Ada Quill declined to say whether the bridge was shut.", {}},
        {"Ada Quill did not say the bridge was shut.", {}},
    });
}

TEST_CASE("declared speakers come first and their quotes are counted")
{
    const std::string_view text = "“It is old and slow,” said Ada Quill.";
    const FoundQuotes found = find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "en",
                                          {"Jo Marrick", "Quill, Ada", "ada quill"});
    REQUIRE(found.speakers.size() == 3);
    CHECK(found.speakers[0].quotes == 0);
    CHECK(found.speakers[2].quotes == 1);
}

TEST_CASE("roles are taken from appositions")
{
    const std::string_view text =
        "“It is old and slow,” said Ada Quill, a senior fellow at the Harbour Institute. "
        "Jo Marrick, the port’s director, said it was new. "
        "Felix Marl, a Velmark and Outer Sea expert at Marl College, said it was shut.";
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "en", {});
    REQUIRE(found.speakers.size() == 3);
    CHECK(found.speakers[2].role == "Velmark and Outer Sea expert at Marl College");
    CHECK(found.speakers[0].role == "senior fellow at the Harbour Institute");
    CHECK(found.speakers[1].role == "the port’s director");
}

TEST_CASE("other languages have their own words")
{
    check({{"„Wir schließen im Winter“, sagte Ida Behrend.",
            {"direct|Ida Behrend|Wir schließen im Winter"}},
           {"»Wir schließen im Winter«, sagte Kulturministerin Ida Behrend.",
            {"direct|Ida Behrend|Wir schließen im Winter"}}},
          "de");
    check({{"« Nous fermons pour l’hiver », a déclaré Aline Vasseur.",
            {"direct|Aline Vasseur|Nous fermons pour l’hiver"}},
           {"L’historienne Aline Vasseur est là. « Nous fermons tôt », a-t-elle dit.",
            {"direct|Aline Vasseur|Nous fermons tôt"}}},
          "fr");
    check({{"«Cerramos por el invierno», dijo Lidia Ferrán.",
            {"direct|Lidia Ferrán|Cerramos por el invierno"}},
           {"Lidia Ferrán Ochoa cierra su tienda. «Cerramos por el invierno», dijo.",
            {"direct|Lidia Ferrán Ochoa|Cerramos por el invierno"}}},
          "es");
    check({{"«Мы закрываемся на зиму», — сказала Анна Вельская.",
            {"direct|Анна Вельская|Мы закрываемся на зиму"}}},
          "ru");
}

TEST_SUITE_END();
