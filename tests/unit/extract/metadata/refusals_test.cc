#include <doctest/doctest.h>

#include "layouts.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.layouts");

TEST_CASE("a date, title or source that is not the text's own is not taken")
{
    static constexpr Layout rows[] = {
        {"neg rel", "Ferry stops after ninety years\n3 hours ago\n\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"neg pub rel",
         "Ferry stops after ninety years\nPublished: 3 days ago\nHarbour Times\n\n"
         "{B}\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"neg yearless", "Ferry stops after ninety years\nMar 5, 10:22 AM\n\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"neg monthyear head", "Ferry stops after ninety years\nMarch 2019\n\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"neg amb", "Ferry stops after ninety years\n03/04/2019\n\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"neg corr",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "Correction, 12 March 2019: An earlier version misspelled the teacher's name.\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg photo",
         "Ferry stops after ninety years\n\n"
         "The ferry at Calder Bay on March 3, 2019. (Ada Lindqvist/AP)\n\n{B}\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg photo2",
         "Ferry stops after ninety years\n\n"
         "FILE - In this March 3, 2019, file photo, the ferry leaves Calder Bay. (AP Photo/Ada "
         "Lindqvist)\n"
         "\n{B}\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg photo3",
         "Ferry stops after ninety years\nPhoto: Ada Lindqvist / 3 March 2019\n\n"
         "{B}\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg comment",
         "Ferry stops after ninety years\n\n{B}\n\nComments\n\nJon Reve\n"
         "7 March 2019 at 10:22\nA shame.\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg comment2",
         "Ferry stops after ninety years\n\n{B}\n\n2 Comments\nJon Reve says:\n"
         "March 7, 2019 at 10:22 am\nA shame.\n\nLeave a Reply\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg related",
         "Ferry stops after ninety years\n\n{B}\n\nRELATED STORIES\n"
         "Storm closes port\nMarch 2, 2019\nNew pier opens\nFebruary 1, 2018\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg related top",
         "RELATED: Storm closes port (March 2, 2018)\n"
         "Ferry stops after ninety years\n\n{B}\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg event",
         "Ferry stops after ninety years\nEvent date: 5 April 2019\n"
         "Venue: Port Sallow\n\n{B}\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg lead", "{B}",
         "On 5 March 2019 the harbour board met.\n\nThe ferry between Calder Bay and Gannet Spit "
         "has stopped for good after ninety years, the harbour board said on Tuesday.\n\n“Nobody "
         "asked the people on the island,” said Jo Marrick, a teacher at Port Sallow. The boat was "
         "bought on 4 May 1990 for $15,000.",
         "", "", ""},
        {"neg balance", "Ferry line accounts as of 31 December 2018\n\n{B}\n", english,
         "Ferry line accounts as of 31 December 2018", "", ""},
        {"neg title date", "What happened on 5 March 2019: a timeline\n\n{B}\n", english,
         "What happened on 5 March 2019: a timeline", "", ""},
        {"neg title date2", "Ferry timetable from 5 March 2019\n\n{B}\n", english,
         "Ferry timetable from 5 March 2019", "", ""},
        {"neg quote src", "Ferry stops after ninety years\n\n{B}",
         "The ferry between Calder Bay and Gannet Spit has stopped for good after ninety years, "
         "the harbour board said on Tuesday.\n\n“Nobody asked the people on the island,” said Jo "
         "Marrick, a teacher at Port Sallow. The boat was bought on 4 May 1990 for $15,000.\n\nHe "
         "spoke to Reuters by telephone.",
         "Ferry stops after ninety years", "", ""},
        {"neg chart",
         "Ferry stops after ninety years\n\n{B}\n\nPassengers a year, thousands\n"
         "2017 120\n2018 95\nSource: Harbour Statistics Office\n",
         english, "Ferry stops after ninety years", "", ""},
        {"neg photocredit", "Ferry stops after ninety years\nFoto: dpa\n\n{B}\n", english,
         "Ferry stops after ninety years", "", ""},
        {"neg dateline only", "CALDER BAY, March 5 — {B}\n", english, "", "", ""},
        {"neg dateline empty", "Calder Bay () - {B}\n", english, "", "", ""},
        {"neg cright only", "{B}\n\n© 2019\n", english, "", "", ""},
        {"neg starts", "{B}\n", english, "", "", ""},
        {"neg about author",
         "Ferry stops after ninety years\n\n{B}\n\n"
         "Ada Lindqvist is a writer based in Calder Bay. She joined in June 2011.\n",
         english, "Ferry stops after ninety years", "", ""},
    };
    for (const Layout& row : rows)
        check_layout(row);
}

TEST_SUITE_END();
