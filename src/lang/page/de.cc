#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"titel", HeaderField::title},         {"überschrift", HeaderField::title},
    {"betreff", HeaderField::title},       {"datum", HeaderField::date},
    {"veröffentlicht", HeaderField::date}, {"quelle", HeaderField::source},
    {"zeitung", HeaderField::source},      {"autor", HeaderField::author},
    {"autorin", HeaderField::author},      {"autoren", HeaderField::author},
    {"sprecher", HeaderField::speaker},    {"sprache", HeaderField::language},
    {"von", HeaderField::sender},          {"an", HeaderField::other},
    {"ressort", HeaderField::other},       {"rubrik", HeaderField::other},
};

constexpr MonthName months[] = {
    {"januar", 1},   {"jänner", 1},    {"februar", 2},   {"märz", 3},   {"april", 4},
    {"mai", 5},      {"juni", 6},      {"juli", 7},      {"august", 8}, {"september", 9},
    {"oktober", 10}, {"november", 11}, {"dezember", 12}, {"feb", 2},    {"mär", 3},
    {"okt", 10},     {"dez", 12},
};

constexpr std::string_view weekdays[] = {
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "mo",     "di",       "mi",       "do",         "fr",      "sa",      "so",
};

constexpr std::string_view published[] = {
    "veröffentlicht", "veröffentlicht am", "stand",       "aktualisiert",        "aktualisiert am",
    "erschienen am",  "erstellt",          "erstellt am", "zuletzt aktualisiert"};
constexpr std::string_view relative_days[] = {"heute",   "gestern", "vor",   "stunden",
                                              "minuten", "tagen",   "stunde"};
constexpr std::string_view date_joints[] = {"um", "uhr", "den", "am", "der"};
constexpr std::string_view bylines[] = {"von", "text von"};
constexpr std::string_view desks[] = {"redaktion", "von unserer redaktion"};
constexpr std::string_view outlets[] = {
    "tagblatt",     "tageblatt",    "zeitung",    "nachrichten", "rundschau",
    "anzeiger",     "allgemeine",   "kurier",     "bote",        "presse",
    "spiegel",      "rundfunk",     "blatt",      "post",        "merkur",
    "tagesspiegel", "tageszeitung", "abendblatt", "morgenpost",
};
constexpr std::string_view remains[] = {
    "mehr lesen",      "weiterlesen",     "teilen",         "drucken",
    "kommentare",      "anzeige",         "werbung",        "zur startseite",
    "lesen sie auch:", "mehr zum thema:", "lesen sie mehr:"};
constexpr std::string_view related[] = {"mehr zum thema", "lesen sie auch", "meistgelesen",
                                        "das könnte sie auch interessieren"};
constexpr std::string_view production[] = {"redaktion:", "mitarbeit:"};

}  // namespace

const PageWords german{headers, months, weekdays, published, relative_days, date_joints,
                       bylines, desks,  outlets,  remains,   related,       production};

}  // namespace onrecord::page
