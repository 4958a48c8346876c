#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "alla",   "allt",  "att",   "av",     "blev",   "bli",    "blir",   "blivit", "de",    "dem",
    "den",    "denna", "deras", "dess",   "dessa",  "det",    "detta",  "dig",    "din",   "dina",
    "ditt",   "du",    "där",   "då",     "efter",  "ej",     "eller",  "en",     "er",    "era",
    "ert",    "ett",   "från",  "för",    "ha",     "hade",   "han",    "hans",   "har",   "henne",
    "hennes", "hon",   "honom", "hur",    "här",    "i",      "icke",   "ingen",  "inom",  "inte",
    "jag",    "ju",    "kan",   "kunde",  "man",    "med",    "mellan", "men",    "mig",   "min",
    "mina",   "mitt",  "mot",   "mycket", "ni",     "nu",     "när",    "någon",  "något", "några",
    "och",    "också", "om",    "oss",    "på",     "samma",  "sedan",  "sig",    "sin",   "sina",
    "sitt",   "själv", "ska",   "skulle", "som",    "så",     "sådan",  "till",   "under", "upp",
    "ut",     "utan",  "vad",   "var",    "vara",   "varför", "varit",  "varje",  "vars",  "vem",
    "vi",     "vid",   "vilka", "vilken", "vilket", "vår",    "våra",   "vårt",   "är",    "även",
    "över",
};

constexpr std::string_view abbreviations[] = {
    "d.v.s", "dvs",   "e.d", "etc",  "f.d", "ggr", "jfr",   "kr",
    "m.m",   "o.s.v", "osv", "resp", "s.k", "st",  "t.o.m",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "kl", "nr", "s", "tel",
};

}  // namespace

constinit const LanguageProfile swedish = {
    .tag = "sv",
    .name = "Swedish",
    .stemmer = "swedish",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
