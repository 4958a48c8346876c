#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view quoting_verbs[] = {
    "bezeichnete", "bezeichnet", "nannte", "nennt",    "kritisierte",
    "lobte",       "sprach",     "warf",   "forderte",
};

constexpr std::string_view auxiliaries[] = {
    "hat", "habe", "hatte", "haben", "ist", "war", "sei", "wurde", "wird", "werden",
};

constexpr std::string_view passives[] = {
    "wurde",
    "wird",
    "werden",
};

constexpr std::string_view modals[] = {
    "würde", "könnte", "dürfte", "sollte", "müsste", "wollte", "will", "kann", "lehnte",
};

constexpr std::string_view negations[] = {
    "nicht", "nie", "kein", "keine", "weder",
};

constexpr std::string_view that_words[] = {
    "dass",
    "daß",
};

constexpr std::string_view relatives[] = {
    "der", "die", "das", "welcher", "welche",
};

constexpr std::string_view conjunctions[] = {
    "und", "aber", "oder", "denn", "doch", "sondern",
};

constexpr std::string_view subordinators[] = {
    "wenn", "als", "weil", "obwohl", "während", "nachdem", "bevor", "seit", "da", "ob",
};

constexpr std::string_view determiners[] = {
    "der",    "die",   "das",    "den",     "dem",   "des",    "ein",  "eine",
    "einen",  "einem", "einer",  "eines",   "sein",  "seine",  "ihr",  "ihre",
    "dieser", "diese", "dieses", "mehrere", "viele", "einige", "zwei", "drei",
};

constexpr std::string_view prepositions[] = {
    "von", "für", "bei", "in",   "im",    "am",    "an",    "auf", "aus", "mit",  "nach",
    "zu",  "zum", "zur", "über", "unter", "gegen", "durch", "um",  "vor", "seit", "laut",
};

constexpr std::string_view place_prepositions[] = {
    "in",
    "bei",
    "im",
};

constexpr std::string_view time_words[] = {
    "montag",  "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar",
    "februar", "märz",     "april",    "mai",        "juni",    "juli",    "august",  "september",
    "oktober", "november", "dezember", "gestern",    "heute",   "morgen",  "abend",
};

constexpr std::string_view adverbs[] = {
    "auch",    "dann",  "später", "zuvor", "danach", "weiter", "außerdem", "dazu",
    "gestern", "heute", "jedoch", "aber",  "zudem",  "noch",   "am",
};

constexpr std::string_view function_words[] = {
    "der",    "die",   "das",     "den",   "dem",   "des",   "ein",  "eine",  "einen",  "einem",
    "einer",  "im",    "in",      "am",    "an",    "auf",   "aus",  "mit",   "nach",   "zu",
    "und",    "aber",  "oder",    "doch",  "wenn",  "als",   "weil", "er",    "sie",    "es",
    "wir",    "ich",   "ihr",     "man",   "so",    "wie",   "was",  "wer",   "wo",     "auch",
    "nur",    "noch",  "schon",   "nicht", "kein",  "keine", "seit", "bei",   "von",    "vom",
    "für",    "über",  "unter",   "gegen", "durch", "um",    "vor",  "dort",  "hier",   "dann",
    "danach", "dabei", "dafür",   "damit", "denn",  "da",    "dies", "diese", "dieser", "dieses",
    "jetzt",  "nun",   "während", "trotz",
};

constexpr std::string_view other_pronouns[] = {
    "ich", "wir", "ihr", "man", "es",
};

constexpr std::string_view male_titles[] = {
    "herr",
    "herrn",
};

constexpr std::string_view female_titles[] = {
    "frau",
};

constexpr std::string_view roles[] = {
    "sprecher",
    "sprecherin",
    "experte",
    "expertin",
    "direktor",
    "direktorin",
    "professor",
    "professorin",
    "minister",
    "ministerin",
    "präsident",
    "präsidentin",
    "chef",
    "chefin",
    "leiter",
    "leiterin",
    "geschäftsführer",
    "geschäftsführerin",
    "anwalt",
    "anwältin",
    "richter",
    "richterin",
    "bürgermeister",
    "bürgermeisterin",
    "gemeindepräsident",
    "gemeindepräsidentin",
    "vorsitzender",
    "vorsitzende",
    "historiker",
    "historikerin",
    "forscher",
    "forscherin",
    "wissenschaftler",
    "wissenschaftlerin",
    "autor",
    "autorin",
    "ökonom",
    "ökonomin",
    "mediator",
    "mediatorin",
    "betriebsrat",
    "betriebsrätin",
    "mitarbeiter",
    "mitarbeiterin",
    "meister",
    "meisterin",
    "kommissar",
    "kommissarin",
};

constexpr std::string_view groups[] = {
    "experten",  "kritiker", "behörden",   "forscher",  "ärzte",           "anwälte",
    "politiker", "polizei",  "beobachter", "vertreter", "wissenschaftler",
};

constexpr std::string_view bodies[] = {
    "unternehmen",  "firma",       "ministerium", "regierung", "behörde", "bericht",
    "partei",       "universität", "gericht",     "bank",      "polizei", "verband",
    "gewerkschaft", "stadt",       "gemeinde",    "institut",  "zeitung",
};

constexpr std::string_view name_particles[] = {
    "von", "van", "de", "der", "zu", "zur", "vom", "am", "la", "le",
};

constexpr std::string_view name_suffixes[] = {
    "jr",
};

constexpr std::string_view organisation_words[] = {
    "ag",           "gmbh",         "se",      "kg",        "partei",   "universität", "hochschule",
    "institut",     "ministerium",  "amt",     "bundesamt", "verband",  "verein",      "stiftung",
    "gewerkschaft", "bank",         "zeitung", "rundfunk",  "polizei",  "gericht",     "rat",
    "bund",         "gesellschaft", "werke",   "union",     "fraktion",
};

constexpr std::string_view organisations[] = {
    "bundestag", "bundesrat", "kreml", "eu", "un", "nato",
};

constexpr std::string_view peoples[] = {
    "deutsche",
    "deutscher",
    "schweizer",
    "österreicher",
};

}  // namespace

const AttributionWords german{
    .quoting_verbs = quoting_verbs,
    .auxiliaries = auxiliaries,
    .passives = passives,
    .modals = modals,
    .negations = negations,
    .that_words = that_words,
    .relatives = relatives,
    .conjunctions = conjunctions,
    .subordinators = subordinators,
    .determiners = determiners,
    .prepositions = prepositions,
    .place_prepositions = place_prepositions,
    .time_words = time_words,
    .adverbs = adverbs,
    .function_words = function_words,
    .other_pronouns = other_pronouns,
    .male_titles = male_titles,
    .female_titles = female_titles,
    .roles = roles,
    .groups = groups,
    .bodies = bodies,
    .name_particles = name_particles,
    .name_suffixes = name_suffixes,
    .organisation_words = organisation_words,
    .organisations = organisations,
    .places = english_places,
    .peoples = peoples,
    .compounds = true,
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
