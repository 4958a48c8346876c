#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"titel", HeaderField::title},
    {"überschrift", HeaderField::title},
    {"betreff", HeaderField::title},
    {"datum", HeaderField::date},
    {"veröffentlicht", HeaderField::published},
    {"veröffentlicht am", HeaderField::published},
    {"erschienen", HeaderField::published},
    {"erschienen am", HeaderField::published},
    {"erscheinungsdatum", HeaderField::published},
    {"aktualisiert", HeaderField::updated},
    {"zuletzt aktualisiert", HeaderField::updated},
    {"stand", HeaderField::updated},
    {"abgerufen", HeaderField::other},
    {"abgerufen am", HeaderField::other},
    {"seite", HeaderField::other},
    {"länge", HeaderField::other},
    {"ausgabe", HeaderField::other},
    {"medium", HeaderField::source},
    {"text", HeaderField::body},
    {"volltext", HeaderField::body},
    {"update", HeaderField::other},
    {"quelle", HeaderField::source},
    {"zeitung", HeaderField::source},
    {"autor", HeaderField::author},
    {"autorin", HeaderField::author},
    {"autoren", HeaderField::author},
    {"sprecher", HeaderField::speaker},
    {"sprache", HeaderField::language},
    {"von", HeaderField::sender},
    {"an", HeaderField::other},
    {"ressort", HeaderField::other},
    {"rubrik", HeaderField::other},
};

constexpr MonthName months[] = {
    {"januar", 1},   {"jänner", 1},    {"februar", 2},   {"märz", 3},   {"april", 4},
    {"mai", 5},      {"juni", 6},      {"juli", 7},      {"august", 8}, {"september", 9},
    {"oktober", 10}, {"november", 11}, {"dezember", 12}, {"feb", 2},    {"mär", 3},
    {"okt", 10},     {"dez", 12},      {"mrz", 3},       {"febr", 2},   {"maerz", 3},
    {"feber", 2},    {"jän", 1},       {"sept", 9},
};

constexpr std::string_view weekdays[] = {
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "mo",     "di",       "mi",       "do",         "fr",      "sa",      "so",
};

constexpr std::string_view published[] = {"veröffentlicht", "veröffentlicht am",    "erschienen am",
                                          "erstellt",       "erstellt am",          "publiziert",
                                          "online seit",    "erstveröffentlichung", "vom"};
constexpr std::string_view updated[] = {
    "stand",  "aktualisiert",          "aktualisiert am", "zuletzt aktualisiert",
    "update", "letzte aktualisierung", "geändert"};
constexpr std::string_view relative_days[] = {"heute",   "gestern", "vor",   "stunden",
                                              "minuten", "tagen",   "stunde"};
constexpr std::string_view date_joints[] = {"um", "uhr", "den", "am", "der",
                                            "ab", "vom", "und", "des"};
constexpr std::string_view bylines[] = {"von", "text von"};
constexpr std::string_view desks[] = {"redaktion", "von unserer redaktion"};
constexpr std::string_view outlets[] = {
    "tagblatt",     "tageblatt",    "zeitung",    "nachrichten", "rundschau",
    "anzeiger",     "allgemeine",   "kurier",     "bote",        "presse",
    "spiegel",      "rundfunk",     "blatt",      "post",        "merkur",
    "tagesspiegel", "tageszeitung", "abendblatt", "morgenpost",
};
constexpr std::string_view remains[] = {"foto:",           "bild:",           "mehr lesen",
                                        "weiterlesen",     "teilen",          "drucken",
                                        "anzeige",         "werbung",         "zur startseite",
                                        "lesen sie auch:", "mehr zum thema:", "lesen sie mehr:"};
constexpr std::string_view related[] = {"mehr zum thema", "lesen sie auch", "meistgelesen",
                                        "das könnte sie auch interessieren"};
constexpr std::string_view line_words[] = {
    "lesedauer", "lesezeit",   "minuten",   "minute",  "min", "wörter", "seite",
    "s",         "kommentare", "kommentar", "ausgabe", "nr",  "ressort"};
constexpr std::string_view comments[] = {"kommentare", "kommentar", "kommentar schreiben",
                                         "leserkommentare", "diskussion"};
constexpr std::string_view origin_openings[] = {
    "dieser artikel", "dieser text",       "dieser beitrag",     "der artikel",
    "der beitrag",    "zuerst erschienen", "erstmals erschienen"};
constexpr std::string_view origin_places[] = {"in", "im", "bei", "auf", "aus"};
constexpr std::string_view production[] = {"redaktion:", "mitarbeit:"};

}  // namespace

const PageWords german{.headers = headers,
                       .months = months,
                       .weekdays = weekdays,
                       .published = published,
                       .updated = updated,
                       .relative_days = relative_days,
                       .date_joints = date_joints,
                       .bylines = bylines,
                       .desks = desks,
                       .outlets = outlets,
                       .remains = remains,
                       .related = related,
                       .comments = comments,
                       .origin_openings = origin_openings,
                       .origin_places = origin_places,
                       .production = production,
                       .line_words = line_words};

}  // namespace onrecord::page
