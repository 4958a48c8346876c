#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",      "abban",   "ahhoz",   "ahogy",  "ahol",    "aki",    "akik",      "akkor", "alatt",
    "amely",  "amelyek", "amelyet", "ami",    "amit",    "arra",   "az",        "azok",  "azt",
    "be",     "belül",   "cikk",    "csak",   "de",      "e",      "ebben",     "egy",   "egyes",
    "egyik",  "egyéb",   "egész",   "el",     "ennek",   "erre",   "ez",        "ezek",  "ezen",
    "ezt",    "ezért",   "fel",     "felé",   "ha",      "hanem",  "hiszen",    "hogy",  "hogyan",
    "igen",   "ill",     "illetve", "ilyen",  "is",      "ismét",  "jó",        "kell",  "kellett",
    "ki",     "kívül",   "közötti", "közül",  "le",      "legyen", "lehet",     "lesz",  "lett",
    "ma",     "maga",    "majd",    "meg",    "mely",    "melyek", "mert",      "mi",    "minden",
    "mindig", "mint",    "most",    "már",    "más",     "míg",    "nagy",      "ne",    "nekem",
    "neki",   "nem",     "nincs",   "nélkül", "olyan",   "ott",    "pedig",     "s",     "saját",
    "sem",    "semmi",   "sok",     "sokkal", "szerint", "szinte", "számára",   "tehát", "teljes",
    "tovább", "több",    "utolsó",  "után",   "vagy",    "vagyis", "való",      "van",   "vannak",
    "vissza", "viszont", "volna",   "volt",   "voltak",  "által",  "általában", "át",    "össze",
    "úgy",    "új",      "ő",       "ők",     "őket",
};

constexpr std::string_view abbreviations[] = {
    "dr", "fszt", "gr",   "ifj", "itt", "kb", "ker", "kft", "kt", "ld",  "mrd", "ny",  "okl",
    "pl", "pld",  "prof", "rt",  "stb", "sz", "szt", "tsz", "vö", "zrt", "ált", "özv", "ún",
};

constexpr std::string_view number_abbreviations[] = {
    "tel",
};

}  // namespace

constinit const LanguageProfile hungarian = {
    .tag = "hu",
    .name = "Hungarian",
    .stemmer = "hungarian",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
