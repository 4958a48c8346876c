// Languages of the north whose pages are read for title, date and source only.
#include "lang/page/all.h"

namespace onrecord::page {
namespace {

namespace sv {
constexpr HeaderWord headers[] = {{"titel", HeaderField::title},
                                  {"rubrik", HeaderField::title},
                                  {"datum", HeaderField::date},
                                  {"publicerad", HeaderField::published},
                                  {"publicerat", HeaderField::published},
                                  {"uppdaterad", HeaderField::updated},
                                  {"uppdaterat", HeaderField::updated},
                                  {"senast uppdaterad", HeaderField::updated},
                                  {"källa", HeaderField::source},
                                  {"tidning", HeaderField::source},
                                  {"författare", HeaderField::author},
                                  {"av", HeaderField::author},
                                  {"foto", HeaderField::other}};
constexpr std::string_view published[] = {"publicerad", "publicerat", "publicerades"};
constexpr std::string_view updated[] = {"uppdaterad", "uppdaterat", "senast", "ändrad"};
constexpr std::string_view relative[] = {"idag", "igår", "sedan", "timmar", "minuter"};
constexpr std::string_view joints[] = {"kl", "klockan", "den", "kl."};
constexpr std::string_view bylines[] = {"av", "text"};
constexpr std::string_view outlets[] = {"tidningen", "nyheter", "nyheterna", "dagblad",
                                        "dagbladet", "posten",  "kuriren",   "bladet"};
constexpr std::string_view remains[] = {"läs mer", "läs också:", "dela", "annons"};
constexpr std::string_view line_words[] = {"läsning", "min", "minuter", "sida"};
}  // namespace sv

namespace da {
constexpr HeaderWord headers[] = {{"titel", HeaderField::title},
                                  {"overskrift", HeaderField::title},
                                  {"dato", HeaderField::date},
                                  {"publiceret", HeaderField::published},
                                  {"udgivet", HeaderField::published},
                                  {"opdateret", HeaderField::updated},
                                  {"sidst opdateret", HeaderField::updated},
                                  {"kilde", HeaderField::source},
                                  {"avis", HeaderField::source},
                                  {"forfatter", HeaderField::author},
                                  {"af", HeaderField::author},
                                  {"foto", HeaderField::other}};
constexpr std::string_view published[] = {"publiceret", "udgivet", "offentliggjort", "oprettet"};
constexpr std::string_view updated[] = {"opdateret", "sidst", "ændret"};
constexpr std::string_view relative[] = {"i dag", "i går", "siden", "timer"};
constexpr std::string_view joints[] = {"kl", "d", "den"};
constexpr std::string_view bylines[] = {"af"};
constexpr std::string_view outlets[] = {"avisen", "tidende",       "nyheder",  "berlingske",
                                        "bladet", "stiftstidende", "dagbladet"};
constexpr std::string_view remains[] = {"læs også:", "læs mere", "del", "annonce"};
constexpr std::string_view line_words[] = {"læsetid", "min", "minutter", "side"};
}  // namespace da

namespace no {
constexpr HeaderWord headers[] = {{"tittel", HeaderField::title},
                                  {"overskrift", HeaderField::title},
                                  {"dato", HeaderField::date},
                                  {"publisert", HeaderField::published},
                                  {"først publisert", HeaderField::published},
                                  {"oppdatert", HeaderField::updated},
                                  {"sist oppdatert", HeaderField::updated},
                                  {"kilde", HeaderField::source},
                                  {"avis", HeaderField::source},
                                  {"forfatter", HeaderField::author},
                                  {"av", HeaderField::author},
                                  {"foto", HeaderField::other}};
constexpr std::string_view published[] = {"publisert", "først"};
constexpr std::string_view updated[] = {"oppdatert", "sist", "endret"};
constexpr std::string_view relative[] = {"i dag", "i går", "siden", "timer"};
constexpr std::string_view joints[] = {"kl", "den"};
constexpr std::string_view bylines[] = {"av"};
constexpr std::string_view outlets[] = {"avisen",    "avisa",  "nytt",
                                        "dagbladet", "posten", "tidende"};
constexpr std::string_view remains[] = {"les også:", "les mer", "del", "annonse"};
constexpr std::string_view line_words[] = {"lesetid", "min", "minutter", "side"};
}  // namespace no

namespace fi {
constexpr HeaderWord headers[] = {
    {"otsikko", HeaderField::title},      {"päivämäärä", HeaderField::date},
    {"päiväys", HeaderField::date},       {"julkaistu", HeaderField::published},
    {"päivitetty", HeaderField::updated}, {"muokattu", HeaderField::updated},
    {"lähde", HeaderField::source},       {"lehti", HeaderField::source},
    {"kirjoittaja", HeaderField::author}, {"toimittaja", HeaderField::author},
    {"kuva", HeaderField::other}};
constexpr std::string_view published[] = {"julkaistu", "julkaisuaika"};
constexpr std::string_view updated[] = {"päivitetty", "muokattu"};
constexpr std::string_view relative[] = {"tänään", "eilen", "sitten"};
constexpr std::string_view joints[] = {"klo", "kello"};
constexpr std::string_view outlets[] = {"sanomat", "lehti", "uutiset", "kaleva", "aamulehti"};
constexpr std::string_view remains[] = {"lue myös:", "lue lisää", "jaa", "mainos"};
constexpr std::string_view line_words[] = {"min", "lukuaika", "sivu"};
}  // namespace fi

}  // namespace

const PageWords swedish{.headers = sv::headers,
                        .published = sv::published,
                        .updated = sv::updated,
                        .relative_days = sv::relative,
                        .date_joints = sv::joints,
                        .bylines = sv::bylines,
                        .outlets = sv::outlets,
                        .remains = sv::remains,
                        .line_words = sv::line_words};
const PageWords danish{.headers = da::headers,
                       .published = da::published,
                       .updated = da::updated,
                       .relative_days = da::relative,
                       .date_joints = da::joints,
                       .bylines = da::bylines,
                       .outlets = da::outlets,
                       .remains = da::remains,
                       .line_words = da::line_words};
const PageWords norwegian{.headers = no::headers,
                          .published = no::published,
                          .updated = no::updated,
                          .relative_days = no::relative,
                          .date_joints = no::joints,
                          .bylines = no::bylines,
                          .outlets = no::outlets,
                          .remains = no::remains,
                          .line_words = no::line_words};
const PageWords finnish{.headers = fi::headers,
                        .published = fi::published,
                        .updated = fi::updated,
                        .relative_days = fi::relative,
                        .date_joints = fi::joints,
                        .outlets = fi::outlets,
                        .remains = fi::remains,
                        .line_words = fi::line_words};

}  // namespace onrecord::page
