#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "ad",     "af",   "aldrig", "alle",  "alt",   "anden",   "at",    "blev",   "blive",
    "bliver", "da",   "de",     "dem",   "den",   "denne",   "der",   "deres",  "det",
    "dette",  "dig",  "din",    "disse", "dog",   "du",      "efter", "eller",  "en",
    "end",    "er",   "et",     "for",   "fordi", "fra",     "få",    "før",    "gennem",
    "godt",   "ham",  "han",    "hans",  "har",   "havde",   "have",  "hende",  "hendes",
    "her",    "hos",  "hun",    "hvad",  "hver",  "hvilken", "hvis",  "hvor",   "hvordan",
    "i",      "igen", "ikke",   "ind",   "ingen", "intet",   "ja",    "jeg",    "jer",
    "kan",    "kom",  "kunne",  "man",   "mange", "med",     "meget", "mellem", "men",
    "mere",   "mig",  "min",    "mine",  "mit",   "mod",     "ned",   "nej",    "noget",
    "nogle",  "nok",  "nu",     "når",   "og",    "også",    "om",    "op",     "os",
    "over",   "på",   "selv",   "siden", "sig",   "sin",     "sine",  "sit",    "skal",
    "skulle", "som",  "så",     "sådan", "til",   "ud",      "uden",  "under",  "var",
    "ved",    "vi",   "vil",    "ville", "være",  "været",
};

constexpr std::string_view abbreviations[] = {
    "d.v.s", "dvs", "etc", "fr",  "hr",  "ifm",  "inkl", "jf",
    "kr",    "m.m", "mfl", "osv", "pga", "prof", "s.k",  "vedr",
};

constexpr std::string_view number_abbreviations[] = {
    "kl",
    "nr",
    "s",
    "tlf",
};

}  // namespace

constinit const LanguageProfile danish = {
    .tag = "da",
    .name = "Danish",
    .stemmer = "danish",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
