#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"titre", HeaderField::title},
    {"objet", HeaderField::title},
    {"date", HeaderField::date},
    {"publié", HeaderField::published},
    {"publié le", HeaderField::published},
    {"paru le", HeaderField::published},
    {"mis en ligne le", HeaderField::published},
    {"mis à jour", HeaderField::updated},
    {"mis à jour le", HeaderField::updated},
    {"modifié le", HeaderField::updated},
    {"consulté le", HeaderField::other},
    {"page", HeaderField::other},
    {"temps de lecture", HeaderField::other},
    {"nom de la source", HeaderField::source},
    {"publication", HeaderField::source},
    {"texte", HeaderField::body},
    {"texte intégral", HeaderField::body},
    {"date de publication", HeaderField::published},
    {"source", HeaderField::source},
    {"journal", HeaderField::source},
    {"auteur", HeaderField::author},
    {"auteure", HeaderField::author},
    {"auteurs", HeaderField::author},
    {"par", HeaderField::author},
    {"langue", HeaderField::language},
    {"de", HeaderField::sender},
    {"rubrique", HeaderField::other},
};

constexpr MonthName months[] = {
    {"janvier", 1},   {"février", 2},  {"fevrier", 2},   {"mars", 3},      {"avril", 4},
    {"mai", 5},       {"juin", 6},     {"juillet", 7},   {"août", 8},      {"aout", 8},
    {"septembre", 9}, {"octobre", 10}, {"novembre", 11}, {"décembre", 12}, {"decembre", 12},
    {"janv", 1},      {"févr", 2},     {"avr", 4},       {"juil", 7},      {"déc", 12},
};

constexpr std::string_view weekdays[] = {
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
};

constexpr std::string_view published[] = {
    "publié",          "publié le", "publiée", "publiée le", "paru le",    "mis en ligne",
    "mis en ligne le", "créé",      "créé le", "posté le",   "diffusé le", "rédigé"};
constexpr std::string_view updated[] = {"mis à jour",   "mis à jour le", "mise à jour",
                                        "modifié",      "modifié le",    "actualisé",
                                        "actualisé le", "maj",           "màj"};
constexpr std::string_view relative_days[] = {"hier",   "aujourd'hui", "il y a",
                                              "heures", "minutes",     "jours"};
constexpr std::string_view date_joints[] = {"le",    "à",   "er", "de", "h",   "et",
                                            "heure", "min", "du", "la", "les", "des"};
constexpr std::string_view bylines[] = {"par", "propos recueillis par", "rédigé par", "publié par",
                                        "écrit par"};
constexpr std::string_view desks[] = {"la rédaction", "rédaction", "avec afp"};
constexpr std::string_view outlets[] = {"monde",     "figaro",   "libération", "presse", "dépêche",
                                        "gazette",   "courrier", "quotidien",  "hebdo",  "parisien",
                                        "nouvelles", "matin",    "soir",       "journal"};
constexpr std::string_view remains[] = {
    "nom de la source", "type de source", "presse",        "lire la suite",  "partager",
    "imprimer",         "photo :",        "crédit photo",  "publicité",      "s'abonner",
    "lire aussi:",      "lire aussi :",   "à lire aussi:", "à lire aussi :", "lien source"};
constexpr std::string_view related[] = {"sur le même sujet", "à lire aussi", "lire aussi",
                                        "les plus lus"};
constexpr std::string_view line_words[] = {"lecture",      "minutes",   "mots",    "page", "p",
                                           "commentaires", "réactions", "abonnés", "n"};
constexpr std::string_view comments[] = {"commentaires", "commentaire", "laisser un commentaire",
                                         "réactions", "vos réactions"};
constexpr std::string_view origin_openings[] = {"cet article", "ce texte", "initialement publié",
                                                "l'article", "ce reportage"};
constexpr std::string_view origin_places[] = {"dans", "sur", "par", "en"};
constexpr std::string_view production[] = {"édité par"};

}  // namespace

const PageWords french{.headers = headers,
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
