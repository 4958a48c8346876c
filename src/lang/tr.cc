#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "acaba",  "ama",      "ancak",  "artık",   "aslında",    "az",     "bana",   "bazı",
    "belki",  "ben",      "beni",   "benim",   "bile",       "bir",    "biri",   "birkaç",
    "birçok", "biz",      "bize",   "bizim",   "bu",         "buna",   "bunda",  "bundan",
    "bunlar", "bunu",     "bunun",  "burada",  "böyle",      "da",     "daha",   "de",
    "değil",  "diye",     "dolayı", "en",      "eğer",       "gibi",   "göre",   "hem",
    "hep",    "hepsi",    "her",    "hiç",     "ile",        "ise",    "için",   "kadar",
    "karşı",  "kendi",    "ki",     "kim",     "mi",         "mu",     "mü",     "mı",
    "nasıl",  "ne",       "neden",  "nerede",  "o",          "olan",   "olarak", "oldu",
    "olduğu", "olduğunu", "olması", "olsa",    "on",         "ona",    "ondan",  "onlar",
    "onu",    "onun",     "orada",  "oysa",    "pek",        "rağmen", "sadece", "sanki",
    "siz",    "size",     "sizin",  "sonra",   "tarafından", "tüm",    "var",    "ve",
    "veya",   "ya",       "yani",   "yapılan", "yer",        "yine",   "yok",    "zaten",
    "çok",    "çünkü",    "üzere",  "şey",     "şu",
};

constexpr std::string_view abbreviations[] = {
    "alb",  "bkz", "cad", "cm", "doç", "dr",  "gön", "hz", "mah", "org",
    "prof", "sk",  "sn",  "vb", "vs",  "yrd", "yy",  "ör", "örn",
};

constexpr std::string_view number_abbreviations[] = {
    "no",
    "s",
    "tel",
};

}  // namespace

constinit const LanguageProfile turkish = {
    .tag = "tr",
    .name = "Turkish",
    .stemmer = "turkish",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .number_abbreviations = number_abbreviations,
};

}  // namespace onrecord
