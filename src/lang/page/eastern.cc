// Languages of the east of Europe whose pages are read for title, date and source only.
#include "lang/page/all.h"

namespace onrecord::page {
namespace {

namespace pl {
constexpr HeaderWord headers[] = {{"tytuł", HeaderField::title},
                                  {"temat", HeaderField::title},
                                  {"data", HeaderField::date},
                                  {"opublikowano", HeaderField::published},
                                  {"data publikacji", HeaderField::published},
                                  {"publikacja", HeaderField::published},
                                  {"dodano", HeaderField::published},
                                  {"aktualizacja", HeaderField::updated},
                                  {"ostatnia aktualizacja", HeaderField::updated},
                                  {"zaktualizowano", HeaderField::updated},
                                  {"źródło", HeaderField::source},
                                  {"gazeta", HeaderField::source},
                                  {"autor", HeaderField::author},
                                  {"autorka", HeaderField::author},
                                  {"autorzy", HeaderField::author},
                                  {"fot", HeaderField::other},
                                  {"foto", HeaderField::other},
                                  {"zdjęcie", HeaderField::other}};
constexpr std::string_view published[] = {"opublikowano", "publikacja", "data publikacji", "dodano",
                                          "utworzono"};
constexpr std::string_view updated[] = {"aktualizacja", "zaktualizowano", "ostatnia",
                                        "modyfikacja"};
constexpr std::string_view relative[] = {"dzisiaj", "wczoraj", "temu", "godzin"};
constexpr std::string_view joints[] = {"r", "roku", "godz", "o", "dnia", "w"};
constexpr std::string_view bylines[] = {"autor", "tekst"};
constexpr std::string_view outlets[] = {"gazeta",         "kurier",   "dziennik", "głos",
                                        "wiadomości",     "tygodnik", "przegląd", "polska",
                                        "rzeczpospolita", "onet",     "wprost"};
constexpr std::string_view remains[] = {"czytaj także:", "czytaj też:", "czytaj więcej",
                                        "udostępnij", "reklama"};
constexpr std::string_view line_words[] = {"min", "czytania", "str", "strona", "komentarzy"};
}  // namespace pl

namespace cs {
constexpr HeaderWord headers[] = {{"titulek", HeaderField::title},
                                  {"název", HeaderField::title},
                                  {"nadpis", HeaderField::title},
                                  {"datum", HeaderField::date},
                                  {"publikováno", HeaderField::published},
                                  {"vydáno", HeaderField::published},
                                  {"zveřejněno", HeaderField::published},
                                  {"aktualizováno", HeaderField::updated},
                                  {"aktualizace", HeaderField::updated},
                                  {"zdroj", HeaderField::source},
                                  {"noviny", HeaderField::source},
                                  {"autor", HeaderField::author},
                                  {"autorka", HeaderField::author},
                                  {"autoři", HeaderField::author},
                                  {"foto", HeaderField::other}};
constexpr std::string_view published[] = {"publikováno", "vydáno", "zveřejněno", "vytvořeno"};
constexpr std::string_view updated[] = {"aktualizováno", "aktualizace", "upraveno"};
constexpr std::string_view relative[] = {"dnes", "včera", "před"};
constexpr std::string_view joints[] = {"v", "ve", "hodin", "hod"};
constexpr std::string_view outlets[] = {"noviny", "deník", "listy",  "zprávy",
                                        "právo",  "týden", "novinky"};
constexpr std::string_view remains[] = {"čtěte také:", "sdílet", "reklama"};
constexpr std::string_view line_words[] = {"min", "minut", "čtení", "strana"};
}  // namespace cs

namespace hu {
constexpr HeaderWord headers[] = {{"cím", HeaderField::title},
                                  {"dátum", HeaderField::date},
                                  {"megjelent", HeaderField::published},
                                  {"közzétéve", HeaderField::published},
                                  {"publikálva", HeaderField::published},
                                  {"frissítve", HeaderField::updated},
                                  {"módosítva", HeaderField::updated},
                                  {"forrás", HeaderField::source},
                                  {"lap", HeaderField::source},
                                  {"szerző", HeaderField::author},
                                  {"írta", HeaderField::author},
                                  {"fotó", HeaderField::other}};
constexpr std::string_view published[] = {"megjelent", "közzétéve", "publikálva", "létrehozva"};
constexpr std::string_view updated[] = {"frissítve", "módosítva", "frissült"};
constexpr std::string_view relative[] = {"ma", "tegnap", "ezelőtt"};
constexpr std::string_view joints[] = {"óra", "perc"};
constexpr std::string_view outlets[] = {"hírlap", "lap",   "magazin", "nemzet",
                                        "szó",    "hírek", "napló"};
constexpr std::string_view remains[] = {"olvassa el:", "hirdetés", "megosztás"};
constexpr std::string_view line_words[] = {"perc", "olvasás", "oldal"};
}  // namespace hu

namespace ro {
constexpr HeaderWord headers[] = {{"titlu", HeaderField::title},
                                  {"data", HeaderField::date},
                                  {"publicat", HeaderField::published},
                                  {"publicat la", HeaderField::published},
                                  {"data publicării", HeaderField::published},
                                  {"actualizat", HeaderField::updated},
                                  {"ultima actualizare", HeaderField::updated},
                                  {"sursa", HeaderField::source},
                                  {"sursă", HeaderField::source},
                                  {"ziar", HeaderField::source},
                                  {"autor", HeaderField::author},
                                  {"autori", HeaderField::author},
                                  {"foto", HeaderField::other}};
constexpr std::string_view published[] = {"publicat", "publicată", "data publicării", "postat"};
constexpr std::string_view updated[] = {"actualizat", "actualizare", "ultima", "modificat"};
constexpr std::string_view relative[] = {"azi", "ieri", "acum", "ore"};
constexpr std::string_view joints[] = {"la", "ora", "din", "de"};
constexpr std::string_view bylines[] = {"de", "scris de"};
constexpr std::string_view desks[] = {"redacția"};
constexpr std::string_view outlets[] = {"ziarul",   "jurnalul",    "gazeta",     "adevărul",
                                        "știri",    "evenimentul", "libertatea", "monitorul",
                                        "agerpres", "mediafax"};
constexpr std::string_view remains[] = {"citește și:", "citește mai mult", "distribuie",
                                        "publicitate"};
constexpr std::string_view line_words[] = {"min", "minute", "pagina", "comentarii"};
}  // namespace ro

namespace tr {
constexpr HeaderWord headers[] = {{"başlık", HeaderField::title},
                                  {"konu", HeaderField::title},
                                  {"tarih", HeaderField::date},
                                  {"yayınlanma", HeaderField::published},
                                  {"yayınlanma tarihi", HeaderField::published},
                                  {"yayın tarihi", HeaderField::published},
                                  {"giriş tarihi", HeaderField::published},
                                  {"giriş", HeaderField::published},
                                  {"oluşturulma tarihi", HeaderField::published},
                                  {"güncelleme", HeaderField::updated},
                                  {"son güncelleme", HeaderField::updated},
                                  {"güncelleme tarihi", HeaderField::updated},
                                  {"kaynak", HeaderField::source},
                                  {"gazete", HeaderField::source},
                                  {"yazar", HeaderField::author},
                                  {"muhabir", HeaderField::author},
                                  {"foto", HeaderField::other},
                                  {"fotoğraf", HeaderField::other}};
constexpr std::string_view published[] = {"yayınlanma", "yayınlandı",       "yayın",
                                          "giriş",      "tarihi",           "oluşturulma",
                                          "eklenme",    "yayınlanma tarihi"};
constexpr std::string_view updated[] = {"güncelleme", "güncellendi", "son"};
constexpr std::string_view relative[] = {"bugün", "dün", "önce", "saat"};
constexpr std::string_view joints[] = {"saat", "tsi", "da", "de"};
constexpr std::string_view outlets[] = {"gazetesi", "haber",  "haberi", "haberler",
                                        "postası",  "ajansı", "gündem"};
constexpr std::string_view remains[] = {"ayrıca okuyun:", "devamını oku", "paylaş", "reklam"};
constexpr std::string_view line_words[] = {"dakika", "okuma", "sayfa", "yorum"};
}  // namespace tr

namespace uk {
constexpr HeaderWord headers[] = {{"заголовок", HeaderField::title},
                                  {"назва", HeaderField::title},
                                  {"дата", HeaderField::date},
                                  {"опубліковано", HeaderField::published},
                                  {"дата публікації", HeaderField::published},
                                  {"оновлено", HeaderField::updated},
                                  {"джерело", HeaderField::source},
                                  {"видання", HeaderField::source},
                                  {"газета", HeaderField::source},
                                  {"автор", HeaderField::author},
                                  {"автори", HeaderField::author},
                                  {"фото", HeaderField::other}};
constexpr std::string_view published[] = {"опубліковано", "дата публікації"};
constexpr std::string_view updated[] = {"оновлено", "змінено"};
constexpr std::string_view relative[] = {"сьогодні", "вчора", "тому", "годин"};
constexpr std::string_view joints[] = {"р", "року", "о", "об", "у", "в"};
constexpr std::string_view outlets[] = {"новини", "газета",    "правда", "вісник", "кур’єр",
                                        "голос",  "агентство", "день",   "хвиля"};
constexpr std::string_view remains[] = {"читайте також:", "читати далі", "поділитися", "реклама"};
constexpr std::string_view line_words[] = {"хв", "хвилин", "переглядів"};
}  // namespace uk

namespace el {
constexpr HeaderWord headers[] = {
    {"τίτλος", HeaderField::title},           {"ημερομηνία", HeaderField::date},
    {"δημοσίευση", HeaderField::published},   {"δημοσιεύθηκε", HeaderField::published},
    {"δημοσιεύτηκε", HeaderField::published}, {"ενημέρωση", HeaderField::updated},
    {"ενημερώθηκε", HeaderField::updated},    {"πηγή", HeaderField::source},
    {"εφημερίδα", HeaderField::source},       {"συντάκτης", HeaderField::author}};
constexpr std::string_view published[] = {"δημοσίευση", "δημοσιεύθηκε", "δημοσιεύτηκε",
                                          "δημοσίευσης"};
constexpr std::string_view updated[] = {"ενημέρωση", "ενημερώθηκε", "τελευταία"};
constexpr std::string_view relative[] = {"σήμερα", "χθες", "πριν", "ώρες"};
constexpr std::string_view joints[] = {"στις", "ώρα", "π.μ", "μ.μ", "π", "μ"};
constexpr std::string_view bylines[] = {"του", "της"};
constexpr std::string_view outlets[] = {"εφημερίδα", "νέα", "ειδήσεις", "βήμα", "καθημερινή"};
constexpr std::string_view remains[] = {"διαβάστε επίσης:", "κοινοποίηση", "διαφήμιση"};
}  // namespace el

}  // namespace

const PageWords polish{.headers = pl::headers,
                       .published = pl::published,
                       .updated = pl::updated,
                       .relative_days = pl::relative,
                       .date_joints = pl::joints,
                       .bylines = pl::bylines,
                       .outlets = pl::outlets,
                       .remains = pl::remains,
                       .line_words = pl::line_words};
const PageWords czech{.headers = cs::headers,
                      .published = cs::published,
                      .updated = cs::updated,
                      .relative_days = cs::relative,
                      .date_joints = cs::joints,
                      .outlets = cs::outlets,
                      .remains = cs::remains,
                      .line_words = cs::line_words};
const PageWords hungarian{.headers = hu::headers,
                          .published = hu::published,
                          .updated = hu::updated,
                          .relative_days = hu::relative,
                          .date_joints = hu::joints,
                          .outlets = hu::outlets,
                          .remains = hu::remains,
                          .line_words = hu::line_words};
const PageWords romanian{.headers = ro::headers,
                         .published = ro::published,
                         .updated = ro::updated,
                         .relative_days = ro::relative,
                         .date_joints = ro::joints,
                         .bylines = ro::bylines,
                         .desks = ro::desks,
                         .outlets = ro::outlets,
                         .remains = ro::remains,
                         .line_words = ro::line_words};
const PageWords turkish{.headers = tr::headers,
                        .published = tr::published,
                        .updated = tr::updated,
                        .relative_days = tr::relative,
                        .date_joints = tr::joints,
                        .outlets = tr::outlets,
                        .remains = tr::remains,
                        .line_words = tr::line_words};
const PageWords ukrainian{.headers = uk::headers,
                          .published = uk::published,
                          .updated = uk::updated,
                          .relative_days = uk::relative,
                          .date_joints = uk::joints,
                          .outlets = uk::outlets,
                          .remains = uk::remains,
                          .line_words = uk::line_words};
const PageWords greek{.headers = el::headers,
                      .published = el::published,
                      .updated = el::updated,
                      .relative_days = el::relative,
                      .date_joints = el::joints,
                      .bylines = el::bylines,
                      .outlets = el::outlets,
                      .remains = el::remains};

}  // namespace onrecord::page
