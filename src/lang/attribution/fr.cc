#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "ajoutant", "affirmant", "déclarant", "estimant", "précisant", "soulignant", "assurant",
};

constexpr std::string_view quoting_verbs[] = {
    "qualifie", "qualifié", "dénonce",  "dénoncé",  "appelle", "appelé",
    "accuse",   "accusé",   "critique", "critiqué", "évoque",  "évoqué",
};

constexpr std::string_view auxiliaries[] = {
    "a", "ont", "avait", "est", "était", "sont", "été",
};

constexpr std::string_view passives[] = {
    "est",
    "été",
    "était",
};

constexpr std::string_view modals[] = {
    "devrait", "pourrait", "aurait", "refusé", "refuse",
};

constexpr std::string_view negations[] = {
    "ne",
    "pas",
    "jamais",
    "ni",
};

constexpr std::string_view that_words[] = {
    "que",
    "qu",
};

constexpr std::string_view relatives[] = {
    "qui",
    "dont",
};

constexpr std::string_view conjunctions[] = {
    "et", "mais", "ou", "car", "donc",
};

constexpr std::string_view subordinators[] = {
    "quand", "lorsque", "si", "comme", "puisque", "alors", "après", "avant",
};

constexpr std::string_view determiners[] = {
    "le",  "la",   "les",   "l",  "un",    "une", "des",       "son",  "sa",
    "ses", "leur", "leurs", "ce", "cette", "ces", "plusieurs", "deux", "trois",
};

constexpr std::string_view prepositions[] = {
    "d",   "de",   "du",   "des",  "à",    "au",    "aux",  "en",     "dans",   "pour",  "par",
    "sur", "avec", "sans", "sous", "chez", "entre", "vers", "contre", "depuis", "selon",
};

constexpr std::string_view place_prepositions[] = {
    "à",
    "en",
    "chez",
};

constexpr std::string_view time_words[] = {
    "lundi",   "mardi",    "mercredi", "jeudi", "vendredi",    "samedi",  "dimanche", "janvier",
    "février", "mars",     "avril",    "mai",   "juin",        "juillet", "août",     "septembre",
    "octobre", "novembre", "décembre", "hier",  "aujourd'hui", "demain",  "matin",    "soir",
};

constexpr std::string_view adverbs[] = {
    "aussi",     "ensuite", "également", "encore",    "toutefois",
    "cependant", "hier",    "déjà",      "notamment", "ainsi",
};

constexpr std::string_view function_words[] = {
    "le",          "la",      "les",      "un",      "une",   "des",    "du",    "de",    "à",
    "au",          "aux",     "en",       "dans",    "pour",  "par",    "sur",   "avec",  "sans",
    "et",          "mais",    "ou",       "donc",    "or",    "ni",     "car",   "il",    "elle",
    "ils",         "elles",   "on",       "nous",    "vous",  "je",     "tu",    "ce",    "cette",
    "ces",         "cet",     "cela",     "ça",      "qui",   "que",    "quoi",  "dont",  "où",
    "quand",       "comment", "pourquoi", "si",      "ne",    "pas",    "plus",  "très",  "bien",
    "tout",        "tous",    "toute",    "son",     "sa",    "ses",    "leur",  "leurs", "notre",
    "nos",         "votre",   "vos",      "mon",     "ma",    "mes",    "selon", "après", "avant",
    "depuis",      "pendant", "lors",     "lorsque", "alors", "ainsi",  "aussi", "enfin", "hier",
    "aujourd'hui", "demain",  "cinq",     "deux",    "trois", "quatre", "dix",   "chez",  "entre",
};

constexpr std::string_view other_pronouns[] = {
    "je", "nous", "vous", "on", "ils", "elles", "ce",
};

constexpr std::string_view male_titles[] = {
    "m",
    "monsieur",
    "père",
};

constexpr std::string_view female_titles[] = {
    "mme", "madame", "mademoiselle", "mlle", "sœur",
};

constexpr std::string_view roles[] = {
    "porte-parole", "directeur",   "directrice",  "président", "présidente",
    "ministre",     "professeur",  "professeure", "chercheur", "chercheuse",
    "historien",    "historienne", "économiste",  "avocat",    "avocate",
    "expert",       "experte",     "maire",       "député",    "députée",
    "chef",         "responsable", "auteur",      "autrice",   "secrétaire",
};

constexpr std::string_view groups[] = {
    "experts", "responsables", "autorités", "chercheurs", "critiques",
    "avocats", "médecins",     "députés",   "syndicats",
};

constexpr std::string_view bodies[] = {
    "entreprise", "ministère",   "gouvernement", "agence", "rapport", "parti",
    "université", "tribunal",    "banque",       "police", "musée",   "société",
    "groupe",     "association", "syndicat",     "ville",  "région",  "communiqué",
};

constexpr std::string_view name_particles[] = {
    "de", "du", "des", "d", "le", "la", "van", "von", "ben", "el", "al",
};

constexpr std::string_view name_suffixes[] = {
    "jr",
};

constexpr std::string_view organisation_words[] = {
    "sa",      "parti",      "université", "école",       "institut",   "ministère", "musée",
    "banque",  "agence",     "société",    "association", "fédération", "syndicat",  "conseil",
    "comité",  "commission", "tribunal",   "cour",        "groupe",     "compagnie", "fondation",
    "journal", "radio",      "télévision", "centre",      "assemblée",  "sénat",
};

constexpr std::string_view organisations[] = {
    "kremlin", "onu", "otan", "ue", "élysée", "matignon", "sénat",
};

constexpr std::string_view peoples[] = {
    "français", "française",   "américain", "américaine",
    "allemand", "britannique", "russe",     "chinois",
};

}  // namespace

const AttributionWords french{
    .participles = participles,
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
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
