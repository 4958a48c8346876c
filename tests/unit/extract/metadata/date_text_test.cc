#include "extract/metadata/date_text.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("extract.date_text");

TEST_CASE("a stated date is read in the forms that publishers write")
{
    struct Row {
        const char* text;
        const char* date;
    };
    static constexpr Row rows[] = {
        {"2022-09-14", "2022-09-14"},
        {" 2022-09-14 ", "2022-09-14"},
        {"2022-09", "2022-09"},
        {"2022", "2022"},
        {"20220914", "2022-09-14"},
        {"2022-09-14T23:59:00-11:00", "2022-09-14"},
        {"2022-09-14 00:30:00Z", "2022-09-14"},
        {"Wed, 14 Sep 2022 10:22:31 +0000", "2022-09-14"},
        {"14 September 2022", "2022-09-14"},
        {"duminică, 20 septembrie 2020 16:20", "2020-09-20"},
        {"14 września 2022", "2022-09-14"},
        {"14. září 2022", "2022-09-14"},
        {"14 Eylül 2022 Çarşamba", "2022-09-14"},
        {"14. syyskuuta 2022", "2022-09-14"},
        {"14 Σεπτεμβρίου 2022", "2022-09-14"},
        {"الأربعاء، 07 أكتوبر 2020 - 12:09", "2020-10-07"},
        {"14 вересня 2022 р.", "2022-09-14"},
        {"14. maj 2022", "2022-05-14"},
        {"14th of September, 2022", "2022-09-14"},
        {"Sept. 14, 2022", "2022-09-14"},
        {"September 2022", "2022-09"},
        {"14-Sep-2022", "2022-09-14"},
        {"14.9.2022", "2022-09-14"},
        {"14/09/2022", "2022-09-14"},
        {"09/14/2022", "2022-09-14"},
        {"1663142551", "2022-09-14"},
        {"Donnerstag, 27. Oktober 2022", "2022-10-27"},
        {"martes, 11 de octubre de 2022", "2022-10-11"},
        {"25 novembre 2022", "2022-11-25"},
        {"1er août 2022", "2022-08-01"},
        {"24 февраля 2023 г.", "2023-02-24"},
        {"2022年9月14日", "2022-09-14"},
        {"2022년 9월 14일", "2022-09-14"},
        {"2022. szeptember 14.", "2022-09-14"},
        {"14 เม.ย. 2565", "2022-04-14"},
        {"14 กันยายน 2565", "2022-09-14"},
        {"14/09/2565", "2022-09-14"},
        {"23 شهریور 1401", "2022-09-14"},
        {"۲۳ شهریور ۱۴۰۱", "2022-09-14"},
        {"۱۴۰۱/۰۶/۲۳", "2022-09-14"},
        {"23 Shahrivar 1401", "2022-09-14"},
        {"30 Esfand 1399", "2021-03-20"},
        {"令和4年9月14日", "2022-09-14"},
        {"民國111年9月14日", "2022-09-14"},
        {"١٤ سبتمبر ٢٠٢٢", "2022-09-14"},
        {"14 أيلول/سبتمبر 2022", "2022-09-14"},
        {"14 كانون الأول 2022", "2022-12-14"},
        {"10. listopada 2022.", "2022-10-10"},
        {"10 listopada 2022", "2022-11-10"},
        {"14.09.22, 10:22 Uhr", "2022-09-14"},
        {"publié le 03/04/2021", "2021-04-03"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const DateReading reading = read_date_field(row.text, DateOrder::unknown);
        CHECK(reading.problem == DateProblem::none);
        CHECK(to_string(reading.date) == row.date);
    }
}

TEST_CASE("what is no date, or not one date, is not guessed")
{
    struct Row {
        const char* text;
        DateProblem problem;
    };
    static constexpr Row rows[] = {
        {"", DateProblem::no_date},
        {"yesterday", DateProblem::no_date},
        {"14 September", DateProblem::no_date},
        {"Wednesday", DateProblem::no_date},
        {"14/09/22", DateProblem::no_date},
        {"14.09.22", DateProblem::no_date},
        {"1401/06/23", DateProblem::no_date},
        {"30 Esfand 1400", DateProblem::impossible},
        {"12345678901234567890", DateProblem::no_date},
        {"03/04/2021", DateProblem::ambiguous},
        {"2022-02-30", DateProblem::impossible},
        {"31 February 2022", DateProblem::impossible},
        {"45/13/2022", DateProblem::impossible},
        {"20220230", DateProblem::impossible},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const DateReading reading = read_date_field(row.text, DateOrder::unknown);
        CHECK(reading.problem == row.problem);
        CHECK_FALSE(reading.date.stated());
    }
}

TEST_CASE("a weekday, a zone or the language settles the order of day and month")
{
    struct Row {
        const char* text;
        DateOrder order;
        const char* date;
    };
    static constexpr Row rows[] = {
        {"Saturday 03/04/2021", DateOrder::unknown, "2021-04-03"},
        {"Thursday 03/04/2021", DateOrder::unknown, "2021-03-04"},
        {"03/04/2021 10:22 BST", DateOrder::unknown, "2021-04-03"},
        {"03/04/2021 10:22 EST", DateOrder::unknown, "2021-03-04"},
        {"03/04/2021", DateOrder::day_first, "2021-04-03"},
        {"03/04/2021", DateOrder::month_first, "2021-03-04"},
        {"04/04/2021", DateOrder::unknown, "2021-04-04"},
        {"03.04.2021", DateOrder::unknown, "2021-04-03"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(to_string(find_date(row.text, row.order).date) == row.date);
    }
    CHECK(date_order("de") == DateOrder::day_first);
    CHECK(date_order("en-GB") == DateOrder::day_first);
    CHECK(date_order("en-US") == DateOrder::month_first);
    CHECK(date_order("en") == DateOrder::unknown);
    CHECK(date_order("") == DateOrder::unknown);
}

TEST_SUITE_END();
