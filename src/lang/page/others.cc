// Languages of the west and of Indonesia whose pages are read for title, date and source only.
#include "lang/page/all.h"

namespace onrecord::page {
namespace {

namespace it {
constexpr HeaderWord headers[] = {
    {"titolo", HeaderField::title},
    {"data", HeaderField::date},
    {"pubblicato", HeaderField::published},
    {"pubblicato il", HeaderField::published},
    {"data di pubblicazione", HeaderField::published},
    {"aggiornato", HeaderField::updated},
    {"aggiornato il", HeaderField::updated},
    {"testata", HeaderField::source},
    {"testo", HeaderField::body},
    {"foto", HeaderField::other},
    {"fonte", HeaderField::source},
    {"autore", HeaderField::author},
    {"lingua", HeaderField::language},
};
constexpr MonthName months[] = {
    {"gennaio", 1},   {"febbraio", 2},  {"marzo", 3},  {"aprile", 4},    {"maggio", 5},
    {"giugno", 6},    {"luglio", 7},    {"agosto", 8}, {"settembre", 9}, {"ottobre", 10},
    {"novembre", 11}, {"dicembre", 12}, {"gen", 1},    {"mag", 5},       {"giu", 6},
    {"lug", 7},       {"set", 9},       {"ott", 10},   {"dic", 12},      {"ago", 8},
};
constexpr std::string_view weekdays[] = {"lunedì",  "martedì", "mercoledì", "giovedì",
                                         "venerdì", "sabato",  "domenica"};
constexpr std::string_view published[] = {"pubblicato", "pubblicato il",
                                          "pubblicata", "pubblicata il",
                                          "creato il",  "data di pubblicazione"};
constexpr std::string_view updated[] = {"aggiornato", "aggiornato il", "ultimo aggiornamento",
                                        "modificato", "modificato il"};
constexpr std::string_view relative[] = {"oggi", "ieri", "fa", "ore"};
constexpr std::string_view joints[] = {"il",    "alle", "ore", "di", "del",
                                       "dalle", "a",    "la",  "lo", "e"};
constexpr std::string_view bylines[] = {"di", "a cura di", "articolo di"};
constexpr std::string_view desks[] = {"redazione"};
constexpr std::string_view outlets[] = {"corriere", "repubblica", "stampa", "giornale",
                                        "gazzetta", "messaggero", "ansa"};
constexpr std::string_view line_words[] = {"lettura", "minuti", "pagina", "pag", "commenti"};
constexpr std::string_view remains[] = {"condividi", "leggi anche:", "leggi di più"};
}  // namespace it

namespace pt {
constexpr HeaderWord headers[] = {
    {"título", HeaderField::title},
    {"data", HeaderField::date},
    {"publicado", HeaderField::published},
    {"publicado em", HeaderField::published},
    {"data de publicação", HeaderField::published},
    {"atualizado em", HeaderField::updated},
    {"atualizado", HeaderField::updated},
    {"jornal", HeaderField::source},
    {"veículo", HeaderField::source},
    {"texto", HeaderField::body},
    {"foto", HeaderField::other},
    {"fonte", HeaderField::source},
    {"autor", HeaderField::author},
    {"idioma", HeaderField::language},
};
constexpr MonthName months[] = {
    {"janeiro", 1},  {"fevereiro", 2}, {"março", 3},     {"abril", 4},
    {"maio", 5},     {"junho", 6},     {"julho", 7},     {"agosto", 8},
    {"setembro", 9}, {"outubro", 10},  {"novembro", 11}, {"dezembro", 12},
};
constexpr std::string_view weekdays[] = {"segunda-feira", "terça-feira", "quarta-feira",
                                         "quinta-feira",  "sexta-feira", "sábado",
                                         "domingo"};
constexpr std::string_view published[] = {"publicado em", "publicado",  "publicada",
                                          "publicada em", "postado em", "data de publicação"};
constexpr std::string_view updated[] = {"atualizado em", "atualizado",         "atualizada",
                                        "atualizada em", "última atualização", "modificado"};
constexpr std::string_view relative[] = {"hoje", "ontem", "há", "horas"};
constexpr std::string_view joints[] = {"de", "às", "em", "do", "da", "o",
                                       "a",  "as", "h",  "e",  "dos"};
constexpr std::string_view bylines[] = {"por"};
constexpr std::string_view desks[] = {"redação", "da redação"};
constexpr std::string_view outlets[] = {"folha",   "estado", "globo",   "jornal",
                                        "público", "diário", "correio", "notícias"};
constexpr std::string_view line_words[] = {"leitura", "minutos", "página", "comentários", "min"};
constexpr std::string_view remains[] = {"leia mais", "leia também:", "compartilhar", "leia mais:"};
}  // namespace pt

namespace nl {
constexpr HeaderWord headers[] = {
    {"titel", HeaderField::title},
    {"datum", HeaderField::date},
    {"gepubliceerd", HeaderField::published},
    {"gepubliceerd op", HeaderField::published},
    {"bijgewerkt", HeaderField::updated},
    {"krant", HeaderField::source},
    {"tekst", HeaderField::body},
    {"foto", HeaderField::other},
    {"bron", HeaderField::source},
    {"auteur", HeaderField::author},
    {"taal", HeaderField::language},
};
constexpr MonthName months[] = {
    {"januari", 1},   {"februari", 2},  {"maart", 3},    {"april", 4},     {"mei", 5},
    {"juni", 6},      {"juli", 7},      {"augustus", 8}, {"september", 9}, {"oktober", 10},
    {"november", 11}, {"december", 12}, {"mrt", 3},
};
constexpr std::string_view weekdays[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                         "vrijdag", "zaterdag", "zondag"};
constexpr std::string_view published[] = {"gepubliceerd", "gepubliceerd op", "geplaatst op",
                                          "geplaatst"};
constexpr std::string_view updated[] = {"bijgewerkt", "bijgewerkt op", "laatste update",
                                        "gewijzigd",  "gewijzigd op",  "laatst gewijzigd"};
constexpr std::string_view relative[] = {"vandaag", "gisteren", "geleden", "uur"};
constexpr std::string_view joints[] = {"om", "op", "uur", "de", "het", "van"};
constexpr std::string_view bylines[] = {"door"};
constexpr std::string_view desks[] = {"redactie", "van onze redactie"};
constexpr std::string_view outlets[] = {"volkskrant", "telegraaf", "dagblad", "handelsblad",
                                        "courant",    "nieuws",    "trouw"};
constexpr std::string_view line_words[] = {"leestijd", "minuten",  "woorden",
                                           "pagina",   "reacties", "min"};
constexpr std::string_view remains[] = {"lees meer", "lees ook:", "delen"};
}  // namespace nl

namespace id {
constexpr HeaderWord headers[] = {
    {"judul", HeaderField::title},
    {"tanggal", HeaderField::date},
    {"diterbitkan", HeaderField::published},
    {"diperbarui", HeaderField::updated},
    {"reporter", HeaderField::author},
    {"editor", HeaderField::other},
    {"foto", HeaderField::other},
    {"sumber", HeaderField::source},
    {"penulis", HeaderField::author},
};
constexpr MonthName months[] = {
    {"januari", 1},   {"februari", 2},  {"maret", 3},   {"april", 4},     {"mei", 5},
    {"juni", 6},      {"juli", 7},      {"agustus", 8}, {"september", 9}, {"oktober", 10},
    {"november", 11}, {"desember", 12}, {"agu", 8},     {"okt", 10},      {"des", 12},
};
constexpr std::string_view weekdays[] = {"senin", "selasa", "rabu",  "kamis",
                                         "jumat", "sabtu",  "minggu"};
constexpr std::string_view published[] = {"diterbitkan", "dipublikasikan", "terbit", "ditayangkan",
                                          "diunggah"};
constexpr std::string_view updated[] = {"diperbarui", "diupdate"};
constexpr std::string_view relative[] = {"hari ini", "kemarin", "lalu", "jam"};
constexpr std::string_view joints[] = {"pukul", "wib", "wita", "wit", "jam"};
constexpr std::string_view bylines[] = {"oleh"};
constexpr std::string_view desks[] = {"redaksi", "tim redaksi"};
constexpr std::string_view outlets[] = {"harian", "kompas", "tempo", "antara", "berita"};
constexpr std::string_view line_words[] = {"menit", "baca", "halaman", "komentar"};
constexpr std::string_view remains[] = {"baca juga:", "bagikan"};
}  // namespace id

}  // namespace

const PageWords italian{.headers = it::headers,
                        .months = it::months,
                        .weekdays = it::weekdays,
                        .published = it::published,
                        .updated = it::updated,
                        .relative_days = it::relative,
                        .date_joints = it::joints,
                        .bylines = it::bylines,
                        .desks = it::desks,
                        .outlets = it::outlets,
                        .remains = it::remains,
                        .line_words = it::line_words};
const PageWords portuguese{.headers = pt::headers,
                           .months = pt::months,
                           .weekdays = pt::weekdays,
                           .published = pt::published,
                           .updated = pt::updated,
                           .relative_days = pt::relative,
                           .date_joints = pt::joints,
                           .bylines = pt::bylines,
                           .desks = pt::desks,
                           .outlets = pt::outlets,
                           .remains = pt::remains,
                           .line_words = pt::line_words};
const PageWords dutch{.headers = nl::headers,
                      .months = nl::months,
                      .weekdays = nl::weekdays,
                      .published = nl::published,
                      .updated = nl::updated,
                      .relative_days = nl::relative,
                      .date_joints = nl::joints,
                      .bylines = nl::bylines,
                      .desks = nl::desks,
                      .outlets = nl::outlets,
                      .remains = nl::remains,
                      .line_words = nl::line_words};
const PageWords indonesian{.headers = id::headers,
                           .months = id::months,
                           .weekdays = id::weekdays,
                           .published = id::published,
                           .updated = id::updated,
                           .relative_days = id::relative,
                           .date_joints = id::joints,
                           .bylines = id::bylines,
                           .desks = id::desks,
                           .outlets = id::outlets,
                           .remains = id::remains,
                           .line_words = id::line_words};

}  // namespace onrecord::page
