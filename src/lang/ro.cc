#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",     "abia",   "acea",  "aceasta", "această", "aceea",   "acei",    "aceia",   "acel",
    "acela", "acele",  "acest", "acesta",  "aceste",  "acestea", "acestei", "acestui", "aceștia",
    "ai",    "al",     "ale",   "am",      "ar",      "are",     "asupra",  "au",      "avea",
    "avem",  "aș",     "așa",   "ca",      "care",    "ce",      "cea",     "cei",     "cel",
    "cele",  "celor",  "cine",  "cu",      "cum",     "când",    "cât",     "că",      "cărora",
    "către", "da",     "dacă",  "dar",     "de",      "deci",    "decât",   "deja",    "despre",
    "din",   "dintre", "după",  "ea",      "ei",      "el",      "ele",     "era",     "erau",
    "este",  "eu",     "fi",    "fie",     "fost",    "fără",    "i",       "iar",     "la",
    "le",    "li",     "lor",   "lui",     "mai",     "mult",    "nici",    "noi",     "nostru",
    "nu",    "o",      "or",    "ori",     "pe",      "pentru",  "peste",   "prea",    "prin",
    "s",     "sa",     "sale",  "sau",     "se",      "si",      "sub",     "sunt",    "să",
    "toate", "toată",  "tot",   "toți",    "tu",      "un",      "una",     "unde",    "unei",
    "unor",  "unui",   "va",    "vom",     "vor",     "îi",      "îl",      "în",      "încă",
    "între", "își",    "și",
};

constexpr std::string_view abbreviations[] = {
    "dl", "dna", "dr", "etc", "ing", "lt", "prof", "sf",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "nr", "pag", "str", "tel", "vol",
};

}  // namespace

constinit const LanguageProfile romanian = {
    .tag = "ro",
    .name = "Romanian",
    .stemmer = "romanian",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
