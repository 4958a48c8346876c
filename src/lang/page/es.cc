#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"título", HeaderField::title},    {"titulo", HeaderField::title},
    {"titular", HeaderField::title},   {"asunto", HeaderField::title},
    {"fecha", HeaderField::date},      {"publicado", HeaderField::date},
    {"fuente", HeaderField::source},   {"medio", HeaderField::source},
    {"autor", HeaderField::author},    {"autora", HeaderField::author},
    {"autores", HeaderField::author},  {"por", HeaderField::author},
    {"idioma", HeaderField::language}, {"de", HeaderField::sender},
    {"sección", HeaderField::other},
};

constexpr MonthName months[] = {
    {"enero", 1},    {"febrero", 2},    {"marzo", 3},      {"abril", 4},      {"mayo", 5},
    {"junio", 6},    {"julio", 7},      {"agosto", 8},     {"septiembre", 9}, {"setiembre", 9},
    {"octubre", 10}, {"noviembre", 11}, {"diciembre", 12}, {"ene", 1},        {"abr", 4},
    {"ago", 8},      {"dic", 12},
};

constexpr std::string_view weekdays[] = {
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
};

constexpr std::string_view published[] = {
    "publicado",      "publicado el",         "actualizado",
    "actualizado el", "última actualización", "fecha de publicación"};
constexpr std::string_view relative_days[] = {"hoy", "ayer", "hace", "horas", "minutos", "días"};
constexpr std::string_view date_joints[] = {"de", "del", "el", "a", "las", "h", "hs"};
constexpr std::string_view bylines[] = {"por"};
constexpr std::string_view desks[] = {"redacción", "agencias", "la redacción"};
constexpr std::string_view outlets[] = {
    "mundo",     "país",    "diario", "voz",    "prensa",     "periódico", "noticias", "nación",
    "universal", "heraldo", "correo", "tiempo", "vanguardia", "razón",     "clarín",   "mercurio"};
constexpr std::string_view remains[] = {
    "leer más",   "compartir",    "imprimir",     "comentarios",         "publicidad",
    "suscríbete", "lea también:", "lee también:", "te puede interesar:", "leer más:"};
constexpr std::string_view related[] = {"lea también", "te puede interesar", "lo más leído",
                                        "noticias relacionadas", "más noticias"};
constexpr std::string_view production[] = {"editado por", "con información de"};

}  // namespace

const PageWords spanish{headers, months, weekdays, published, relative_days, date_joints,
                        bylines, desks,  outlets,  remains,   related,       production};

}  // namespace onrecord::page
