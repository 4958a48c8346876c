#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",      "aby",     "albo",   "ale",     "ani",     "bardzo", "bez",   "bo",       "by",
    "być",    "był",     "była",   "było",    "były",    "będzie", "będą",  "ci",       "co",
    "czy",    "czyli",   "dla",    "do",      "gdy",     "gdzie",  "go",    "i",        "ich",
    "ile",    "im",      "inne",   "iż",      "ja",      "jak",    "jako",  "je",       "jednak",
    "jego",   "jej",     "jest",   "jestem",  "jeszcze", "jeśli",  "już",   "każdy",    "kiedy",
    "kilka",  "kto",     "która",  "które",   "którego", "której", "który", "których",  "którym",
    "którzy", "którą",   "ku",     "lecz",    "lub",     "ma",     "mają",  "mi",       "mnie",
    "może",   "mu",      "my",     "na",      "nad",     "nam",    "nas",   "nawet",    "nic",
    "nich",   "nie",     "niego",  "niej",    "nim",     "niż",    "o",     "od",       "ona",
    "one",    "oni",     "ono",    "oraz",    "po",      "pod",    "poza",  "przed",    "przez",
    "przy",   "również", "sam",    "siebie",  "się",     "sobie",  "są",    "tak",      "takie",
    "także",  "tam",     "te",     "tego",    "tej",     "temu",   "ten",   "też",      "to",
    "tu",     "tych",    "tylko",  "tym",     "u",       "w",      "we",    "wszystko", "z",
    "za",     "ze",      "został", "została", "zostały", "że",     "żeby",
};

constexpr std::string_view abbreviations[] = {
    "doc", "dr",  "gen", "godz", "inż", "itd",  "itp",  "kard", "lek", "mgr", "mjr",
    "mld", "mln", "np",  "pl",   "pow", "prof", "prok", "pt",   "płk", "red", "rtm",
    "rys", "tj",  "tys", "tzn",  "tzw", "ul",   "ur",   "woj",  "wyd", "zob", "św",
};

constexpr std::string_view number_abbreviations[] = {
    "art", "nr", "pkt", "poz", "r", "str", "tel", "ust",
};

}  // namespace

constinit const LanguageProfile polish = {
    .tag = "pl",
    .name = "Polish",
    .stemmer = "none",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
