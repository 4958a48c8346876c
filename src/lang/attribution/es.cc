#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "advirtiendo", "afirmando",    "agregando",  "asegurando", "añadiendo",
    "destacando",  "diciendo",     "explicando", "indicando",  "insistiendo",
    "precisando",  "reconociendo", "recordando", "señalando",  "subrayando",
};

constexpr std::string_view quoting_verbs[] = {
    "acusa",    "acusaba",    "acusado",    "acusó",     "alaba",     "alabó",     "bramó",
    "califica", "calificaba", "calificado", "calificó",  "celebra",   "celebró",   "cita",
    "citó",     "condena",    "condenó",    "critica",   "criticaba", "criticado", "criticó",
    "defendió", "defendía",   "defiende",   "define",    "definido",  "definió",   "definía",
    "denominó", "describe",   "describió",  "describía", "descrito",  "elogia",    "elogió",
    "evoca",    "evocó",      "grita",      "gritaba",   "gritó",     "habla",     "hablaba",
    "habló",    "invocó",     "llama",      "llamó",     "rió",       "ríe",       "saludó",
    "sonrió",   "sonríe",     "tacha",      "tachaba",   "tachado",   "tachó",     "tilda",
    "tildaba",  "tildado",    "tildó",
};

constexpr std::string_view auxiliaries[] = {
    "era", "eran",   "es",  "estaba", "estaban", "estar",  "está",   "están",
    "fue", "fueron", "ha",  "habrá",  "había",   "habían", "han",    "haya",
    "he",  "hubo",   "ser", "será",   "serán",   "sido",   "siendo", "son",
};

constexpr std::string_view passives[] = {
    "es", "fue", "fueron", "ser", "sido", "siendo", "son",
};

constexpr std::string_view modals[] = {
    "debe",    "deben",   "debería", "deberían", "declinó", "evita",  "evitó",
    "habría",  "habrían", "podría",  "podrían",  "pudo",    "puede",  "pueden",
    "querría", "quiere",  "quiso",   "rechazó",  "rehusó",  "rehúsa",
};

constexpr std::string_view negations[] = {
    "jamás", "ni", "ninguna", "ninguno", "no", "nunca", "tampoco",
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
    "aunque", "como", "conforme", "cuando", "donde", "mientras", "porque", "pues", "si",
};

constexpr std::string_view definite_articles[] = {
    "el",
    "la",
};

constexpr std::string_view determiners[] = {
    "algunas", "algunos", "aquel",   "aquella", "cada",    "cierto",  "cinco",  "cuatro", "dos",
    "el",      "esa",     "ese",     "esta",    "estas",   "este",    "estos",  "la",     "las",
    "los",     "mi",      "ninguna", "ningún",  "nuestra", "nuestro", "otra",   "otro",   "su",
    "sus",     "tres",    "un",      "una",     "unas",    "unos",    "varias", "varios",
};

constexpr std::string_view prepositions[] = {
    "a",     "al",      "ante",  "bajo",  "con",     "contra", "de",    "del",
    "desde", "durante", "en",    "entre", "excepto", "hacia",  "hasta", "mediante",
    "para",  "por",     "salvo", "según", "sin",     "sobre",  "tras",
};

constexpr std::string_view place_prepositions[] = {
    "en",
};

constexpr std::string_view time_words[] = {
    "abril",  "agosto",    "anoche",  "ayer",      "año",     "diciembre", "domingo",
    "enero",  "febrero",   "hoy",     "jornada",   "jueves",  "julio",     "junio",
    "lunes",  "madrugada", "martes",  "marzo",     "mayo",    "mañana",    "mediodía",
    "mes",    "miércoles", "noche",   "noviembre", "octubre", "semana",    "septiembre",
    "sábado", "tarde",     "viernes",
};

constexpr std::string_view adverbs[] = {
    "además",
    "ahora",
    "anteriormente",
    "asimismo",
    "así",
    "aun",
    "ayer",
    "aún",
    "claramente",
    "después",
    "entonces",
    "finalmente",
    "hoy",
    "igualmente",
    "incluso",
    "le",
    "les",
    "lo",
    "luego",
    "me",
    "misma",
    "mismo",
    "nos",
    "nuevamente",
    "posteriormente",
    "recientemente",
    "se",
    "siempre",
    "simplemente",
    "también",
    "ya",
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
    "abogada",        "abogado",        "activista",      "actriz",       "administrador",
    "administradora", "agente",         "agricultor",     "agricultora",  "alcalde",
    "alcaldesa",      "alumna",         "alumno",         "analista",     "antropóloga",
    "antropólogo",    "arqueóloga",     "arqueólogo",     "arquitecta",   "arquitecto",
    "arzobispo",      "asesor",         "asesora",        "astrónoma",    "astrónomo",
    "atleta",         "autor",          "autora",         "bailarina",    "bailarín",
    "bióloga",        "biólogo",        "bombera",        "bombero",      "camarera",
    "camarero",       "campesina",      "campesino",      "candidata",    "candidato",
    "cantante",       "capitana",       "capitán",        "catedrática",  "catedrático",
    "científica",     "científico",     "cineasta",       "cirujana",     "cirujano",
    "ciudadana",      "ciudadano",      "clienta",        "cliente",      "climatóloga",
    "climatólogo",    "cocinera",       "cocinero",       "colega",       "comandante",
    "comerciante",    "comisaria",      "comisario",      "compañera",    "compañero",
    "compositor",     "compositora",    "concejal",       "concejala",    "conductor",
    "conductora",     "consejera",      "consejero",      "coordinador",  "coordinadora",
    "corresponsal",   "crítico",        "decana",         "decano",       "defensor",
    "defensora",      "delegada",       "delegado",       "demógrafa",    "demógrafo",
    "dentista",       "deportista",     "diplomática",    "diplomático",  "diputada",
    "diputado",       "director",       "directora",      "dirigente",    "diseñador",
    "diseñadora",     "doctor",         "doctora",        "dueña",        "dueño",
    "ecologista",     "economista",     "editor",         "editora",      "embajador",
    "embajadora",     "empleada",       "empleado",       "empresaria",   "empresario",
    "encargada",      "encargado",      "enfermera",      "enfermero",    "entrenador",
    "entrenadora",    "epidemióloga",   "epidemiólogo",   "escritor",     "escritora",
    "escultor",       "escultora",      "especialista",   "esposa",       "estudiante",
    "experta",        "experto",        "farmacéutica",   "farmacéutico", "filósofa",
    "filósofo",       "fiscal",         "fotógrafa",      "fotógrafo",    "funcionaria",
    "funcionario",    "fundador",       "fundadora",      "futbolista",   "físico",
    "ganadera",       "ganadero",       "gerente",        "geógrafa",     "geógrafo",
    "geóloga",        "geólogo",        "gobernador",     "gobernadora",  "hermana",
    "hermano",        "hidróloga",      "hidrólogo",      "hija",         "hijo",
    "historiador",    "historiadora",   "informático",    "ingeniera",    "ingeniero",
    "inspector",      "inspectora",     "intendente",     "inversor",     "inversora",
    "investigador",   "investigadora",  "jefa",           "jefe",         "jubilada",
    "jubilado",       "juez",           "jueza",          "jugador",      "jugadora",
    "jurista",        "lector",         "lectora",        "lingüista",    "líder",
    "madre",          "maestra",        "maestro",        "magistrada",   "magistrado",
    "manifestante",   "marido",         "marinera",       "marinero",     "matemático",
    "matrona",        "mediador",       "meteoróloga",    "meteorólogo",  "militante",
    "ministra",       "ministro",       "médica",         "médico",       "músico",
    "negociador",     "negociadora",    "notaria",        "notario",      "novelista",
    "obispo",         "obrera",         "obrero",         "observador",   "observadora",
    "ornitóloga",     "ornitólogo",     "paciente",       "padre",        "panadera",
    "panadero",       "pasajera",       "pasajero",       "peatón",       "pediatra",
    "peluquera",      "peluquero",      "periodista",     "pescador",     "pescadora",
    "piloto",         "pintor",         "pintora",        "poeta",        "politóloga",
    "politólogo",     "político",       "portavoz",       "prefecto",     "presidenta",
    "presidente",     "procurador",     "procuradora",    "productor",    "productora",
    "profesor",       "profesora",      "propietaria",    "propietario",  "psicóloga",
    "psicólogo",      "psiquiatra",     "párroco",        "químico",      "rector",
    "rectora",        "regidor",        "regidora",       "relator",      "relatora",
    "representante",  "responsable",    "sacerdote",      "secretaria",   "secretario",
    "senador",        "senadora",       "sindicalista",   "sismóloga",    "sismólogo",
    "sobreviviente",  "socia",          "socio",          "socióloga",    "sociólogo",
    "soldado",        "subdirector",    "subdirectora",   "taxista",      "tendera",
    "tendero",        "teniente",       "tesorera",       "tesorero",     "testigo",
    "trabajador",     "trabajadora",    "traductor",      "traductora",   "turista",
    "técnico",        "usuaria",        "usuario",        "vecina",       "vecino",
    "vendedor",       "vendedora",      "veterinaria",    "veterinario",  "viajera",
    "viajero",        "vicepresidenta", "vicepresidente", "vicerrector",  "vicerrectora",
    "viróloga",       "virólogo",       "visitante",      "viticultor",   "viticultora",
    "viuda",          "voluntaria",     "voluntario",     "votante",      "víctima",
};

constexpr std::string_view former_words[] = {
    "ex",
    "entonces",
    "antiguo",
    "antigua",
};

constexpr std::string_view groups[] = {
    "abogados",    "activistas",    "agricultores",   "alcaldes",    "analistas",
    "autoridades", "bomberos",      "científicos",    "ciudadanos",  "concejales",
    "críticos",    "diputados",     "economistas",    "empresarios", "especialistas",
    "estudiantes", "expertos",      "familiares",     "fuentes",     "funcionarios",
    "ganaderos",   "historiadores", "investigadores", "jueces",      "manifestantes",
    "médicos",     "observadores",  "opositores",     "padres",      "periodistas",
    "pescadores",  "policías",      "políticos",      "profesores",  "regantes",
    "sindicatos",  "testigos",      "trabajadores",   "usuarios",    "vecinos",
};

constexpr std::string_view bodies[] = {
    "administración", "agencia",      "asociación", "ayuntamiento", "banco",      "ciudad",
    "club",           "comisión",     "comité",     "compañía",     "comunicado", "confederación",
    "consejería",     "consejo",      "consulado",  "corporación",  "cámara",     "defensoría",
    "diario",         "dirección",    "ejército",   "embajada",     "empresa",    "encuesta",
    "escuela",        "estudio",      "federación", "firma",        "fiscalía",   "fundación",
    "gabinete",       "gobierno",     "grupo",      "hospital",     "iglesia",    "informe",
    "instituto",      "junta",        "juzgado",    "ministerio",   "movimiento", "museo",
    "oposición",      "organización", "partido",    "plataforma",   "policía",    "presidencia",
    "rectorado",      "secretaría",   "senado",     "sindicato",    "sociedad",   "sondeo",
    "tribunal",       "universidad",
};

constexpr std::string_view name_particles[] = {
    "de", "del", "la", "las", "los", "y", "van", "von", "al", "el",
};

constexpr std::string_view name_suffixes[] = {
    "jr",
};

constexpr std::string_view organisation_words[] = {
    "academia",   "agencia",     "asociación",    "ayuntamiento", "banco",
    "centro",     "club",        "colegio",       "comisión",     "comité",
    "compañía",   "comunidad",   "confederación", "congreso",     "consejería",
    "consejo",    "cooperativa", "corporación",   "corte",        "cámara",
    "cívico",     "diario",      "diputación",    "dirección",    "ejército",
    "electoral",  "embajada",    "escuela",       "federación",   "fiscalía",
    "frente",     "fundación",   "gobierno",      "grupo",        "hospital",
    "iglesia",    "instituto",   "junta",         "juzgado",      "liga",
    "ministerio", "movimiento",  "museo",         "observatorio", "organización",
    "partido",    "plataforma",  "radio",         "sa",           "secretaría",
    "sindicato",  "sl",          "sociedad",      "teatro",       "televisión",
    "tribunal",   "universidad", "unión",
};

constexpr std::string_view organisations[] = {
    "kremlin", "onu", "otan", "ue", "senado", "congreso",
};

constexpr std::string_view peoples[] = {
    "español", "española", "estadounidense", "mexicano", "argentino",
    "francés", "alemán",   "ruso",           "chino",
};

constexpr std::string_view directive_verbs[] = {
    "admite",  "admitió",   "afirma",    "afirmó",     "alega",    "alegó",
    "asegura", "aseguraba", "aseguró",   "confesó",    "confiesa", "confía",
    "declara", "declaró",   "dice",      "dijo",       "insiste",  "insistió",
    "lamenta", "lamentó",   "manifestó", "manifiesta", "negó",     "niega",
    "promete", "prometió",  "reconoce",  "reconoció",  "sostiene", "sostuvo",
};

constexpr std::string_view infinitive_words[] = {
    "estar", "haber", "poder", "querer", "sentirse", "ser", "tener",
};

constexpr std::string_view comparing_words[] = {
    "como",
    "según",
    "tal",
};

constexpr std::string_view opening_accords[] = {
    "para",
};

constexpr std::string_view question_labels[] = {
    "p",
    "pregunta",
};

constexpr std::string_view answer_labels[] = {
    "r",
    "respuesta",
};

}  // namespace

const AttributionWords spanish{
    .participles = participles,
    .quoting_verbs = quoting_verbs,
    .directive_verbs = directive_verbs,
    .infinitive_words = infinitive_words,
    .auxiliaries = auxiliaries,
    .passives = passives,
    .modals = modals,
    .negations = negations,
    .that_words = that_words,
    .relatives = relatives,
    .comparing_words = comparing_words,
    .opening_accords = opening_accords,
    .conjunctions = conjunctions,
    .subordinators = subordinators,
    .definite_articles = definite_articles,
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
    .former_words = former_words,
    .groups = groups,
    .bodies = bodies,
    .question_labels = question_labels,
    .answer_labels = answer_labels,
    .name_particles = name_particles,
    .name_suffixes = name_suffixes,
    .organisation_words = organisation_words,
    .organisations = organisations,
    .places = english_places,
    .peoples = peoples,
    .marks_clauses = true,
    .drops_subjects = true,
    .two_surnames = true,
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
