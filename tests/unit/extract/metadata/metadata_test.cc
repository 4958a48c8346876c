#include "extract/metadata/metadata.h"

#include <doctest/doctest.h>

#include <string>

#include "extract/extract.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.metadata");

namespace {

constexpr std::string_view story =
    "The ferry between Calder Bay and Gannet Spit has stopped for good after ninety years.\n";

Facts facts_of(const std::string& text)
{
    Article article;
    article.origin.relative_path = "a.txt";
    article.text = text;
    return extract_facts(article);
}

struct Row {
    const char* name;
    std::string text;
    const char* title;
    const char* date;
    const char* from;
    const char* source;
};

void check(const Row& row)
{
    CAPTURE(row.name);
    const Facts facts = facts_of(row.text);
    CHECK(facts.title == row.title);
    CHECK(to_string(facts.date) == row.date);
    CHECK(facts.date_from == row.from);
    CHECK(facts.source == row.source);
    CHECK(facts.text.find("The ferry between") != std::string::npos);
    CHECK(facts.text.ends_with("ninety years."));
}

std::string body()
{
    return std::string(story.substr(0, story.size() - 1));
}

}  // namespace

TEST_CASE("what stands above a story is read and cut off")
{
    const Row rows[] = {
        {"header lines", "Title: Ferry stops\nDate: 14 September 2022\nSource: Herald\n\n" + body(),
         "Ferry stops", "2022-09-14", "header", "Herald"},
        {"French header", "Titre : Le bac\nDate : 25 novembre 2022\nSource : Le Quai\n\n" + body(),
         "Le bac", "2022-11-25", "header", "Le Quai"},
        {"front matter",
         "---\ntitle: \"Ferry stops\"\ndate: 2022-11-14\nsource: Herald\n---\n\n" + body(),
         "Ferry stops", "2022-11-14", "front-matter", "Herald"},
        {"mail",
         "From: Harbour Desk <desk@harbour.example>\nDate: Wed, 14 Sep 2022 10:22:31 +0000\n"
         "Subject: Ferry stops\n\n" +
             body(),
         "Ferry stops", "2022-09-14", "header", "Harbour Desk"},
        {"a scraper's mark", " date 2022-09-14 " + body(), "", "2022-09-14", "header", ""},
        {"headline and date line", "Ferry stops\nPublished: 14/09/2022 10:22 BST\n\n" + body(),
         "Ferry stops", "2022-09-14", "published-line", ""},
        {"headline, byline", "Ferry stops\n\nBy Ida Brandt\n\n" + body(), "Ferry stops", "", "",
         ""},
        {"outlet and date", "Ferry stops\nCalder Bay Herald, 10 February 2023\n\n" + body(),
         "Ferry stops", "2023-02-10", "published-line", "Calder Bay Herald"},
        {"site name", "Ferry stops | Herald Online\n\n" + body(), "Ferry stops", "", "",
         "Herald Online"},
        {"site name behind a dash", "Ferry stops - The Calder Herald\n\n" + body(), "Ferry stops",
         "", "", "The Calder Herald"},
        {"dateline", "CALDER BAY (MER) — " + body(), "", "", "", "MER"},
        {"dateline with a full date", "CALDER BAY, Sept 14, 2022 (MER) - " + body(), "",
         "2022-09-14", "dateline", "MER"},
    };
    for (const Row& row : rows)
        check(row);
}

TEST_CASE("what stands below a story is read and cut off")
{
    const Row rows[] = {
        {"credit", body() + "\n\n— Herald\n", "", "", "", "Herald"},
        {"credit in the last line", body() + " — Herald\n", "", "", "", "Herald"},
        {"copyright is no date", body() + "\n\n© 2023 The Calder Herald. All rights reserved.\n",
         "", "", "", "The Calder Herald"},
        {"page remains", body() + "\n\n\n\nSource link\n", "", "", "", ""},
        {"comment box", body() + "\n\nLeave a Comment", "", "", "", ""},
        {"related stories",
         body() + "\n\nRead next\n- Storm closes port\n- New pier (2 June 2019)\n", "", "", "", ""},
        {"posted", body() + "\n\n###\n(Posted on 14 September 2022)\n", "", "2022-09-14",
         "published-line", ""},
    };
    for (const Row& row : rows)
        check(row);
}

TEST_CASE("a date, source or title that is not stated stays empty")
{
    const char* const texts[] = {
        "NUR-VALMY () – The ferry between Calder Bay and the spit stopped on Thursday.\n",
        "CALDER BAY, Feb 26 - The ferry stopped.\nIt was built in 1932 and sold on 4 May 1990.\n",
        "The ferry stopped, the council said on 14 September 2022, after ninety years of "
        "service.\n",
        "The accounts as of 31/12/2021 show a loss of 4 million.\nThe holders meet on "
        "28/04/2022.\n",
        "(Corrects the name of the ferry in the second paragraph)\n\nThe ferry has stopped for "
        "good.\n",
    };
    for (const char* text : texts) {
        CAPTURE(text);
        const Facts facts = facts_of(text);
        CHECK(facts.title.empty());
        CHECK_FALSE(facts.date.stated());
        CHECK(facts.date_from.empty());
        CHECK(facts.source.empty());
        CHECK(facts.repairs.empty());
    }
}

TEST_CASE("a header's date that cannot be is set aside with a word why")
{
    struct Date {
        const char* written;
        const char* repair;
    };
    static constexpr Date rows[] = {
        {"2022-02-30", "date '2022-02-30' is no calendar day; indexed without date"},
        {"03/04/2021", "date '03/04/2021' may be read in two orders; indexed without date"},
        {"last week", "date 'last week' is not understood; indexed without date"},
    };
    for (const Date& row : rows) {
        CAPTURE(row.written);
        const Facts facts = facts_of("Date: " + std::string(row.written) + "\n\n" + body());
        CHECK_FALSE(facts.date.stated());
        REQUIRE(facts.repairs.size() == 1);
        CHECK(facts.repairs[0] == row.repair);
    }
}

TEST_CASE("a closing line of any script is read without being cut inside a letter")
{
    for (const char* line : {"ааааа аа", "日本日本日本", "abcdefghié", "abcdefghi日"}) {
        CAPTURE(line);
        CHECK(facts_of(body() + "\n\n" + line).text.find("The ferry between") == 0);
    }
}

TEST_CASE("declared speakers and languages are taken from a header")
{
    const Facts facts = facts_of(
        "Speaker: Jo Marrick; Ada Quill\nLanguage: EN_gb\nURL: https://h.example/f\n\n" + body());
    REQUIRE(facts.speakers.size() == 2);
    CHECK(facts.speakers[0].name == "Jo Marrick");
    CHECK(facts.speakers[1].name == "Ada Quill");
    CHECK(facts.speakers[0].quotes == 0);
    CHECK(facts.language == "en-GB");
    CHECK(facts.url == "https://h.example/f");
    CHECK(facts.id == "https://h.example/f");
}

TEST_CASE(
    "a language is understood as people write it, and another that was found is kept beside it")
{
    struct Language {
        const char* declared;
        const char* tag;
        bool differs;
    };
    static constexpr Language rows[] = {
        {"en-GB", "en-GB", false}, {"en_US", "en-US", false}, {"eng", "en", false},
        {"English", "en", false},  {"Deutsch", "de", true},   {"ger-AT", "de-AT", true},
        {"", "en", false},
    };
    for (const Language& row : rows) {
        CAPTURE(row.declared);
        Article article;
        article.text = body() + " It was built by the men of the island and it is still there.";
        article.body_is_stated = true;
        article.language = row.declared;
        const Facts facts = extract_facts(article);
        CHECK(facts.language == row.tag);
        CHECK(facts.extra.contains("language_found") == row.differs);
    }
}

TEST_SUITE_END();
