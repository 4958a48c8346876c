#include "extract/extract.h"

#include <doctest/doctest.h>

#include <string>

#include "base/date.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.extract");

namespace {

Article text_file(std::string text)
{
    Article article;
    article.origin.path = article.origin.relative_path = "news/a.txt";
    article.text = std::move(text);
    return article;
}

constexpr std::string_view ferry_story =
    "Title: Ferry to Gannet Spit stops\n"
    "Date: 14 September 2022\n"
    "Source: Calder Bay Herald\n"
    "Author: Ida Brandt\n"
    "\n"
    "The ferry has stopped for good.\n"
    "\n"
    "“Nobody asked the people on the island,” said Jo Marrick, a teacher at Port Sallow.\n";

}  // namespace

TEST_CASE("what a header states is taken, and the body begins behind it")
{
    const Facts facts = extract_facts(text_file(std::string(ferry_story)));
    CHECK(facts.title == "Ferry to Gannet Spit stops");
    CHECK(to_string(facts.date) == "2022-09-14");
    CHECK(facts.date_from == "header");
    CHECK(facts.source == "Calder Bay Herald");
    CHECK(facts.authors == std::vector<std::string>{"Ida Brandt"});
    CHECK(facts.text.starts_with("The ferry"));
    CHECK(facts.repairs.empty());
}

TEST_CASE("what is cut off above and below the story is kept, and what belongs to it stays")
{
    const Facts facts = extract_facts(text_file(
        "Ferry stops after ninety years\nThe harbour board says the boat is too old\nBy Ida "
        "Brandt\n5 March 2019\n\nThe ferry between Calder Bay and the spit has stopped for "
        "good.\n\n© 2019 Calder Bay Herald\n"));
    CHECK(facts.text ==
          "The harbour board says the boat is too old\n\nThe ferry between Calder Bay and the spit "
          "has stopped for good.");
    REQUIRE(facts.extra.contains("text_head"));
    CHECK(facts.extra.at("text_head").starts_with("Ferry stops after ninety years\n"));
    CHECK(facts.extra.at("text_head").ends_with("5 March 2019\n\n"));
    REQUIRE(facts.extra.contains("text_foot"));
    CHECK(facts.extra.at("text_foot").ends_with("© 2019 Calder Bay Herald\n"));
    CHECK(extract_facts(text_file("The ferry has stopped for good.\n")).extra.empty());
}

TEST_CASE("a stated body stays as it is, and offsets refer to it")
{
    Article article = text_file(std::string(ferry_story));
    article.body_is_stated = true;
    const Facts facts = extract_facts(article);
    CHECK(facts.text == ferry_story);
    REQUIRE(facts.quotes.size() == 1);
    const ByteRange words = facts.quotes[0].words;
    CHECK(facts.text.substr(words.begin, words.end - words.begin) ==
          "Nobody asked the people on the island,");
    REQUIRE(facts.speakers.size() == 1);
    CHECK(facts.speakers[0].name == "Jo Marrick");
    CHECK(facts.speakers[0].role == "teacher at Port Sallow");
    CHECK(facts.speakers[0].quotes == 1);
}

TEST_CASE("a stated field wins over what the text says")
{
    Article article = text_file(std::string(ferry_story));
    article.title = "Island cut off";
    article.date = "2022-09-15";
    article.source = "Herald";
    const Facts facts = extract_facts(article);
    CHECK(facts.title == "Island cut off");
    CHECK(to_string(facts.date) == "2022-09-15");
    CHECK(facts.date_from == "field");
    CHECK(facts.source == "Herald");
}

TEST_CASE("a stated date that is none is reported and left out")
{
    Article article = text_file("The ferry has stopped for good.\n");
    article.date = "2022-02-30";
    const Facts facts = extract_facts(article);
    CHECK_FALSE(facts.date.stated());
    CHECK(facts.date_from.empty());
    REQUIRE(facts.repairs.size() == 1);
    CHECK(facts.repairs[0] == "date '2022-02-30' is no calendar day; indexed without date");
}
