#include <doctest/doctest.h>

#include "layouts.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.layouts");

TEST_CASE("exports of press databases, lists of fields and mails are read")
{
    static constexpr Layout rows[] = {
        {"lexis old",
         "Copyright 2019 Harbour Times Ltd\nAll Rights Reserved\nHarbour Times\n\n"
         "March 5, 2019 Tuesday\n\nSECTION: NEWS; Pg. 12\n\nLENGTH: 412 words\n\n"
         "HEADLINE: Ferry stops after ninety years\n\nBYLINE: Ada Lindqvist\n\n"
         "BODY:\n\n{B}\n\nLOAD-DATE: March 6, 2019\n\nLANGUAGE: ENGLISH\n\n"
         "PUBLICATION-TYPE: Newspaper\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"lexis new",
         "Ferry stops after ninety years\nHarbour Times\nMarch 5, 2019 Tuesday\n\n"
         "Copyright 2019 Harbour Media All Rights Reserved\n\n"
         "Section: NEWS; Pg. 12\nLength: 412 words\nByline: Ada Lindqvist\nBody\n\n"
         "{B}\n\nLoad-Date: March 6, 2019\n\nEnd of Document\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"lexis de",
         "Küsten-Anzeiger\n\nDienstag 5. März 2019\n\nFähre stellt Betrieb ein\n\n"
         "AUTOR: Ida Behrend\n\nRUBRIK: LOKALES; S. 12\n\nLÄNGE: 412 Wörter\n\n{B}\n\n"
         "UPDATE: 6. März 2019\n\nSPRACHE: GERMAN; DEUTSCH\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", "Küsten-Anzeiger"},
        {"factiva codes",
         "HD Ferry stops after ninety years\nBY Ada Lindqvist\nWC 412 words\n"
         "PD 5 March 2019\nSN Harbour Times\nSC HARTIM\nPG 12\nLA English\n"
         "CY Copyright 2019. Harbour Media.\n\nLP\n{B}\n\nNS\n"
         "GCAT : Political/General News\n\nAN\nDocument HARTIM0020190305ef350001h\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"factiva plain",
         "Ferry stops after ninety years\nBy Ada Lindqvist\n412 words\n"
         "5 March 2019\nHarbour Times\nHARTIM\n12\nEnglish\n"
         "Copyright 2019. Harbour Media. All Rights Reserved.\n\n{B}\n\n"
         "Document HARTIM0020190305ef350001h\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"factiva clock",
         "NEWS\nFerry stops after ninety years\n412 words\n5 March 2019\n10:22\n"
         "Harbour Times Online\nHTONL\nEnglish\n(c) 2019 Harbour Media\n\n{B}\n\n"
         "Document HTONL00020190305ef350001h\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times Online"},
        {"proquest",
         "Ferry stops after ninety years\n"
         "Lindqvist, Ada. Harbour Times; Calder Bay [Calder Bay] 05 Mar 2019: A.12.\n"
         "\nFull text\n\n{B}\n\nPublication title: Harbour Times; Calder Bay\n"
         "First page: A.12\nPublication date: Mar 5, 2019\n"
         "Publisher: Harbour Media\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"proquest kv",
         "Title: Ferry stops after ninety years\nAuthor: Lindqvist, Ada\n"
         "Publication title: Harbour Times; Calder Bay\n"
         "Publication date: Mar 5, 2019\nSource type: Newspaper\n"
         "Language of publication: English\nDocument type: News\n\nFull text:\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times; Calder Bay"},
        {"europresse",
         "Le Quai du Nord\nÉconomie, mardi 5 mars 2019 412 mots, p. 12\n\n"
         "Le bac s'arrête\n\nIda Brandt\n\n{B}\n\n"
         "© 2019 Le Quai du Nord. Tous droits réservés.\n",
         french, "Le bac s'arrête", "2019-03-05", "Le Quai du Nord"},
        {"genios",
         "Küsten-Anzeiger vom 05.03.2019\n\nAutor: Ida Behrend\nSeite: 12\n"
         "Ressort: Lokales\nRubrik: Lokales\n\nFähre stellt Betrieb ein\n\n{B}\n\n"
         "© 2019 Küsten-Anzeiger Verlag\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", "Küsten-Anzeiger"},
        {"genios quelle",
         "Fähre stellt Betrieb ein\n\n"
         "Quelle: Küsten-Anzeiger vom 05.03.2019, Seite 12\n\n{B}\n",
         german, "Fähre stellt Betrieb ein", "2019-03-05", "Küsten-Anzeiger"},
        {"newsbank",
         "Ferry stops after ninety years\n"
         "March 5, 2019 | Harbour Times (Calder Bay)\n"
         "Author: Ada Lindqvist | Section: News | 412 Words\n\n{B}\n\n"
         "CITATION (AGLC STYLE)\n"
         "Ada Lindqvist, 'Ferry stops after ninety years', Harbour Times (online), 5 Mar 2019\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"gale",
         "Byline: Ada Lindqvist\nTitle: Ferry stops after ninety years\n"
         "Source: Harbour Times\nDate: Mar. 5, 2019\nPublisher: Harbour Media\n"
         "Document Type: Article\nLength: 412 words\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"tab kv",
         "Title	Ferry stops after ninety years\nDate	5 March 2019\n"
         "Source	Harbour Times\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"eq kv",
         "title = Ferry stops after ninety years\ndate = 2019-03-05\n"
         "source = Harbour Times\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"toml",
         "+++\ntitle = \"Ferry stops after ninety years\"\n"
         "date = 2019-03-05T10:22:00Z\nsource = \"Harbour Times\"\n+++\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"org",
         "#+TITLE: Ferry stops after ninety years\n#+DATE: 2019-03-05\n"
         "#+SOURCE: Harbour Times\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"markdown", "# Ferry stops after ninety years\n\n*5 March 2019*\n\n{B}\n", english,
         "Ferry stops after ninety years", "2019-03-05", ""},
        {"markdown kv",
         "# Ferry stops after ninety years\n\n**Source:** Harbour Times\n"
         "**Date:** 2019-03-05\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Harbour Times"},
        {"retrieved",
         "Title: Ferry stops after ninety years\nSource: Harbour Times\n"
         "Retrieved: 5 March 2021\n\n{B}\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"retrieved2",
         "Ferry stops after ninety years\nHarbour Times\n\n{B}\n\n"
         "Retrieved from https://harbourtimes.example/ferry on 7 March 2021\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"kv slash bst",
         "Headline: Ferry stops after ninety years\n"
         "Published: 05/03/2019 10:22 GMT\nSource: Harbour Times\n\n{B}\n",
         english, "Ferry stops after ninety years", "", "Harbour Times"},
        {"kv two dates",
         "Title: Ferry stops after ninety years\nUpdated: 7 March 2019\n"
         "Published: 5 March 2019\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", ""},
        {"kv updated only",
         "Title: Ferry stops after ninety years\nLast updated: 5 March 2019\n\n{B}\n", english,
         "Ferry stops after ninety years", "2019-03-05", ""},
        {"kv crawled",
         "url: https://harbourtimes.example/ferry\ncrawled: 2021-04-02\n"
         "title: Ferry stops after ninety years\n\n{B}\n",
         english, "Ferry stops after ninety years", "", ""},
    };
    for (const Layout& row : rows)
        check_layout(row);
}

TEST_SUITE_END();
