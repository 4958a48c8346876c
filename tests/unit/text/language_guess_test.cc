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
        {"it",
         "Il consiglio del porto ha detto venerdì che non chiuderà il ponte prima di maggio perché "
         "è troppo caro."},
        {"pt",
         "O conselho do porto disse na sexta-feira que não fechará a ponte antes de maio porque é "
         "muito caro."},
        {"nl",
         "De havenraad zei vrijdag dat hij de brug niet voor mei zal sluiten omdat dat te duur zou "
         "worden."},
        {"sv",
         "Hamnstyrelsen sade på fredagen att den inte ska stänga bron före maj, eftersom det är "
         "för dyrt och att man har tid."},
        {"da",
         "Havnebestyrelsen sagde fredag, at den ikke vil lukke broen før maj, fordi det er blevet "
         "meget dyrt, og at der også er tid nok."},
        {"no",
         "Havnestyret sa fredag at det ikke vil stenge broen før mai, fordi det er blitt mye "
         "dyrere, og at noen må se på det."},
        {"fi",
         "Sataman hallitus sanoi perjantaina, että se ei sulje siltaa ennen toukokuuta, koska se "
         "on liian kallista."},
        {"pl",
         "Rada portu powiedziała w piątek, że nie zamknie mostu przed majem, ponieważ jest to dla "
         "niej zbyt drogie."},
        {"cs",
         "Rada přístavu v pátek řekla, že most neuzavře před květnem, protože je to pro ni příliš "
         "drahé a také není čas."},
        {"uk",
         "Рада порту заявила у п’ятницю, що не буде закривати міст до травня, бо це для неї "
         "дорого, але й не тільки."},
        {"tr",
         "Liman kurulu cuma günü köprünün mayıstan önce kapanmayacağını, bunun çok pahalı olduğunu "
         "ve daha sonra için bir karar olacağını söyledi."},
        {"ca",
         "El consell del port va dir divendres que no tancarà el pont abans del maig perquè és "
         "massa car per als veïns i també per a ells."},
        {"ro",
         "Consiliul portului a spus vineri că nu va închide podul înainte de mai, pentru că este "
         "prea scump și nu are timp."},
        {"hu",
         "A kikötői tanács pénteken azt mondta, hogy május előtt nem zárja le a hidat, mert az túl "
         "drága volna, és nincs is rá szükség."},
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
