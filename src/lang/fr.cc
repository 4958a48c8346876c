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
    "admet",         "admettait",     "admettent",    "admis",        "affirma",
    "affirmaient",   "affirmait",     "affirme",      "affirment",    "affirmèrent",
    "affirmé",       "agacé",         "agacée",       "ajouta",       "ajoutaient",
    "ajoutait",      "ajoute",        "ajoutent",     "ajoutèrent",   "ajouté",
    "alarmé",        "alarmée",       "alerta",       "alertait",     "alerte",
    "alerté",        "amusé",         "amusée",       "annonce",      "annoncent",
    "annoncèrent",   "annoncé",       "annonça",      "annonçaient",  "annonçait",
    "argua",         "arguait",       "argue",        "argumenta",    "argumentait",
    "argumente",     "argumenté",     "argué",        "assura",       "assuraient",
    "assurait",      "assure",        "assurent",     "assurèrent",   "assuré",
    "assène",        "asséna",        "assénait",     "asséné",       "attesta",
    "attestait",     "atteste",       "attesté",      "avance",       "avancé",
    "avança",        "avançait",      "averti",       "avertissait",  "avertissent",
    "avertit",       "avoua",         "avouait",      "avoue",        "avoué",
    "certifia",      "certifiait",    "certifie",     "certifié",     "clama",
    "clamait",       "clame",         "clamé",        "commenta",     "commentait",
    "commente",      "commenté",      "conclu",       "concluait",    "conclut",
    "concède",       "concéda",       "concédait",    "concédé",      "confessa",
    "confessait",    "confesse",      "confessé",     "confia",       "confiait",
    "confie",        "confirma",      "confirmaient", "confirmait",   "confirme",
    "confirment",    "confirmèrent",  "confirmé",     "confié",       "considère",
    "considéra",     "considérait",   "considéré",    "constata",     "constatait",
    "constate",      "constaté",      "demanda",      "demandaient",  "demandait",
    "demande",       "demandent",     "demandèrent",  "demandé",      "dira",
    "dirent",        "disaient",      "disait",       "disent",       "dit",
    "déclara",       "déclaraient",   "déclarait",    "déclare",      "déclarent",
    "déclarèrent",   "déclaré",       "déplora",      "déplorait",    "déplore",
    "déploré",       "désole",        "désolé",       "désolée",      "détailla",
    "détaillait",    "détaille",      "détaillé",     "emporté",      "emportée",
    "enchaînait",    "enchaîne",      "enchaîné",     "enthousiasmé", "enthousiasmée",
    "estima",        "estimaient",    "estimait",     "estime",       "estiment",
    "estimèrent",    "estimé",        "exclamé",      "exclamée",     "expliqua",
    "expliquaient",  "expliquait",    "explique",     "expliquent",   "expliquèrent",
    "expliqué",      "félicite",      "félicité",     "félicitée",    "glissait",
    "glisse",        "glissé",        "impatienté",   "impatientée",  "indigné",
    "indignée",      "indiqua",       "indiquaient",  "indiquait",    "indique",
    "indiquent",     "indiquèrent",   "indiqué",      "inquiété",     "inquiétée",
    "insinua",       "insinuait",     "insinue",      "insinué",      "insista",
    "insistait",     "insiste",       "insisté",      "insurgé",      "insurgée",
    "interrogé",     "interrogée",    "ironisa",      "ironisait",    "ironise",
    "ironisé",       "juge",          "jugea",        "jugeaient",    "jugeait",
    "jugent",        "jugèrent",      "jugé",         "jura",         "jurait",
    "jure",          "juré",          "lamente",      "lamenté",      "lance",
    "lancé",         "lança",         "lançait",      "lâcha",        "lâchait",
    "lâche",         "lâché",         "maintenait",   "maintenu",     "maintient",
    "martela",       "martelait",     "martelé",      "martèle",      "murmura",
    "murmurait",     "murmure",       "murmuré",      "nota",         "notait",
    "note",          "noté",          "nuance",       "nuancé",       "nuança",
    "nuançait",      "objecta",       "objectait",    "objecte",      "objecté",
    "observa",       "observait",     "observe",      "observé",      "opina",
    "opinait",       "opine",         "opiné",        "plaida",       "plaidait",
    "plaide",        "plaidé",        "plaisanta",    "plaisantait",  "plaisante",
    "plaisanté",     "pointa",        "pointait",     "pointe",       "pointé",
    "poursuit",      "poursuivait",   "poursuivent",  "poursuivi",    "promet",
    "promettait",    "promettent",    "promis",       "prophétisa",   "prophétisait",
    "prophétise",    "prophétisé",    "protesta",     "protestait",   "proteste",
    "protesté",      "précisa",       "précisaient",  "précisait",    "précise",
    "précisent",     "précisèrent",   "précisé",      "prédit",       "prétend",
    "prétendait",    "prétendent",    "prétendu",     "prévenait",    "prévenu",
    "préviennent",   "prévient",      "questionna",   "questionnait", "questionne",
    "questionné",    "raconta",       "racontaient",  "racontait",    "raconte",
    "racontent",     "racontèrent",   "raconté",      "rappela",      "rappelaient",
    "rappelait",     "rappelle",      "rappellent",   "rappelèrent",  "rappelé",
    "reconnaissait", "reconnaissent", "reconnait",    "reconnaît",    "reconnu",
    "redit",         "regretta",      "regrettaient", "regrettait",   "regrette",
    "regrettent",    "regrettèrent",  "regretté",     "relata",       "relatait",
    "relate",        "relativisa",    "relativisait", "relativise",   "relativisé",
    "relaté",        "releva",        "relevait",     "relevé",       "relève",
    "remarqua",      "remarquait",    "remarque",     "remarqué",     "renchéri",
    "renchérit",     "reprenait",     "reprend",      "repris",       "riposta",
    "ripostait",     "riposte",       "riposté",      "réjoui",       "réjouie",
    "réjouit",       "répliqua",      "répliquait",   "réplique",     "répliqué",
    "répond",        "répondait",     "répondent",    "répondit",     "répondu",
    "répète",        "répètent",      "répéta",       "répétaient",   "répétait",
    "répétèrent",    "répété",        "résuma",       "résumait",     "résume",
    "résumé",        "rétorqua",      "rétorquait",   "rétorque",     "rétorqué",
    "révèle",        "révèlent",      "révéla",       "révélaient",   "révélait",
    "révélèrent",    "révélé",        "s'agace",      "s'agaça",      "s'agaçait",
    "s'alarma",      "s'alarmait",    "s'alarme",     "s'amusa",      "s'amusait",
    "s'amuse",       "s'emporta",     "s'emportait",  "s'emporte",    "s'exclama",
    "s'exclamait",   "s'exclame",     "s'impatienta", "s'impatiente", "s'indigna",
    "s'indignait",   "s'indigne",     "s'inquiète",   "s'inquiéta",   "s'inquiétait",
    "s'insurge",     "s'insurgea",    "s'insurgeait", "s'interroge",  "s'interrogea",
    "s'étonna",      "s'étonnait",    "s'étonne",     "signala",      "signalaient",
    "signalait",     "signale",       "signalent",    "signalèrent",  "signalé",
    "souligna",      "soulignaient",  "soulignait",   "souligne",     "soulignent",
    "soulignèrent",  "souligné",      "soupira",      "soupirait",    "soupire",
    "soupiré",       "soutenait",     "soutenu",      "soutiennent",  "soutient",
    "souvenait",     "souvient",      "spécifia",     "spécifiait",   "spécifie",
    "spécifié",      "suggère",       "suggéra",      "suggérait",    "suggéré",
    "temporisa",     "temporisait",   "temporise",    "temporisé",    "tempère",
    "tempéra",       "tempérait",     "tempéré",      "trancha",      "tranchait",
    "tranche",       "tranché",       "témoigna",     "témoignaient", "témoignait",
    "témoigne",      "témoignent",    "témoignèrent", "témoigné",     "écrit",
    "écrivait",      "écrivent",      "écrivit",      "étonné",       "étonnée",
};

constexpr std::string_view according_to[] = {
    "au dire de",    "aux dires de",  "aux dires des",  "aux dires du",  "aux yeux de",
    "aux yeux des",  "aux yeux du",   "d' après",       "de l' avis de", "de l' avis des",
    "de l' avis du", "de l’ avis de", "de l’ avis des", "de l’ avis du", "d’ après",
    "selon",         "à en croire",
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
