#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "aan",    "al",    "alle",   "alles",  "als",    "altijd", "andere", "ben",    "bij",
    "daar",   "dan",   "dat",    "de",     "der",    "deze",   "die",    "dit",    "doch",
    "doen",   "door",  "dus",    "een",    "en",     "er",     "ge",     "geen",   "geweest",
    "haar",   "had",   "hadden", "heb",    "hebben", "heeft",  "hem",    "het",    "hier",
    "hij",    "hoe",   "hun",    "iemand", "iets",   "ik",     "in",     "is",     "ja",
    "je",     "jij",   "kan",    "kon",    "kunnen", "maar",   "me",     "meer",   "men",
    "met",    "mij",   "mijn",   "moet",   "moeten", "na",     "naar",   "niet",   "niets",
    "nog",    "nu",    "of",     "om",     "omdat",  "onder",  "ons",    "ook",    "op",
    "over",   "reeds", "te",     "tegen",  "toch",   "toen",   "tot",    "u",      "uit",
    "uw",     "van",   "veel",   "voor",   "want",   "waren",  "was",    "wat",    "werd",
    "werden", "wezen", "wie",    "wij",    "wil",    "worden", "wordt",  "zal",    "ze",
    "zelf",   "zich",  "zij",    "zijn",   "zo",     "zonder", "zou",    "zouden",
};

constexpr std::string_view abbreviations[] = {
    "a.u.b", "bijv",  "d.w.z", "dhr",   "dr",   "drs",   "e.d",   "enz",
    "evt",   "i.p.v", "ing",   "ir",    "jl",   "m.b.t", "mevr",  "mr",
    "n.a.v", "nl",    "o.a",   "o.l.v", "prof", "resp",  "t.a.v", "z.g",
};

constexpr std::string_view number_abbreviations[] = {
    "art",
    "blz",
    "nr",
    "tel",
};

}  // namespace

constinit const LanguageProfile dutch = {
    .tag = "nl",
    .name = "Dutch",
    .stemmer = "dutch",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
