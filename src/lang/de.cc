#include "lang/attribution/all.h"
#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "ab",     "aber",    "alle",    "allem",   "allen",    "aller",    "alles",   "als",
    "also",   "am",      "an",      "andere",  "anderem",  "anderen",  "anderer", "anderes",
    "auch",   "auf",     "aus",     "bei",     "beim",     "bin",      "bis",     "bist",
    "da",     "damit",   "dann",    "das",     "dass",     "dasselbe", "dazu",    "dein",
    "deine",  "deinem",  "deinen",  "deiner",  "dem",      "den",      "denen",   "denn",
    "der",    "deren",   "des",     "dessen",  "dich",     "die",      "dies",    "diese",
    "diesem", "diesen",  "dieser",  "dieses",  "dir",      "doch",     "dort",    "du",
    "durch",  "ein",     "eine",    "einem",   "einen",    "einer",    "eines",   "er",
    "es",     "etwas",   "euch",    "euer",    "eure",     "für",      "gegen",   "gewesen",
    "hab",    "habe",    "haben",   "hat",     "hatte",    "hatten",   "hier",    "hin",
    "hinter", "ich",     "ihm",     "ihn",     "ihnen",    "ihr",      "ihre",    "ihrem",
    "ihren",  "ihrer",   "ihres",   "im",      "in",       "indem",    "ins",     "ist",
    "ja",     "jede",    "jedem",   "jeden",   "jeder",    "jedes",    "jedoch",  "jene",
    "jenem",  "jenen",   "jener",   "jenes",   "jetzt",    "kann",     "kein",    "keine",
    "keinem", "keinen",  "keiner",  "können",  "könnte",   "machen",   "man",     "manche",
    "mehr",   "mein",    "meine",   "meinem",  "meinen",   "meiner",   "mich",    "mir",
    "mit",    "muss",    "musste",  "nach",    "nicht",    "nichts",   "noch",    "nun",
    "nur",    "ob",      "oder",    "ohne",    "schon",    "sehr",     "sei",     "sein",
    "seine",  "seinem",  "seinen",  "seiner",  "seines",   "seit",     "selbst",  "sich",
    "sie",    "sind",    "so",      "solche",  "solchem",  "solchen",  "solcher", "soll",
    "sollen", "sollte",  "sondern", "sonst",   "sowie",    "um",       "und",     "uns",
    "unser",  "unsere",  "unserem", "unseren", "unter",    "viel",     "vom",     "von",
    "vor",    "war",     "waren",   "warst",   "was",      "weg",      "weil",    "weiter",
    "welche", "welchem", "welchen", "welcher", "welches",  "wenn",     "wer",     "werde",
    "werden", "wie",     "wieder",  "will",    "wir",      "wird",     "wirst",   "wo",
    "wollen", "wollte",  "worden",  "wurde",   "wurden",   "während",  "würde",   "würden",
    "zu",     "zum",     "zur",     "zwar",    "zwischen", "über",
};

constexpr std::string_view abbreviations[] = {
    "allg", "apr",  "aug",   "bspw", "bzgl", "bzw",  "chr", "d.h",  "dez",  "dipl", "dr",   "e.v",
    "etc",  "evtl", "feb",   "ff",   "fr",   "frl",  "geb", "gem",  "gest", "ggf",  "hg",   "hl",
    "hr",   "hrsg", "i.d.r", "ing",  "inkl", "jan",  "jh",  "jr",   "jul",  "m.e",  "mag",  "mind",
    "mrd",  "nov",  "o.ä",   "okt",  "pol",  "prof", "rd",  "s.o",  "sen",  "sept", "sog",  "st",
    "std",  "u.a",  "u.ä",   "usf",  "usw",  "v.a",  "vgl", "vors", "z.b",  "z.t",  "zzgl",
};

constexpr std::string_view number_abbreviations[] = {
    "abb", "abs", "art", "aufl", "bd", "hg",  "hl",  "kap",
    "nr",  "pos", "rd",  "s",    "st", "tab", "tel", "ziff",
};

constexpr std::string_view after_ordinal[] = {
    "apr",         "april",     "aug",         "august",      "bezirk",        "bundesliga",
    "dez",         "dezember",  "etage",       "feb",         "februar",       "geburtstag",
    "geburtstags", "jahrestag", "jahrestags",  "jahrhundert", "jahrhunderten", "jahrhunderts",
    "jahrtausend", "jan",       "januar",      "jul",         "juli",          "jun",
    "juni",        "jänner",    "klasse",      "lebensjahr",  "lebensjahrs",   "legislaturperiode",
    "liga",        "mai",       "mär",         "märz",        "nov",           "november",
    "okt",         "oktober",   "platz",       "rang",        "runde",         "senat",
    "sep",         "sept",      "september",   "spieltag",    "stock",         "strafkammer",
    "strafsenat",  "todestag",  "wahlperiode", "weltkrieg",   "weltkriegs",    "zivilsenat",
};

constexpr std::string_view speech_verbs[] = {
    "antwortet",  "antwortete",  "behauptet",   "behauptete", "berichtet", "berichtete",
    "bestätigt",  "bestätigte",  "betont",      "betonte",    "betonten",  "ergänzt",
    "ergänzte",   "erklärt",     "erklärte",    "erklärten",  "erzählt",   "erzählte",
    "fordert",    "forderte",    "forderten",   "fragt",      "fragte",    "fügte",
    "kritisiert", "kritisierte", "kündigte",    "lobt",       "lobte",     "meint",
    "meinte",     "mitteilte",   "nannte",      "nennt",      "räumte",    "sagen",
    "sagt",       "sagte",       "sagten",      "schreibt",   "schrieb",   "sprach",
    "teilte",     "versichert",  "versicherte", "verweist",   "verwies",   "warnt",
    "warnte",     "äußerte",     "äußerten",
};

constexpr std::string_view according_to[] = {
    "laut", "nach angaben von", "nach ansicht von", "nach den worten von", "so", "zufolge",
};

constexpr std::string_view he[] = {
    "er",
};

constexpr std::string_view she[] = {
    "sie",
};

constexpr std::string_view titles[] = {
    "abgeordnete",
    "abgeordneter",
    "außenminister",
    "außenministerin",
    "bischof",
    "bundeskanzler",
    "bundeskanzlerin",
    "bürgermeister",
    "bürgermeisterin",
    "direktor",
    "direktorin",
    "dr",
    "frau",
    "general",
    "graf",
    "gräfin",
    "herr",
    "herrn",
    "innenminister",
    "innenministerin",
    "kanzler",
    "kanzlerin",
    "kardinal",
    "könig",
    "königin",
    "minister",
    "ministerin",
    "ministerpräsident",
    "ministerpräsidentin",
    "oberbürgermeister",
    "oberbürgermeisterin",
    "oberst",
    "papst",
    "prinz",
    "prinzessin",
    "prof",
    "professor",
    "professorin",
    "präsident",
    "präsidentin",
    "richter",
    "richterin",
    "senator",
    "senatorin",
    "sprecher",
    "sprecherin",
    "staatsanwalt",
};

}  // namespace

constinit const LanguageProfile german = {
    .tag = "de",
    .name = "German",
    .stemmer = "german",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
    .after_ordinal = after_ordinal,
    .speech_verbs = speech_verbs,
    .according_to = according_to,
    .he = he,
    .she = she,
    .titles = titles,
    .attribution = &attribution::german,
};

}  // namespace onrecord
