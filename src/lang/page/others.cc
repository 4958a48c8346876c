// Languages whose pages are read for title, date and source only.
#include "lang/page/all.h"

namespace onrecord::page {
namespace {

namespace it {
constexpr HeaderWord headers[] = {
    {"titolo", HeaderField::title},    {"data", HeaderField::date},
    {"fonte", HeaderField::source},    {"autore", HeaderField::author},
    {"lingua", HeaderField::language},
};
constexpr MonthName months[] = {
    {"gennaio", 1},   {"febbraio", 2},  {"marzo", 3},  {"aprile", 4},    {"maggio", 5},
    {"giugno", 6},    {"luglio", 7},    {"agosto", 8}, {"settembre", 9}, {"ottobre", 10},
    {"novembre", 11}, {"dicembre", 12}, {"gen", 1},    {"mag", 5},       {"giu", 6},
    {"lug", 7},       {"set", 9},       {"ott", 10},
};
constexpr std::string_view weekdays[] = {"lunedì",  "martedì", "mercoledì", "giovedì",
                                         "venerdì", "sabato",  "domenica"};
constexpr std::string_view published[] = {"pubblicato", "pubblicato il", "aggiornato",
                                          "aggiornato il", "ultimo aggiornamento"};
constexpr std::string_view relative[] = {"oggi", "ieri", "fa", "ore"};
constexpr std::string_view joints[] = {"il", "alle", "ore", "di"};
constexpr std::string_view bylines[] = {"di"};
constexpr std::string_view desks[] = {"redazione"};
constexpr std::string_view outlets[] = {"corriere", "repubblica", "stampa", "giornale",
                                        "gazzetta", "messaggero", "ansa"};
constexpr std::string_view remains[] = {"condividi", "leggi anche:", "leggi di più"};
}  // namespace it

namespace pt {
constexpr HeaderWord headers[] = {
    {"título", HeaderField::title},    {"data", HeaderField::date},
    {"fonte", HeaderField::source},    {"autor", HeaderField::author},
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
constexpr std::string_view published[] = {"publicado em", "atualizado em", "publicado",
                                          "atualizado"};
constexpr std::string_view relative[] = {"hoje", "ontem", "há", "horas"};
constexpr std::string_view joints[] = {"de", "às", "em"};
constexpr std::string_view bylines[] = {"por"};
constexpr std::string_view desks[] = {"redação", "da redação"};
constexpr std::string_view outlets[] = {"folha",   "estado", "globo",   "jornal",
                                        "público", "diário", "correio", "notícias"};
constexpr std::string_view remains[] = {"leia mais", "leia também:", "compartilhar", "leia mais:"};
}  // namespace pt

namespace nl {
constexpr HeaderWord headers[] = {
    {"titel", HeaderField::title},   {"datum", HeaderField::date},    {"bron", HeaderField::source},
    {"auteur", HeaderField::author}, {"taal", HeaderField::language},
};
constexpr MonthName months[] = {
    {"januari", 1},   {"februari", 2},  {"maart", 3},    {"april", 4},     {"mei", 5},
    {"juni", 6},      {"juli", 7},      {"augustus", 8}, {"september", 9}, {"oktober", 10},
    {"november", 11}, {"december", 12}, {"mrt", 3},
};
constexpr std::string_view weekdays[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                         "vrijdag", "zaterdag", "zondag"};
constexpr std::string_view published[] = {"gepubliceerd", "gepubliceerd op", "bijgewerkt",
                                          "geplaatst op", "laatste update"};
constexpr std::string_view relative[] = {"vandaag", "gisteren", "geleden", "uur"};
constexpr std::string_view joints[] = {"om", "op"};
constexpr std::string_view bylines[] = {"door"};
constexpr std::string_view desks[] = {"redactie", "van onze redactie"};
constexpr std::string_view outlets[] = {"volkskrant", "telegraaf", "dagblad", "handelsblad",
                                        "courant",    "nieuws",    "trouw"};
constexpr std::string_view remains[] = {"lees meer", "lees ook:", "delen"};
}  // namespace nl

namespace id {
constexpr HeaderWord headers[] = {
    {"judul", HeaderField::title},
    {"tanggal", HeaderField::date},
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
constexpr std::string_view published[] = {"diterbitkan", "diperbarui", "dipublikasikan"};
constexpr std::string_view relative[] = {"hari ini", "kemarin", "lalu", "jam"};
constexpr std::string_view joints[] = {"pukul", "wib", "wita", "wit"};
constexpr std::string_view bylines[] = {"oleh"};
constexpr std::string_view desks[] = {"redaksi", "tim redaksi"};
constexpr std::string_view outlets[] = {"harian", "kompas", "tempo", "antara", "berita"};
constexpr std::string_view remains[] = {"baca juga:", "bagikan"};
}  // namespace id

namespace zh {
constexpr HeaderWord headers[] = {
    {"标题", HeaderField::title},    {"日期", HeaderField::date},   {"时间", HeaderField::date},
    {"发布时间", HeaderField::date}, {"来源", HeaderField::source}, {"作者", HeaderField::author},
    {"記者", HeaderField::author},   {"記事", HeaderField::other},  {"来源于", HeaderField::source},
};
constexpr std::string_view production[] = {"责任编辑", "编辑", "責任編輯"};
}  // namespace zh

}  // namespace

const PageWords italian{it::headers,  it::months,  it::weekdays, it::published,
                        it::relative, it::joints,  it::bylines,  it::desks,
                        it::outlets,  it::remains, {},           {}};
const PageWords portuguese{pt::headers,  pt::months,  pt::weekdays, pt::published,
                           pt::relative, pt::joints,  pt::bylines,  pt::desks,
                           pt::outlets,  pt::remains, {},           {}};
const PageWords dutch{nl::headers,  nl::months,  nl::weekdays, nl::published,
                      nl::relative, nl::joints,  nl::bylines,  nl::desks,
                      nl::outlets,  nl::remains, {},           {}};
const PageWords indonesian{id::headers,  id::months,  id::weekdays, id::published,
                           id::relative, id::joints,  id::bylines,  id::desks,
                           id::outlets,  id::remains, {},           {}};
const PageWords chinese{zh::headers, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, zh::production};

}  // namespace onrecord::page
