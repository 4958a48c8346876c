#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "affirmant",     "ajoutant",   "assurant", "avertissant", "concluant",
    "disant",        "déclarant",  "estimant", "expliquant",  "indiquant",
    "insistant",     "jugeant",    "notant",   "précisant",   "rappelant",
    "reconnaissant", "regrettant", "répétant", "soulignant",  "évoquant",
};

constexpr std::string_view quoting_verbs[] = {
    "accusait",  "accuse",   "accusé",     "appelait",   "appelle",    "appelé",    "balaie",
    "balayé",    "chuchote", "chuchoté",   "citait",     "cite",       "cité",      "complète",
    "complété",  "condamne", "condamné",   "contestait", "conteste",   "contesté",  "craint",
    "criait",    "crie",     "critiquait", "critique",   "critiqué",   "crié",      "décrit",
    "décrivait", "décèle",   "défend",     "défendait",  "défendu",    "dénonce",   "dénoncé",
    "dénonçait", "enrage",   "exhorte",    "exhorté",    "exige",      "exigé",     "fulmine",
    "fulminé",   "fustige",  "fustigeait", "fustigé",    "grince",     "grincé",    "gronde",
    "grondé",    "hurle",    "hurlé",      "invite",     "invité",     "invoque",   "invoqué",
    "jubile",    "jubilé",   "justifie",   "justifié",   "lit",        "moque",     "moqué",
    "parlait",   "parle",    "parlé",      "presse",     "qualifiait", "qualifie",  "qualifié",
    "raille",    "raillé",   "redoute",    "redouté",    "rit",        "réclamait", "réclame",
    "réclamé",   "saluait",  "salue",      "salué",      "souriait",   "sourit",    "tacle",
    "taclé",     "tempête",  "tempêté",    "tonne",      "tonné",      "vantait",   "vante",
    "vanté",     "vise",     "évoquait",   "évoque",     "évoqué",
};

constexpr std::string_view auxiliaries[] = {
    "a",     "aura",      "auront",  "avaient", "avait", "ayant",   "est",   "ont",
    "s'est", "s'étaient", "s'était", "sera",    "sont",  "étaient", "était", "été",
};

constexpr std::string_view passives[] = {
    "est",
    "été",
    "était",
};

constexpr std::string_view modals[] = {
    "auraient", "aurait", "devait",  "devraient",  "devrait",  "doit",    "doivent",
    "n'exclut", "peut",   "peuvent", "pourraient", "pourrait", "pouvait", "refusait",
    "refuse",   "refusé", "serait",  "veut",       "voudrait",
};

constexpr std::string_view negations[] = {
    "aucun", "aucune", "guère", "jamais",  "n'a", "n'aurait", "n'avait",
    "n'est", "n'ont",  "n'y",   "n'était", "ne",  "ni",       "pas",
};

constexpr std::string_view that_words[] = {
    "qu",
    "qu'",
    "que",
};

constexpr std::string_view relatives[] = {
    "qui",
    "dont",
};

constexpr std::string_view conjunctions[] = {
    "et", "mais", "ou", "car", "donc",
};

constexpr std::string_view subordinators[] = {
    "alors",   "après",  "avant",   "comme", "dès",     "lorsqu", "lorsque",
    "pendant", "puisqu", "puisque", "quand", "quoique", "si",     "tandis",
};

constexpr std::string_view definite_articles[] = {
    "le",
    "la",
    "l'",
    "l",
};

constexpr std::string_view determiners[] = {
    "autre",  "autres", "c'",    "ce",    "certaines", "certains", "ces",      "cet", "cette",
    "chaque", "cinq",   "des",   "deux",  "l",         "l'",       "la",       "le",  "les",
    "leur",   "leurs",  "nos",   "notre", "plusieurs", "quatre",   "quelques", "sa",  "ses",
    "six",    "son",    "trois", "un",    "une",       "vos",      "votre",
};

constexpr std::string_view prepositions[] = {
    "après",  "au",    "aux",  "avant",  "avec",     "chez", "contre", "d",
    "d'",     "dans",  "de",   "depuis", "derrière", "des",  "devant", "du",
    "durant", "dès",   "en",   "entre",  "envers",   "hors", "jusqu",  "lors",
    "malgré", "outre", "par",  "parmi",  "pendant",  "pour", "sans",   "selon",
    "sous",   "sur",   "vers", "via",    "à",
};

constexpr std::string_view place_prepositions[] = {
    "chez",
    "en",
    "à",
};

constexpr std::string_view time_words[] = {
    "année",     "août",    "après-midi", "aujourd'hui", "avril",    "demain",  "dimanche",
    "décembre",  "février", "hier",       "janvier",     "jeudi",    "juillet", "juin",
    "lendemain", "lundi",   "mai",        "mardi",       "mars",     "matin",   "mercredi",
    "midi",      "mois",    "novembre",   "nuit",        "octobre",  "samedi",  "semaine",
    "septembre", "soir",    "veille",     "vendredi",    "week-end",
};

constexpr std::string_view adverbs[] = {
    "ailleurs",      "ainsi",     "alors",     "aussi",    "aussitôt",   "cependant", "clairement",
    "déjà",          "elle-même", "en",        "encore",   "enfin",      "ensuite",   "hier",
    "immédiatement", "leur",      "lui",       "lui-même", "même",       "notamment", "néanmoins",
    "plus",          "pourtant",  "récemment", "se",       "simplement", "souvent",   "surtout",
    "tard",          "tout",      "toutefois", "y",        "également",
};

constexpr std::string_view function_words[] = {
    "le",          "la",      "les",      "un",      "une",   "des",    "du",    "de",    "à",
    "au",          "aux",     "en",       "dans",    "pour",  "par",    "sur",   "avec",  "sans",
    "et",          "mais",    "ou",       "donc",    "or",    "ni",     "car",   "il",    "elle",
    "ils",         "elles",   "on",       "nous",    "vous",  "je",     "tu",    "ce",    "cette",
    "ces",         "cet",     "cela",     "ça",      "qui",   "que",    "quoi",  "dont",  "où",
    "quand",       "comment", "pourquoi", "si",      "ne",    "pas",    "plus",  "très",  "bien",
    "tout",        "tous",    "toute",    "son",     "sa",    "ses",    "leur",  "leurs", "notre",
    "nos",         "votre",   "vos",      "mon",     "ma",    "mes",    "selon", "après", "avant",
    "depuis",      "pendant", "lors",     "lorsque", "alors", "ainsi",  "aussi", "enfin", "hier",
    "aujourd'hui", "demain",  "cinq",     "deux",    "trois", "quatre", "dix",   "chez",  "entre",
};

constexpr std::string_view other_pronouns[] = {
    "je", "nous", "vous", "on", "ils", "elles", "ce",
};

constexpr std::string_view male_titles[] = {
    "m",
    "monsieur",
    "père",
};

constexpr std::string_view female_titles[] = {
    "mme", "madame", "mademoiselle", "mlle", "sœur",
};

constexpr std::string_view roles[] = {
    "adjoint",        "adjointe",      "administrateur", "agriculteur",   "agricultrice",
    "ambassadeur",    "ambassadrice",  "analyste",       "anthropologue", "architecte",
    "archéologue",    "artisan",       "artisane",       "artiste",       "assistant",
    "assistante",     "astronome",     "athlète",        "auteur",        "autrice",
    "avocat",         "avocate",       "berger",         "bergère",       "bibliothécaire",
    "biologiste",     "boucher",       "bouchère",       "boulanger",     "boulangère",
    "capitaine",      "cardiologue",   "chancelier",     "chancelière",   "chanteur",
    "chanteuse",      "chauffeur",     "chauffeuse",     "chef",          "chercheur",
    "chercheuse",     "chimiste",      "chirurgien",     "chirurgienne",  "cinéaste",
    "client",         "cliente",       "climatologue",   "collègue",      "commandant",
    "commandante",    "commerçant",    "commerçante",    "commissaire",   "compositeur",
    "compositrice",   "comédien",      "comédienne",     "conducteur",    "conductrice",
    "conseiller",     "conseillère",   "conservateur",   "conservatrice", "consultant",
    "consultante",    "coordinateur",  "coordinatrice",  "correspondant", "correspondante",
    "cuisinier",      "cuisinière",    "curé",           "danseur",       "danseuse",
    "diplomate",      "directeur",     "directrice",     "dirigeant",     "dirigeante",
    "docteur",        "docteure",      "doyen",          "doyenne",       "délégué",
    "déléguée",       "démographe",    "député",         "députée",       "employé",
    "employée",       "enquêteur",     "enquêtrice",     "enseignant",    "enseignante",
    "entraîneur",     "entraîneuse",   "entrepreneur",   "entrepreneuse", "expert",
    "experte",        "exploitant",    "exploitante",    "fille",         "fils",
    "fondateur",      "fondatrice",    "frère",          "gendarme",      "gestionnaire",
    "gouverneur",     "gouverneure",   "greffier",       "greffière",     "généalogiste",
    "géographe",      "géologue",      "gérant",         "gérante",       "habitant",
    "habitante",      "historien",     "historienne",    "hydrologue",    "infirmier",
    "infirmière",     "ingénieur",     "ingénieure",     "inspecteur",    "inspectrice",
    "instituteur",    "institutrice",  "interne",        "joueur",        "joueuse",
    "journaliste",    "juriste",       "lecteur",        "lectrice",      "libraire",
    "linguiste",      "magistrat",     "magistrate",     "maire",         "manifestant",
    "manifestante",   "mathématicien", "militant",       "militante",     "ministre",
    "musicien",       "musicienne",    "mère",           "médecin",       "médiateur",
    "médiatrice",     "météorologue",  "naturaliste",    "notaire",       "négociateur",
    "négociatrice",   "observateur",   "observatrice",   "ornithologue",  "ouvrier",
    "ouvrière",       "parlementaire", "passager",       "passagère",     "passant",
    "passante",       "patient",       "patiente",       "patron",        "patronne",
    "peintre",        "pharmacien",    "pharmacienne",   "philosophe",    "photographe",
    "physicien",      "physicienne",   "pilote",         "politologue",   "pompier",
    "pompière",       "porte-parole",  "procureur",      "procureure",    "producteur",
    "productrice",    "professeur",    "professeure",    "propriétaire",  "proviseur",
    "proviseure",     "préfet",        "préfète",        "président",     "présidente",
    "prêtre",         "psychiatre",    "psychologue",    "père",          "pédiatre",
    "pêcheur",        "pêcheuse",      "rapporteur",     "rapporteure",   "recteur",
    "rectrice",       "responsable",   "restaurateur",   "restauratrice", "retraité",
    "retraitée",      "riverain",      "riveraine",      "romancier",     "romancière",
    "réalisateur",    "réalisatrice",  "rédacteur",      "rédactrice",    "salarié",
    "salariée",       "sauveteur",     "sauveteuse",     "scientifique",  "sculpteur",
    "sculptrice",     "secrétaire",    "sismologue",     "sociologue",    "source",
    "sportif",        "sportive",      "spécialiste",    "stagiaire",     "substitut",
    "surveillant",    "surveillante",  "syndicaliste",   "sénateur",      "sénatrice",
    "sœur",           "technicien",    "technicienne",   "traducteur",    "traductrice",
    "trésorier",      "trésorière",    "témoin",         "universitaire", "urbaniste",
    "usager",         "usagère",       "vendeur",        "vendeuse",      "veuve",
    "vice-président", "victime",       "vigneron",       "vigneronne",    "virologue",
    "visiteur",       "visiteuse",     "voisin",         "voisine",       "volcanologue",
    "voyageur",       "voyageuse",     "vétérinaire",    "économiste",    "écrivain",
    "écrivaine",      "éditeur",       "éditorialiste",  "éditrice",      "éleveur",
    "éleveuse",       "élue",          "épouse",         "époux",         "étudiant",
    "étudiante",      "évêque",
};

constexpr std::string_view former_words[] = {
    "ancien",
    "ancienne",
    "ex",
};

constexpr std::string_view groups[] = {
    "agriculteurs", "autorités",  "avocats",      "chercheurs",    "commerçants", "critiques",
    "députés",      "enquêteurs", "enseignants",  "experts",       "habitants",   "historiens",
    "juges",        "magistrats", "manifestants", "militants",     "médecins",    "observateurs",
    "opposants",    "parents",    "policiers",    "pompiers",      "proches",     "pêcheurs",
    "responsables", "riverains",  "salariés",     "scientifiques", "secouristes", "sources",
    "spécialistes", "syndicats",  "témoins",      "voisins",       "économistes", "élus",
    "étudiants",
};

constexpr std::string_view bodies[] = {
    "administration", "agence",       "ambassade", "assemblée",    "association", "banque",
    "chambre",        "collectif",    "comité",    "commission",   "communiqué",  "compagnie",
    "conseil",        "cour",         "direction", "enquête",      "entreprise",  "fondation",
    "fédération",     "gouvernement", "groupe",    "hôpital",      "institut",    "journal",
    "mairie",         "ministère",    "musée",     "observatoire", "office",      "opposition",
    "organisation",   "parquet",      "parti",     "police",       "préfecture",  "présidence",
    "quotidien",      "rapport",      "rédaction", "région",       "société",     "sondage",
    "syndicat",       "sénat",        "tribunal",  "tribune",      "université",  "ville",
    "école",          "étude",
};

constexpr std::string_view name_particles[] = {
    "al", "ben", "d", "d'", "de", "des", "du", "el", "l'", "la", "le", "van", "von",
};

constexpr std::string_view name_suffixes[] = {
    "jr",
};

constexpr std::string_view organisation_words[] = {
    "académie",   "agence",        "ambassade",  "assemblée",    "association", "banque",
    "centre",     "chambre",       "collectif",  "collège",      "comité",      "commission",
    "compagnie",  "confédération", "conseil",    "coopérative",  "cour",        "direction",
    "fondation",  "front",         "fédération", "groupe",       "hôpital",     "institut",
    "journal",    "ligue",         "lycée",      "mairie",       "ministère",   "mouvement",
    "musée",      "observatoire",  "office",     "organisation", "parquet",     "parti",
    "préfecture", "radio",         "sa",         "société",      "syndicat",    "sénat",
    "théâtre",    "tribunal",      "télévision", "union",        "université",  "école",
};

constexpr std::string_view organisations[] = {
    "kremlin", "onu", "otan", "ue", "élysée", "matignon", "sénat",
};

constexpr std::string_view peoples[] = {
    "français", "française",   "américain", "américaine",
    "allemand", "britannique", "russe",     "chinois",
};

constexpr std::string_view directive_verbs[] = {
    "admet",    "admis",      "affirmait", "affirme",       "affirmé",    "assurait",  "assure",
    "assuré",   "avoue",      "avoué",     "confie",        "confié",     "demandait", "demande",
    "demandé",  "dit",        "déclare",   "déclaré",       "estime",     "estimé",    "explique",
    "expliqué", "jure",       "juré",      "promet",        "promettait", "promis",    "précise",
    "prétend",  "prétendait", "raconte",   "reconnaissait", "reconnaît",  "reconnu",   "regrette",
    "regretté", "soutenu",    "soutient",  "suggère",       "suggéré",
};

constexpr std::string_view infinitive_words[] = {
    "avoir", "d", "d'", "de", "devoir", "faire", "pouvoir", "savoir", "vouloir", "être",
};

constexpr std::string_view comparing_words[] = {
    "ainsi",
    "comme",
};

constexpr std::string_view opening_accords[] = {
    "pour",
};

constexpr std::string_view question_labels[] = {
    "q",
    "question",
};

constexpr std::string_view answer_labels[] = {
    "r",
    "réponse",
};

}  // namespace

const AttributionWords french{
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
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
