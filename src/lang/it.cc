#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",      "ad",     "agli",   "ai",      "al",     "alla",   "alle",   "allo",   "anche",
    "ancora", "avere",  "aveva",  "avevano", "c",      "che",    "chi",    "ci",     "come",
    "con",    "contro", "cosa",   "così",    "cui",    "d",      "da",     "dagli",  "dai",
    "dal",    "dall",   "dalla",  "dalle",   "dallo",  "degli",  "dei",    "del",    "dell",
    "della",  "delle",  "dello",  "di",      "dopo",   "dove",   "due",    "e",      "ed",
    "era",    "erano",  "essere", "fa",      "fino",   "fra",    "gli",    "ha",     "hai",
    "hanno",  "ho",     "i",      "il",      "in",     "io",     "l",      "la",     "le",
    "lei",    "lo",     "loro",   "lui",     "ma",     "me",     "mentre", "mi",     "mia",
    "mio",    "molto",  "ne",     "negli",   "nei",    "nel",    "nell",   "nella",  "nelle",
    "nello",  "no",     "noi",    "non",     "nostra", "nostro", "o",      "ogni",   "oltre",
    "per",    "perché", "però",   "più",     "poi",    "prima",  "qua",    "qual",   "quale",
    "quali",  "quando", "quanto", "quella",  "quelle", "quelli", "quello", "questa", "queste",
    "questi", "questo", "qui",    "quindi",  "se",     "sempre", "senza",  "si",     "sia",
    "siamo",  "sono",   "sotto",  "sta",     "stata",  "stati",  "stato",  "su",     "sua",
    "sue",    "sugli",  "sui",    "sul",     "sull",   "sulla",  "sulle",  "sullo",  "suo",
    "suoi",   "tra",    "tu",     "tutta",   "tutte",  "tutti",  "tutto",  "un",     "una",
    "uno",    "vi",     "voi",    "è",
};

constexpr std::string_view abbreviations[] = {
    "arch", "avv", "dott", "ecc", "geom", "ing", "mons", "prof", "s.p.a", "sen", "sigg",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "cap", "fig", "n", "pag", "tel", "vol",
};

}  // namespace

constinit const LanguageProfile italian = {
    .tag = "it",
    .name = "Italian",
    .stemmer = "italian",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
