#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "añadiendo",
    "diciendo",
    "afirmando",
};

constexpr std::string_view quoting_verbs[] = {
    "calificó", "llamó", "acusó", "criticó", "tachó", "describió", "denominó",
};

constexpr std::string_view auxiliaries[] = {
    "ha", "han", "había", "es", "era", "fue", "ser", "sido", "estar",
};

constexpr std::string_view passives[] = {
    "fue",
    "es",
    "ser",
    "sido",
};

constexpr std::string_view modals[] = {
    "debería", "podría", "habría", "rechazó", "declinó",
};

constexpr std::string_view negations[] = {
    "no",
    "nunca",
    "ni",
    "tampoco",
};

constexpr std::string_view that_words[] = {
    "que",
};

constexpr std::string_view relatives[] = {
    "quien",
    "que",
    "cual",
};

constexpr std::string_view conjunctions[] = {
    "y", "pero", "o", "e", "sino",
};

constexpr std::string_view subordinators[] = {
    "cuando", "si", "como", "aunque", "mientras", "porque", "donde",
};

constexpr std::string_view determiners[] = {
    "el",   "la",   "los",   "las",   "un",  "una", "unos",   "unas",   "su",  "sus",
    "este", "esta", "estos", "estas", "ese", "esa", "varios", "varias", "dos", "tres",
};

constexpr std::string_view prepositions[] = {
    "de",    "del",   "a",      "al",    "en",    "por",   "para", "con",  "sin",
    "sobre", "entre", "contra", "desde", "hasta", "según", "ante", "tras",
};

constexpr std::string_view place_prepositions[] = {
    "en",
};

constexpr std::string_view time_words[] = {
    "lunes",   "martes",    "miércoles", "jueves", "viernes", "sábado", "domingo", "enero",
    "febrero", "marzo",     "abril",     "mayo",   "junio",   "julio",  "agosto",  "septiembre",
    "octubre", "noviembre", "diciembre", "ayer",   "hoy",     "mañana", "tarde",   "noche",
};

constexpr std::string_view adverbs[] = {
    "también", "luego", "después", "además",   "ayer",
    "hoy",     "ya",    "aún",     "entonces", "posteriormente",
};

constexpr std::string_view function_words[] = {
    "el",     "la",       "los",      "las",   "un",   "una",   "unos",  "unas",    "de",    "del",
    "a",      "al",       "en",       "por",   "para", "con",   "sin",   "sobre",   "entre", "y",
    "pero",   "o",        "e",        "ni",    "que",  "quien", "cual",  "cuando",  "si",    "como",
    "aunque", "mientras", "porque",   "donde", "no",   "sí",    "se",    "su",      "sus",   "lo",
    "le",     "les",      "me",       "te",    "nos",  "él",    "ella",  "ellos",   "ellas", "yo",
    "tú",     "usted",    "nosotros", "este",  "esta", "estos", "estas", "ese",     "esa",   "eso",
    "esto",   "aquí",     "allí",     "muy",   "más",  "menos", "ya",    "también", "según", "tras",
    "ante",   "desde",    "hasta",    "hay",   "hace", "fue",   "es",    "era",     "son",   "ha",
    "han",    "cada",     "todo",     "todos", "toda", "todas", "otro",  "otra",    "dos",   "tres",
    "cuatro", "cinco",
};

constexpr std::string_view other_pronouns[] = {
    "yo", "nosotros", "ellos", "ellas", "usted", "ustedes",
};

constexpr std::string_view male_titles[] = {
    "sr",
    "señor",
    "don",
};

constexpr std::string_view female_titles[] = {
    "sra", "señora", "doña", "señorita", "srta",
};

constexpr std::string_view roles[] = {
    "portavoz",    "director",     "directora",  "presidente",   "presidenta",    "ministro",
    "ministra",    "profesor",     "profesora",  "investigador", "investigadora", "experto",
    "experta",     "economista",   "abogado",    "abogada",      "alcalde",       "alcaldesa",
    "diputado",    "diputada",     "jefe",       "jefa",         "candidato",     "candidata",
    "historiador", "historiadora", "magistrado", "magistrada",   "secretario",    "secretaria",
    "autor",       "autora",
};

constexpr std::string_view groups[] = {
    "expertos", "autoridades", "funcionarios", "críticos", "investigadores",
    "médicos",  "diputados",   "fuentes",      "testigos",
};

constexpr std::string_view bodies[] = {
    "empresa",     "ministerio", "gobierno",   "agencia",  "informe",  "partido",
    "universidad", "tribunal",   "banco",      "policía",  "grupo",    "asociación",
    "sindicato",   "ciudad",     "comunicado", "compañía", "fiscalía", "organización",
};

constexpr std::string_view name_particles[] = {
    "de", "del", "la", "las", "los", "y", "van", "von", "al", "el",
};

constexpr std::string_view name_suffixes[] = {
    "jr",
};

constexpr std::string_view organisation_words[] = {
    "sa",         "sl",         "partido",    "universidad", "instituto", "ministerio", "banco",
    "agencia",    "asociación", "federación", "sindicato",   "consejo",   "comité",     "comisión",
    "tribunal",   "corte",      "grupo",      "compañía",    "fundación", "diario",     "radio",
    "televisión", "centro",     "frente",     "congreso",    "cívico",    "electoral",
};

constexpr std::string_view organisations[] = {
    "kremlin", "onu", "otan", "ue", "senado", "congreso",
};

constexpr std::string_view peoples[] = {
    "español", "española", "estadounidense", "mexicano", "argentino",
    "francés", "alemán",   "ruso",           "chino",
};

}  // namespace

const AttributionWords spanish{
    .participles = participles,
    .quoting_verbs = quoting_verbs,
    .auxiliaries = auxiliaries,
    .passives = passives,
    .modals = modals,
    .negations = negations,
    .that_words = that_words,
    .relatives = relatives,
    .conjunctions = conjunctions,
    .subordinators = subordinators,
    .determiners = determiners,
    .prepositions = prepositions,
    .place_prepositions = place_prepositions,
    .time_words = time_words,
    .adverbs = adverbs,
    .function_words = function_words,
    .other_pronouns = other_pronouns,
    .male_titles = male_titles,
    .female_titles = female_titles,
    .roles = roles,
    .groups = groups,
    .bodies = bodies,
    .name_particles = name_particles,
    .name_suffixes = name_suffixes,
    .organisation_words = organisation_words,
    .organisations = organisations,
    .places = english_places,
    .peoples = peoples,
    .drops_subjects = true,
    .two_surnames = true,
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
