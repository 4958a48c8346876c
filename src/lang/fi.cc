#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "ei",     "eivät",     "eli",   "ennen",  "että",   "he",       "heidän", "hän",     "hänen",
    "hänet",  "häntä",     "itse",  "ja",     "jo",     "joka",     "jolla",  "jonka",   "jos",
    "jossa",  "joten",     "jotka", "kaikki", "kanssa", "keskellä", "koko",   "koska",   "kuin",
    "kuinka", "kuitenkin", "kun",   "kuten",  "me",     "meidän",   "mikä",   "millä",   "minkä",
    "minä",   "missä",     "mitä",  "mukaan", "mutta",  "muut",     "myös",   "myöskin", "ne",
    "niiden", "niin",      "niitä", "noin",   "nyt",    "nämä",     "ole",    "olen",    "oli",
    "olisi",  "olivat",    "ollut", "on",     "ovat",   "pitkin",   "se",     "sekä",    "sen",
    "siellä", "siinä",     "siitä", "sillä",  "sinä",   "sitten",   "sitä",   "tai",     "tulee",
    "tämä",   "tämän",     "tästä", "tätä",   "vaan",   "vaikka",   "vain",   "vielä",   "voi",
    "yli",
};

constexpr std::string_view abbreviations[] = {
    "dosentti", "ekr", "esim", "fil",  "jkr",  "jne",  "kpl", "lkm", "milj", "mm",
    "mrd",      "nk",  "ns",   "prof", "synt", "toht", "tri", "ym",  "yms",
};

constexpr std::string_view number_abbreviations[] = {
    "nro",
    "puh",
    "s",
};

}  // namespace

constinit const LanguageProfile finnish = {
    .tag = "fi",
    .name = "Finnish",
    .stemmer = "finnish",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
