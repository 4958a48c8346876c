#include "text/language_guess.h"

#include <doctest/doctest.h>

#include <string>

using namespace onrecord;

TEST_SUITE_BEGIN("text.language_guess");

TEST_CASE("a plain sentence is enough to know its language")
{
    struct Row {
        const char* tag;
        const char* text;
    };
    static constexpr Row rows[] = {
        {"en", "The harbour board said on Friday that it would not close the bridge before May."},
        {"de",
         "Die Hafenbehörde teilte am Freitag mit, dass sie die Brücke nicht vor Mai sperren "
         "werde."},
        {"fr",
         "Le conseil du port a dit vendredi qu’il ne fermerait pas le pont avant le mois de mai."},
        {"es", "La junta del puerto dijo el viernes que no cerrará el puente antes de mayo."},
        {"ru",
         "В пятницу совет порта заявил, что не будет закрывать мост до мая, так как это дорого."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(guess_language(row.text) == row.tag);
    }
}

TEST_CASE("without evidence there is no guess")
{
    for (const char* text :
         {"", "the", "12 34 56 78 90 12", "Okafor Lindt Vane Yardley Brandt Sorel Ambry",
          "Москва Лирио Амбри Окафор Линдт Вейн", "这是一个关于港口的故事",
          "lorem ipsum dolor amet"}) {
        CAPTURE(text);
        CHECK(guess_language(text) == "");
    }
}

TEST_CASE("a text in two languages by halves has no clear winner")
{
    CHECK(guess_language("The board said that it would be there and that they were not. "
                         "Die Behörde hat gesagt, dass sie nicht da ist und auch nicht kommt.") ==
          "");
}

TEST_CASE("what stands behind the first 4,000 bytes has no weight")
{
    std::string text;
    while (text.size() < 4100)
        text += "it was there and they were not here ";
    for (int i = 0; i < 1000; ++i)
        text += "und das ist nicht wie es war ";
    CHECK(guess_language(text) == "en");
}

TEST_SUITE_END();
