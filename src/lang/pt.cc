#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",      "ainda",    "algum",  "alguma", "ao",    "aos",    "apenas", "após",  "aquela",
    "aquele", "aquilo",   "as",     "assim",  "até",   "cada",   "com",    "como",  "contra",
    "da",     "das",      "de",     "dela",   "dele",  "deles",  "depois", "desde", "desta",
    "deste",  "do",       "dos",    "e",      "ela",   "elas",   "ele",    "eles",  "em",
    "embora", "enquanto", "entre",  "era",    "eram",  "essa",   "esse",   "esta",  "estas",
    "estava", "este",     "estes",  "está",   "estão", "eu",     "faz",    "foi",   "foram",
    "há",     "isso",     "isto",   "já",     "la",    "lhe",    "lhes",   "mais",  "mas",
    "me",     "mesmo",    "meu",    "minha",  "muito", "na",     "nas",    "nem",   "no",
    "nos",    "nossa",    "nosso",  "num",    "numa",  "não",    "nós",    "o",     "onde",
    "os",     "ou",       "para",   "pela",   "pelas", "pelo",   "pelos",  "per",   "pode",
    "pois",   "por",      "porque", "quais",  "qual",  "quando", "que",    "quem",  "se",
    "sem",    "ser",      "seria",  "seu",    "seus",  "sob",    "sobre",  "sua",   "suas",
    "são",    "só",       "também", "te",     "tem",   "tinha",  "tudo",   "tão",   "têm",
    "um",     "uma",      "umas",   "uns",    "você",  "vocês",  "à",      "às",    "é",
};

constexpr std::string_view abbreviations[] = {
    "dep", "dr", "dra", "eng", "etc", "gen", "prof", "profa", "sr", "sra", "sras", "srs", "srta",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "cap", "fig", "n", "nº", "pág", "tel", "vol",
};

}  // namespace

constinit const LanguageProfile portuguese = {
    .tag = "pt",
    .name = "Portuguese",
    .stemmer = "portuguese",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
