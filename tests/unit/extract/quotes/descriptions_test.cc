#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "quote_lines.h"

using namespace onrecord;
using test::check;

namespace {

/// The role of the first speaker.
std::string first_role(std::string_view text, std::string_view language = "en")
{
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, language, {});
    return found.speakers.empty() ? "nobody" : found.speakers.front().role;
}

/// "name|kind" of the first speaker.
std::string first_speaker(std::string_view text)
{
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "en", {});
    static constexpr const char* kinds[] = {"person", "organisation", "unnamed"};
    return found.speakers.empty() ? "nobody"
                                  : found.speakers.front().name + "|" +
                                        kinds[static_cast<int>(found.speakers.front().kind)];
}

}  // namespace

TEST_SUITE_BEGIN("extract.quotes.descriptions");

TEST_CASE("a role stands before or behind a name")
{
    struct RoleRow {
        std::string text;
        std::string role;
    };
    static const std::vector<RoleRow> rows = {
        {"“It is shut,” port director Ada Quill said.", "port director"},
        {"“It is shut,” said former Harbour Trust Chief Executive Ada Quill.",
         "former Harbour Trust Chief Executive"},
        {"Harbour Trust President and Chief Executive Officer Ada Quill said it was shut.",
         "Harbour Trust President and Chief Executive Officer"},
        {"Majority Leader Ada Quill said it was shut.", "Majority Leader"},
        {"Marrow Sen. Ada Quill said it was shut.", "Marrow Sen."},
        {"They met director Ada Quill, who said it was shut.", "director"},
        {"The board’s president, Ada Quill, said it was shut.", "The board’s president"},
        {"His campaign manager, Ada Quill, said it was shut.", "campaign manager"},
        {"Ada Quill, head of the Institute for Bridges, Roads and Harbour Studies, said it was "
         "shut.",
         "head of the Institute for Bridges, Roads and Harbour Studies"},
        {"The trust named director Ada Quill. “It is shut,” Quill said.", "director"},
        {"Ms. Ada Quill said it was shut.", ""},
        {"The harbour and Ada Quill said it was shut.", ""},
        {"Ada Quill, whose liberal base is old, said it was shut.", ""},
    };
    for (const RoleRow& row : rows) {
        CAPTURE(row.text);
        CHECK(first_role(row.text) == row.role);
    }
}

TEST_CASE("a list of people gives nobody the next one’s role")
{
    CHECK(first_role(
              "Ada Quill, port director Jo Marrick and others met. Quill said it is shut.") == "");
}

TEST_CASE("other languages put roles there too")
{
    CHECK(first_role("« Nous fermons tôt », a admis l’entraîneur varençois Aline Vasseur.", "fr") ==
          "entraîneur varençois");
    CHECK(first_role("„Wir schließen im Winter“, sagte Kulturministerin Ida Behrend.", "de") ==
          "Kulturministerin");
    CHECK(first_role("«Cerramos pronto», dijo la presidenta Lidia Ferrán.", "es") == "presidenta");
}

TEST_CASE("a description with an article is the person described so before")
{
    check({
        {"Mayor Ada Quill met transport director Jo Marrick. “It is shut,” the mayor said. The "
         "transport director told reporters the ferry would run.",
         {"direct|Ada Quill|It is shut,", "indirect|Jo Marrick|the ferry would run"}},
        {"Ada Quill, an actor, came late. “I missed the ferry,” said the actor.",
         {"direct|Ada Quill|I missed the ferry,"}},
        {"Ada Quill, an actor, came late. “I missed the ferry,” said an actor.",
         {"direct|actor|I missed the ferry,"}},
        {"Union lawyer Ada Quill came. “It is shut,” the board’s lawyer said.",
         {"direct|board’s lawyer|It is shut,"}},
        {"Lawyer Ada Quill and lawyer Jo Marrick met. Tam Orlo came. The lawyer said it is shut.",
         {"indirect|lawyer|it is shut"}},
    });
}

TEST_CASE("a body without a name is unnamed, and it is what spoke before")
{
    CHECK(first_speaker("The company said it was shut.") == "the company|unnamed");
    CHECK(first_speaker("Police said it was shut.") == "Police|unnamed");
    CHECK(first_speaker("The Harbour Ministry said it was shut.") ==
          "Harbour Ministry|organisation");
    check({{"Harbour Trust said the bridge was shut. “We are sorry,” it said in a statement.",
            {"indirect|Harbour Trust|the bridge was shut", "direct|Harbour Trust|We are sorry,"}}});
}

TEST_CASE("a firm that has a chief or shares is no person")
{
    CHECK(first_speaker("Quillon CEO Ada Marr left. The trader Quillon said it was shut. It was "
                        "old, Quillon said. Quillon sold it.") == "Quillon|organisation");
    CHECK(first_speaker("The trader Quillon said it was shut. It was old, Quillon said. Quillon "
                        "sold it.") == "Quillon|person");
}

TEST_SUITE_END();
