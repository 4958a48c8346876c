#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"titre", HeaderField::title},
    {"objet", HeaderField::title},
    {"date", HeaderField::date},
    {"publié", HeaderField::date},
    {"date de publication", HeaderField::date},
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

constexpr std::string_view published[] = {"publié",      "publié le", "mis à jour", "mis à jour le",
                                          "mise à jour", "modifié",   "modifié le", "paru le"};
constexpr std::string_view relative_days[] = {"hier",   "aujourd'hui", "il y a",
                                              "heures", "minutes",     "jours"};
constexpr std::string_view date_joints[] = {"le", "à", "er", "de", "h", "et"};
constexpr std::string_view bylines[] = {"par", "propos recueillis par"};
constexpr std::string_view desks[] = {"la rédaction", "rédaction", "avec afp"};
constexpr std::string_view outlets[] = {"monde",     "figaro",   "libération", "presse", "dépêche",
                                        "gazette",   "courrier", "quotidien",  "hebdo",  "parisien",
                                        "nouvelles", "matin",    "soir",       "journal"};
constexpr std::string_view remains[] = {
    "lire la suite", "partager",     "imprimer",      "commentaires",   "publicité",  "s'abonner",
    "lire aussi:",   "lire aussi :", "à lire aussi:", "à lire aussi :", "lien source"};
constexpr std::string_view related[] = {"sur le même sujet", "à lire aussi", "lire aussi",
                                        "les plus lus"};
constexpr std::string_view production[] = {"édité par"};

}  // namespace

const PageWords french{headers, months, weekdays, published, relative_days, date_joints,
                       bylines, desks,  outlets,  remains,   related,       production};

}  // namespace onrecord::page
