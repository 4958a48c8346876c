#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",     "aby",  "aj",   "ale",   "ani",   "asi",   "až",      "bez",    "bude",    "budou",
    "by",    "byl",  "byla", "byli",  "bylo",  "být",   "co",      "což",    "další",   "do",
    "ho",    "i",    "jak",  "jako",  "je",    "jeho",  "jej",     "jejich", "její",    "jen",
    "ještě", "ji",   "jiné", "již",   "jsem",  "jsme",  "jsou",    "já",     "k",       "kam",
    "kde",   "kdo",  "když", "ke",    "která", "které", "kterého", "který",  "kteří",   "ku",
    "mají",  "mezi", "mi",   "mnou",  "mně",   "mohl",  "mohou",   "my",     "má",      "mít",
    "může",  "na",   "nad",  "ne",    "nebo",  "nebyl", "není",    "než",    "nic",     "nich",
    "nám",   "nás",  "náš",  "o",     "od",    "ode",   "on",      "ona",    "oni",     "ono",
    "pak",   "po",   "pod",  "podle", "pokud", "pouze", "pro",     "proto",  "protože", "proč",
    "před",  "přes", "při",  "s",     "se",    "si",    "sice",    "své",    "svých",   "svůj",
    "ta",    "tak",  "také", "takže", "tato",  "te",    "ten",     "tento",  "to",      "tohoto",
    "tom",   "tomu", "tu",   "tuto",  "ty",    "této",  "tím",     "u",      "už",      "v",
    "ve",    "vám",  "vás",  "více",  "však",  "vše",   "všechny", "z",      "za",      "ze",
    "či",    "že",
};

constexpr std::string_view abbreviations[] = {
    "apod", "atd",  "cca", "doc", "dr",   "gen", "hl",   "ing",  "judr", "kpt",
    "mgr",  "mj",   "mjr", "mld", "mudr", "n.l", "např", "phdr", "popř", "prof",
    "př",   "resp", "sv",  "tis", "tj",   "tzn", "tzv",  "ul",   "viz",  "vč",
};

constexpr std::string_view number_abbreviations[] = {
    "odst", "str", "tel", "č", "čl",
};

}  // namespace

constinit const LanguageProfile czech = {
    .tag = "cs",
    .name = "Czech",
    .stemmer = "none",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
