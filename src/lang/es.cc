#include "lang/attribution/all.h"
#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",         "al",       "algo",     "algunas", "algunos",  "ante",    "antes",    "aquel",
    "aquella",   "aquellas", "aquellos", "aquí",    "así",      "aunque",  "aún",      "bajo",
    "bien",      "cada",     "casi",     "como",    "con",      "contra",  "cual",     "cuales",
    "cualquier", "cuando",   "cuanto",   "de",      "del",      "desde",   "donde",    "dos",
    "durante",   "e",        "el",       "ella",    "ellas",    "ellos",   "en",       "entre",
    "era",       "eran",     "eres",     "es",      "esa",      "esas",    "ese",      "eso",
    "esos",      "esta",     "estaba",   "estaban", "estado",   "estamos", "estar",    "estas",
    "este",      "esto",     "estos",    "estoy",   "está",     "están",   "fue",      "fueron",
    "ha",        "haber",    "había",    "habían",  "hace",     "hacia",   "han",      "has",
    "hasta",     "hay",      "he",       "hemos",   "hoy",      "incluso", "la",       "las",
    "le",        "les",      "lo",       "los",     "luego",    "me",      "mediante", "mejor",
    "menos",     "mi",       "mientras", "mis",     "misma",    "mismo",   "muy",      "más",
    "nada",      "ni",       "no",       "nos",     "nosotros", "nuestra", "nuestras", "nuestro",
    "nuestros",  "nunca",    "o",        "os",      "otra",     "otras",   "otro",     "otros",
    "para",      "pero",     "poco",     "por",     "porque",   "pues",    "que",      "quien",
    "quienes",   "quién",    "qué",      "se",      "sea",      "según",   "ser",      "será",
    "serán",     "si",       "sido",     "siempre", "sin",      "sino",    "sobre",    "solo",
    "son",       "su",       "sus",      "suya",    "suyo",     "sí",      "sólo",     "tal",
    "también",   "tampoco",  "tan",      "tanto",   "te",       "tenía",   "ti",       "tiene",
    "tienen",    "todas",    "todavía",  "todo",    "todos",    "tras",    "tu",       "tus",
    "tú",        "u",        "un",       "una",     "unas",     "uno",     "unos",     "usted",
    "ustedes",   "y",        "ya",       "yo",      "él",
};

constexpr std::string_view abbreviations[] = {
    "abr",  "admón", "ago",  "avda",  "cía", "depto", "dic",  "dpto", "dr",  "dra", "dña", "ee",
    "ej",   "ene",   "etc",  "excmo", "feb", "gral",  "ing",  "lic",  "máx", "mín", "nov", "oct",
    "prof", "profa", "sept", "sr",    "sra", "sras",  "sres", "srta", "sto", "uds", "uu",  "vd",
};

constexpr std::string_view number_abbreviations[] = {
    "aprox", "art", "cap", "fig", "núm", "p", "pág", "págs", "tel", "vol",
};

constexpr std::string_view speech_verbs[] = {
    "admite",     "admitió",   "advierte", "advirtió", "afirma",     "afirmaron", "afirmó",
    "agrega",     "agregó",    "anuncia",  "anunció",  "apunta",     "apuntó",    "asegura",
    "aseguraron", "aseguró",   "añade",    "añadió",   "comenta",    "comentó",   "concluye",
    "concluyó",   "confirma",  "confirmó", "contó",    "cuenta",     "declara",   "declaró",
    "decía",      "denuncia",  "denunció", "destaca",  "destacó",    "dice",      "dicen",
    "dijeron",    "dijo",      "escribió", "explica",  "explicaron", "explicó",   "expresa",
    "expresó",    "indica",    "indicó",   "insiste",  "insistió",   "manifestó", "manifiesta",
    "opina",      "opinó",     "precisa",  "precisó",  "pregunta",   "preguntó",  "reconoce",
    "reconoció",  "recordó",   "recuerda", "reitera",  "reiteró",    "responde",  "respondió",
    "señala",     "señalaron", "señaló",   "sostiene", "sostuvo",    "subraya",   "subrayó",
};

constexpr std::string_view according_to[] = {
    "a juicio de", "de acuerdo con", "en opinión de", "en palabras de", "para", "según",
};

constexpr std::string_view he[] = {
    "él",
};

constexpr std::string_view she[] = {
    "ella",
};

constexpr std::string_view titles[] = {
    "alcalde",
    "alcaldesa",
    "canciller",
    "capitán",
    "cardenal",
    "coronel",
    "diputada",
    "diputado",
    "director",
    "directora",
    "doctor",
    "doctora",
    "don",
    "doña",
    "dr",
    "dra",
    "embajador",
    "embajadora",
    "fiscal",
    "general",
    "gobernador",
    "gobernadora",
    "hermana",
    "juez",
    "jueza",
    "ministra",
    "ministro",
    "obispo",
    "padre",
    "papa",
    "portavoz",
    "presidenta",
    "presidente",
    "princesa",
    "profesor",
    "profesora",
    "príncipe",
    "reina",
    "rey",
    "secretaria",
    "secretario",
    "senador",
    "senadora",
    "señor",
    "señora",
    "señorita",
    "sr",
    "sra",
    "srta",
    "vicepresidenta",
    "vicepresidente",
};

}  // namespace

constinit const LanguageProfile spanish = {
    .tag = "es",
    .name = "Spanish",
    .stemmer = "spanish",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
    .speech_verbs = speech_verbs,
    .according_to = according_to,
    .he = he,
    .she = she,
    .titles = titles,
    .attribution = &attribution::spanish,
};

}  // namespace onrecord
