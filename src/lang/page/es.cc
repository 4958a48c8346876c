#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"título", HeaderField::title},
    {"titulo", HeaderField::title},
    {"titular", HeaderField::title},
    {"asunto", HeaderField::title},
    {"fecha", HeaderField::date},
    {"publicado", HeaderField::published},
    {"publicado el", HeaderField::published},
    {"fecha de publicación", HeaderField::published},
    {"actualizado", HeaderField::updated},
    {"última actualización", HeaderField::updated},
    {"consultado", HeaderField::other},
    {"página", HeaderField::other},
    {"texto", HeaderField::body},
    {"periódico", HeaderField::source},
    {"diario", HeaderField::source},
    {"fuente", HeaderField::source},
    {"medio", HeaderField::source},
    {"autor", HeaderField::author},
    {"autora", HeaderField::author},
    {"autores", HeaderField::author},
    {"por", HeaderField::author},
    {"idioma", HeaderField::language},
    {"de", HeaderField::sender},
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

constexpr std::string_view published[] = {"publicado",    "publicado el",         "publicada",
                                          "publicada el", "fecha de publicación", "creado"};
constexpr std::string_view updated[] = {"actualizado",          "actualizado el", "actualizada",
                                        "última actualización", "actualizado a",  "modificado"};
constexpr std::string_view relative_days[] = {"hoy", "ayer", "hace", "horas", "minutos", "días"};
constexpr std::string_view date_joints[] = {"de", "del", "el",  "a",     "las", "la", "los",
                                            "h",  "hs",  "hrs", "horas", "en",  "y"};
constexpr std::string_view bylines[] = {"por"};
constexpr std::string_view desks[] = {"redacción", "agencias", "la redacción"};
constexpr std::string_view outlets[] = {
    "mundo",     "país",    "diario", "voz",    "prensa",     "periódico", "noticias", "nación",
    "universal", "heraldo", "correo", "tiempo", "vanguardia", "razón",     "clarín",   "mercurio"};
constexpr std::string_view remains[] = {"leer más",     "compartir",    "imprimir",
                                        "foto:",        "publicidad",   "suscríbete",
                                        "lea también:", "lee también:", "te puede interesar:",
                                        "leer más:"};
constexpr std::string_view related[] = {"lea también", "te puede interesar", "lo más leído",
                                        "noticias relacionadas", "más noticias"};
constexpr std::string_view line_words[] = {"lectura", "minutos",     "palabras", "página",
                                           "pág",     "comentarios", "redacción"};
constexpr std::string_view comments[] = {"comentarios", "comentario", "deja un comentario",
                                         "deja una respuesta"};
constexpr std::string_view origin_openings[] = {"este artículo", "esta nota",
                                                "este texto",    "publicado originalmente",
                                                "esta noticia",  "el artículo"};
constexpr std::string_view origin_places[] = {"en", "por"};
constexpr std::string_view production[] = {"editado por", "con información de"};

}  // namespace

const PageWords spanish{.headers = headers,
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
