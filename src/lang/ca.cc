#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",       "abans",     "així",    "això",     "al",      "als",   "amb",  "aquell", "aquella",
    "aquells", "aquest",    "aquesta", "aquestes", "aquests", "cada",  "com",  "contra", "d",
    "de",      "del",       "dels",    "des",      "després", "doncs", "el",   "ella",   "elles",
    "ells",    "els",       "em",      "en",       "encara",  "entre", "era",  "eren",   "es",
    "esta",    "estan",     "està",    "ha",       "han",     "havia", "hi",   "ho",     "i",
    "ja",      "jo",        "l",       "la",       "les",     "li",    "llur", "m",      "ma",
    "mateix",  "me",        "meu",     "meva",     "molt",    "molta", "n",    "ne",     "ni",
    "no",      "nosaltres", "o",       "on",       "pel",     "pels",  "per",  "perquè", "però",
    "poc",     "qual",      "quals",   "quan",     "que",     "qui",   "què",  "s",      "sa",
    "se",      "sense",     "ser",     "ses",      "seu",     "seus",  "seva", "seves",  "si",
    "sobre",   "sols",      "sota",    "són",      "t",       "també", "tan",  "tant",   "te",
    "tot",     "tota",      "totes",   "tots",     "tu",      "un",    "una",  "unes",   "uns",
    "va",      "vaig",      "van",     "és",
};

constexpr std::string_view abbreviations[] = {
    "dr", "dra", "etc", "exc", "prof", "sr", "sra", "srs",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "cap", "fig", "núm", "p", "pàg", "tel", "vol",
};

}  // namespace

constinit const LanguageProfile catalan = {
    .tag = "ca",
    .name = "Catalan",
    .stemmer = "catalan",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
