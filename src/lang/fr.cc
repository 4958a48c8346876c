#include "lang/attribution/all.h"
#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",      "afin",   "ai",      "aie",    "aient",  "ainsi",       "ait",       "alors",
    "après",  "as",     "au",      "aucun",  "aucune", "aujourd'hui", "aura",      "aurait",
    "auront", "aussi",  "autre",   "autres", "aux",    "avaient",     "avais",     "avait",
    "avant",  "avec",   "avez",    "avoir",  "avons",  "ayant",       "c",         "car",
    "ce",     "ceci",   "cela",    "celle",  "celles", "celui",       "cependant", "ces",
    "cet",    "cette",  "ceux",    "chaque", "chez",   "comme",       "contre",    "d",
    "dans",   "de",     "depuis",  "des",    "donc",   "dont",        "du",        "déjà",
    "elle",   "elles",  "en",      "encore", "entre",  "es",          "est",       "et",
    "eu",     "eux",    "fait",    "il",     "ils",    "j",           "je",        "jusqu",
    "jusque", "l",      "la",      "le",     "les",    "leur",        "leurs",     "lors",
    "lui",    "là",     "m",       "ma",     "mais",   "me",          "mes",       "moi",
    "moins",  "mon",    "même",    "mêmes",  "n",      "ne",          "ni",        "non",
    "nos",    "notre",  "nous",    "on",     "ont",    "ou",          "où",        "par",
    "parce",  "pas",    "pendant", "peu",    "peut",   "plus",        "pour",      "pourquoi",
    "puis",   "qu",     "quand",   "que",    "quel",   "quelle",      "quelles",   "quels",
    "qui",    "quoi",   "s",       "sa",     "sans",   "se",          "selon",     "sera",
    "serait", "seront", "ses",     "si",     "soi",    "soit",        "son",       "sont",
    "sous",   "sur",    "t",       "ta",     "tandis", "te",          "tes",       "toi",
    "ton",    "tous",   "tout",    "toute",  "toutes", "très",        "tu",        "un",
    "une",    "va",     "vers",    "voici",  "voilà",  "vos",         "votre",     "vous",
    "y",      "à",      "étaient", "était",  "étant",  "été",         "être",
};

constexpr std::string_view abbreviations[] = {
    "avr",  "cf",   "cie",  "dr",   "déc",   "etc", "fév", "févr", "gén",
    "janv", "juil", "mgr",  "mlle", "mlles", "mm",  "mme", "mmes", "nov",
    "oct",  "pr",   "prof", "sept", "st",    "ste", "vs",
};

constexpr std::string_view number_abbreviations[] = {
    "al", "art", "chap", "fig", "no", "p", "réf", "tél", "vol",
};

constexpr std::string_view speech_verbs[] = {
    "affirma",   "affirmait", "affirme",    "affirmé",   "ajouta",   "ajoutait",  "ajoute",
    "ajouté",    "annonce",   "annoncé",    "annonçait", "assurait", "assure",    "assuré",
    "assène",    "avance",    "avancé",     "conclu",    "conclut",  "confie",    "confirme",
    "confirmé",  "confié",    "demande",    "demandé",   "dira",     "disait",    "disent",
    "dit",       "déclara",   "déclarait",  "déclare",   "déclaré",  "estimait",  "estime",
    "estimé",    "expliqua",  "expliquait", "explique",  "expliqué", "glissé",    "indiquait",
    "indique",   "indiqué",   "insista",    "insiste",   "insisté",  "ironisé",   "juge",
    "lance",     "lancé",     "lâché",      "martelé",   "martèle",  "note",      "noté",
    "nuance",    "nuancé",    "observe",    "observé",   "plaide",   "plaidé",    "poursuit",
    "proteste",  "protesté",  "précisait",  "précise",   "précisé",  "prévenu",   "prévient",
    "racontait", "raconte",   "raconté",    "rappelle",  "rappelé",  "reconnaît", "reconnu",
    "regrette",  "regretté",  "réplique",   "répliqué",  "répond",   "répondait", "répondit",
    "répondu",   "répète",    "répété",     "résume",    "résumé",   "rétorque",  "soulignait",
    "souligne",  "souligné",  "soupiré",    "tranche",   "tranché",  "témoigne",  "écrit",
};

constexpr std::string_view according_to[] = {
    "aux yeux de", "d'après", "de l'avis de", "pour", "selon",
};

constexpr std::string_view he[] = {
    "il",
};

constexpr std::string_view she[] = {
    "elle",
};

constexpr std::string_view titles[] = {
    "ambassadeur",  "ambassadrice", "capitaine", "cardinal",   "chancelier", "chancelière",
    "colonel",      "commandant",   "directeur", "directrice", "docteur",    "dr",
    "député",       "députée",      "général",   "juge",       "m",          "madame",
    "mademoiselle", "maire",        "maître",    "me",         "ministre",   "mlle",
    "mm",           "mme",          "mmes",      "monsieur",   "pape",       "porte-parole",
    "pr",           "prince",       "princesse", "procureur",  "procureure", "professeur",
    "président",    "présidente",   "père",      "reine",      "roi",        "secrétaire",
    "sénateur",     "sénatrice",    "sœur",      "évêque",
};

}  // namespace

constinit const LanguageProfile french = {
    .tag = "fr",
    .name = "French",
    .stemmer = "french",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
    .speech_verbs = speech_verbs,
    .according_to = according_to,
    .he = he,
    .she = she,
    .titles = titles,
    .attribution = &attribution::french,
};

}  // namespace onrecord
