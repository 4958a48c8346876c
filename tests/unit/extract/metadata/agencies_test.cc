#include <doctest/doctest.h>

#include "layouts.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.layouts");

TEST_CASE("copy of agencies is read")
{
    static constexpr Layout rows[] = {
        {"reuters",
         "UPDATE 2-Ferry stops after ninety years\n\nBy Ada Lindqvist\n\n"
         "CALDER BAY, March 5 (Reuters) - {B}\n\n"
         "(Reporting by Ada Lindqvist; Editing by Jon Reve)\n",
         english, "UPDATE 2-Ferry stops after ninety years", "", "Reuters"},
        {"ap",
         "Ferry stops after ninety years\nBy ADA LINDQVIST\nThe Associated Press\n"
         "March 5, 2019\n\nCALDER BAY (AP) — {B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "The Associated Press"},
        {"ap web",
         "Ferry stops after ninety years\nBy ADA LINDQVIST\n"
         "Updated 10:22 AM EST, March 5, 2019\n\nCALDER BAY (AP) — {B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "AP"},
        {"afp",
         "Ferry stops after ninety years\n\nCalder Bay, March 5, 2019 (AFP) - {B}\n"
         "\nal/jr/tm\n",
         english, "Ferry stops after ninety years", "2019-03-05", "AFP"},
        {"afp fr", "Le bac s'arrête après 90 ans\n\nCalder, 5 mars 2019 (AFP) - {B}\n", french,
         "Le bac s'arrête après 90 ans", "2019-03-05", "AFP"},
        {"dpa",
         "Fähre stellt Betrieb ein\n\nKalderbucht (dpa) - {B}\n\n"
         "© dpa-infocom, dpa:190305-99-123456/2\n",
         german, "Fähre stellt Betrieb ein", "", "dpa"},
        {"dpa slash", "Fähre stellt Betrieb ein\n\nKalderbucht (dpa/lno) – {B}\n", german,
         "Fähre stellt Betrieb ein", "", "dpa"},
        {"efe", "El bac deja de operar\n\nCalder, 5 mar (EFE).- {B}\n", spanish,
         "El bac deja de operar", "", "EFE"},
        {"efe year", "El bac deja de operar\n\nCalder, 5 mar 2019 (EFE).- {B}\n", spanish,
         "El bac deja de operar", "2019-03-05", "EFE"},
        {"tass", "Паром остановлен\n\nКАЛЬДЕР, 5 марта. /ТАСС/. {B}\n", russian, "Паром остановлен",
         "", "ТАСС"},
        {"ria", "Паром остановлен\n\nКАЛЬДЕР, 5 мар 2019 — РИА Новости. {B}\n", russian,
         "Паром остановлен", "2019-03-05", "РИА Новости"},
        {"ria2", "КАЛЬДЕР, 5 мар — РИА Новости. {B}\n", russian, "", "", "РИА Новости"},
        {"interfax", "Паром остановлен\n\nКальдер. 5 марта. ИНТЕРФАКС - {B}\n", russian,
         "Паром остановлен", "", "ИНТЕРФАКС"},
        {"xinhua", "Ferry stops after ninety years\n\nCALDER BAY, March 5 (Xinhua) -- {B}\n",
         english, "Ferry stops after ninety years", "", "Xinhua"},
        {"xinhua zh", "渡轮停航\n\n新华社卡尔德3月5日电（记者 李明）{B}\n", chinese, "渡轮停航", "",
         "新华社"},
        {"xinhua src",
         "Ferry stops after ninety years\n"
         "Source: Xinhua| 2019-03-05 10:22:31|Editor: Li Ming\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Xinhua"},
        {"ansa", "Il traghetto si ferma\n\n(ANSA) - CALDER, 05 MAR - {B}\n", spanish,
         "Il traghetto si ferma", "", "ANSA"},
        {"pti",
         "Ferry stops after ninety years\n\n"
         "Calder Bay, Mar 5 (PTI) {B} PTI ALQ JRV\n",
         english, "Ferry stops after ninety years", "", "PTI"},
        {"ani", "Calder Bay [Gannet], March 5 (ANI): {B} (ANI)\n", english, "", "", "ANI"},
        {"upi", "Ferry stops after ninety years\n\nCALDER BAY, March 5 (UPI) -- {B}\n", english,
         "Ferry stops after ninety years", "", "UPI"},
        {"prn",
         "Ferry stops after ninety years\n\n"
         "CALDER BAY, March 5, 2019 /PRNewswire/ -- {B}\n\n"
         "SOURCE Calder Harbour Board\n",
         english, "Ferry stops after ninety years", "2019-03-05", "PRNewswire"},
        {"bw",
         "Ferry stops after ninety years\n\n"
         "March 05, 2019 10:22 AM Eastern Standard Time\n\n"
         "CALDER BAY--(BUSINESS WIRE)--{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "BUSINESS WIRE"},
        {"gnw",
         "Ferry stops after ninety years\n\n"
         "CALDER BAY, March 05, 2019 (GLOBE NEWSWIRE) -- {B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "GLOBE NEWSWIRE"},
        {"djn",
         "Ferry stops after ninety years\n\nDow Jones Newswires\n"
         "March 05, 2019 10:22 ET (15:22 GMT)\n\n{B}\n",
         english, "Ferry stops after ninety years", "2019-03-05", "Dow Jones Newswires"},
        {"cp",
         "Ferry stops after ninety years\n\nCALDER BAY — {B}\n\n"
         "This report by The Canadian Press was first published March 5, 2019.\n\n"
         "Ada Lindqvist, The Canadian Press\n",
         english, "Ferry stops after ninety years", "2019-03-05", "The Canadian Press"},
        {"yonhap",
         "Ferry stops after ninety years\n\nCALDER, March 5 (Yonhap) -- {B}\n\n"
         "ada@yna.example\n(END)\n",
         english, "Ferry stops after ninety years", "", "Yonhap"},
        {"bernama",
         "Ferry stops after ninety years\n\nCALDER BAY, March 5 (Bernama) -- {B}\n\n"
         "-- BERNAMA\n",
         english, "Ferry stops after ninety years", "", "BERNAMA"},
        {"apa", "Fähre stellt Betrieb ein\n\nKalderbucht (APA) - {B}\n", german,
         "Fähre stellt Betrieb ein", "", "APA"},
        {"lusa", "Ferry para\n\nCalder, 05 mar 2019 (Lusa) – {B}\n\nALQ // JR\n\nLusa/Fim\n",
         spanish, "Ferry para", "2019-03-05", "Lusa"},
        {"pap", "Prom staje\n\n{B} (PAP)\n\nalq/ jr/\n", spanish, "Prom staje", "", "PAP"},
    };
    for (const Layout& row : rows)
        check_layout(row);
}

TEST_SUITE_END();
