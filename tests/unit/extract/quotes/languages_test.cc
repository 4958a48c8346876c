#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "extract/quotes/quotes.h"

using namespace onrecord;

TEST_SUITE_BEGIN("extract.languages");

namespace {

/// "kind|speaker|words" of the only quote; "" when there is none, "several" when there are more.
std::string quote_of(std::string_view text, std::string_view language)
{
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, language, {});
    if (found.quotes.size() != 1)
        return found.quotes.empty() ? "" : "several";
    static constexpr const char* kinds[] = {"direct", "indirect", "mixed"};
    const Quote& quote = found.quotes[0];
    const std::string speaker =
        quote.speaker == no_speaker ? "-" : found.speakers[quote.speaker].name;
    return std::string(kinds[static_cast<int>(quote.kind)]) + "|" + speaker + "|" +
           std::string(text.substr(quote.words.begin, quote.words.end - quote.words.begin));
}

struct Row {
    std::string language;
    std::string text;
    std::string quote;
};

void check(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(quote_of(row.text, row.language) == row.quote);
    }
}

}  // namespace

TEST_CASE("verbs of speech are known in the forms that stand beside a speaker")
{
    check({
        {"fr", "« Le pont est fermé », concède Ada Quill.", "direct|Ada Quill|Le pont est fermé"},
        {"fr", "« Le pont est fermé », s’indigne Ada Quill.", "direct|Ada Quill|Le pont est fermé"},
        {"fr", "« Le pont est fermé », s'est étonnée Ada Quill.",
         "direct|Ada Quill|Le pont est fermé"},
        {"es", "«El puente está cerrado», se quejó Ada Quill.",
         "direct|Ada Quill|El puente está cerrado"},
        {"es", "«El puente está cerrado», puntualizó Ada Quill.",
         "direct|Ada Quill|El puente está cerrado"},
        {"de", "„Die Brücke bleibt zu“, entgegnete Ada Quill.",
         "direct|Ada Quill|Die Brücke bleibt zu"},
        {"de", "„Die Brücke bleibt zu“, räumt Ada Quill ein.",
         "direct|Ada Quill|Die Brücke bleibt zu"},
        {"ru", "«Мост закрыт до весны», — посетовала Анна Квилл.",
         "direct|Анна Квилл|Мост закрыт до весны"},
        {"ru", "«Мост закрыт до весны», — признался Иван Квилл.",
         "direct|Иван Квилл|Мост закрыт до весны"},
    });
}

TEST_CASE("a day stands between verb and speaker, a large particle inside a name")
{
    check({
        {"fr", "« Le pont est fermé », a déclaré lundi Ada Quill.",
         "direct|Ada Quill|Le pont est fermé"},
        {"es", "«El puente está cerrado», aseguró este lunes Ada Quill.",
         "direct|Ada Quill|El puente está cerrado"},
        {"ru", "«Мост закрыт до весны», — заявила во вторник Анна Квилл.",
         "direct|Анна Квилл|Мост закрыт до весны"},
        {"fr", "« Le pont est fermé », assure Yann Le Gall.",
         "direct|Yann Le Gall|Le pont est fermé"},
        {"es", "«El puente está cerrado», aseguró este lunes la consejera de Obras.",
         "direct|consejera de Obras|El puente está cerrado"},
        {"de", "Jo Marr von der Gewerkschaft sagte: „Die Brücke bleibt zu.“",
         "direct|Jo Marr|Die Brücke bleibt zu."},
        {"de", "„Die Brücke bleibt zu“, sagte Ada von Quill.",
         "direct|Ada von Quill|Die Brücke bleibt zu"},
        {"fr", "« Le pont est fermé », assure Yann d’Arbois.",
         "direct|Yann d’Arbois|Le pont est fermé"},
    });
}

TEST_CASE("where clauses are marked, an object of a reporting verb is no speech")
{
    check({
        {"fr", "Ada Quill a confirmé que le pont fermerait lundi.",
         "indirect|Ada Quill|que le pont fermerait lundi"},
        {"fr", "Ada Quill a confirmé la fermeture du pont de la gare.", ""},
        {"fr", "Ada Quill affirme avoir vu le pont bouger.",
         "indirect|Ada Quill|avoir vu le pont bouger"},
        {"es", "Ada Quill anunció que el puente cerrará el lunes.",
         "indirect|Ada Quill|que el puente cerrará el lunes"},
        {"es", "Ada Quill anunció el cierre del puente viejo de la estación.", ""},
        {"ru", "Анна Квилл сообщила, что мост закроют весной.",
         "indirect|Анна Квилл|что мост закроют весной"},
        {"ru", "Анна Квилл объяснила причину закрытия старого моста.", ""},
        {"ru", "Анна Квилл пообещала открыть мост весной.",
         "indirect|Анна Квилл|открыть мост весной"},
    });
}

TEST_CASE("phrases that name a speaker without a verb hold articles and contractions")
{
    check({
        {"fr", "D’après Ada Quill, le pont restera fermé.",
         "indirect|Ada Quill|le pont restera fermé"},
        {"de", "Nach Ansicht von Ada Quill, bleibt die Brücke länger zu.",
         "indirect|Ada Quill|bleibt die Brücke länger zu"},
        {"ru", "Как отметила Анна Квилл, мост закроют весной.",
         "indirect|Анна Квилл|мост закроют весной"},
    });
}

TEST_CASE("nouns for people speak unnamed, and are no part of a name")
{
    check({
        {"de", "„Die Brücke bleibt zu“, sagte Landrätin Ada Quill.",
         "direct|Ada Quill|Die Brücke bleibt zu"},
        {"de", "„Die Brücke bleibt zu“, sagte Kulturdezernent Otto Quill.",
         "direct|Otto Quill|Die Brücke bleibt zu"},
        {"fr", "« Le pont est fermé », regrette un commerçant.",
         "direct|commerçant|Le pont est fermé"},
        {"es", "«El puente está cerrado», dijo un vecino.", "direct|vecino|El puente está cerrado"},
        {"ru", "«Мост закрыт до весны», — сказал водитель.",
         "direct|водитель|Мост закрыт до весны"},
    });
}

TEST_CASE("a noun for a body says that the name behind it is no person's")
{
    const auto speaker = [](const std::string& text, const char* language) {
        const FoundQuotes found =
            find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, language, {});
        return found.speakers.empty() ? Speaker{} : found.speakers[0];
    };
    const struct {
        const char* language;
        const char* text;
        const char* name;
        SpeakerKind kind;
    } rows[] = {
        {"es", "El sindicato Aire Libre exigió que se abra el puente.", "Aire Libre",
         SpeakerKind::organisation},
        {"es", "La empresa, Aire Libre, informó de que se abrirá el puente.", "Aire Libre",
         SpeakerKind::organisation},
        {"en", "The head of the company Zoltar Quill said the bridge would open.", "Zoltar Quill",
         SpeakerKind::person},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.text));
        CHECK(speaker(row.text, row.language).name == row.name);
        CHECK(speaker(row.text, row.language).kind == row.kind);
    }
}

TEST_CASE("the reporter's words inside one pair of marks, or behind a dash, are not said")
{
    const struct {
        const char* language;
        const char* text;
        const char* quotes;  ///< each behind a '|', with its speaker
    } rows[] = {
        {"ru", "«Мост закрыт, — сказала Анна Квилл. — Откроем весной».",
         "|Анна Квилл: Мост закрыт,|Анна Квилл: Откроем весной"},
        {"ru", "— Мост закрыт, — сказала Анна Квилл. — Откроем весной.",
         "|Анна Квилл: Мост закрыт,|Анна Квилл: Откроем весной."},
        {"ru", "«Мост — это жизнь города», — сказала Анна Квилл.",
         "|Анна Квилл: Мост — это жизнь города"},
        {"es", "«No hay puente —dijo Ada Quill—. Lo habrá en mayo».",
         "|Ada Quill: No hay puente|Ada Quill: Lo habrá en mayo"},
        {"es", "—No hay puente —dijo Ada Quill.", "|Ada Quill: No hay puente"},
        {"fr", "– Le pont est fermé, répond Ada Quill.", "|Ada Quill: Le pont est fermé"},
        {"fr", "– Le pont est fermé\n– La gare est ouverte", ""},
        {"en", "- The bridge was closed in May, a report says\n- The station is open", ""},
    };
    for (const auto& row : rows) {
        const std::string text = row.text;
        CAPTURE(text);
        const FoundQuotes found =
            find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, row.language, {});
        std::string quotes;
        for (const Quote& quote : found.quotes) {
            if (quote.kind == QuoteKind::direct && quote.speaker != no_speaker)
                quotes += "|" + found.speakers[quote.speaker].name + ": " +
                          text.substr(quote.words.begin, quote.words.end - quote.words.begin);
        }
        CHECK(quotes == row.quotes);
    }
}

TEST_CASE("very many dashes and verbs end")
{
    std::string text = "—";
    for (int i = 0; i < 100000; ++i)
        text += " Мост закрыт, — сказал он. —";
    const FoundQuotes found =
        find_quotes(text, {0, static_cast<std::uint32_t>(text.size())}, "ru", {});
    CHECK(found.quotes.size() == 100000);
}
