#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "alle",   "at",    "av",     "bare",   "ble",   "bli",   "blir",    "blitt", "både",  "da",
    "de",     "deg",   "dem",    "den",    "denne", "der",   "dere",    "deres", "det",   "dette",
    "din",    "disse", "du",     "eller",  "en",    "enn",   "er",      "et",    "ett",   "etter",
    "for",    "fordi", "fra",    "før",    "ha",    "hadde", "han",     "hans",  "har",   "henne",
    "hennes", "her",   "hun",    "hva",    "hvem",  "hver",  "hvilken", "hvis",  "hvor",  "hvordan",
    "i",      "ikke",  "ingen",  "inn",    "ja",    "jeg",   "kan",     "kom",   "kunne", "man",
    "mange",  "med",   "meg",    "mellom", "men",   "mer",   "min",     "mitt",  "mot",   "mye",
    "må",     "ned",   "noe",    "noen",   "nå",    "når",   "og",      "også",  "om",    "opp",
    "oss",    "over",  "på",     "samme",  "seg",   "selv",  "si",      "siden", "sin",   "sine",
    "sitt",   "skal",  "skulle", "slik",   "som",   "så",    "til",     "um",    "under", "ut",
    "uten",   "var",   "ved",    "vi",     "vil",   "ville", "vår",     "være",  "vært",
};

constexpr std::string_view abbreviations[] = {
    "d.v.s", "dvs", "etc",  "fr",  "hr",  "iht", "inkl", "jf",
    "kr",    "m.m", "mill", "mrd", "osv", "pga", "prof",
};

constexpr std::string_view number_abbreviations[] = {
    "kl",
    "nr",
    "s",
    "tlf",
};

}  // namespace

constinit const LanguageProfile norwegian = {
    .tag = "no",
    .name = "Norwegian",
    .stemmer = "norwegian",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
