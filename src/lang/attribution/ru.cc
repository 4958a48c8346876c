#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "добавив",
    "отметив",
    "подчеркнув",
    "заявив",
};

constexpr std::string_view quoting_verbs[] = {
    "назвал",
    "назвала",
    "обвинил",
    "обвинила",
};

constexpr std::string_view auxiliaries[] = {
    "был",
    "была",
    "были",
};

constexpr std::string_view modals[] = {
    "отказался", "отказалась", "мог", "могла", "может",
};

constexpr std::string_view negations[] = {
    "не",
    "никогда",
};

constexpr std::string_view that_words[] = {
    "что",
};

constexpr std::string_view relatives[] = {
    "который",
    "которая",
    "кто",
};

constexpr std::string_view conjunctions[] = {
    "и",
    "а",
    "но",
    "или",
};

constexpr std::string_view subordinators[] = {
    "когда", "если", "хотя", "пока", "как", "потому",
};

constexpr std::string_view determiners[] = {
    "этот", "эта", "эти", "его", "её", "ее", "их", "наш", "свой",
};

constexpr std::string_view prepositions[] = {
    "в",  "во",  "на",  "о", "об",  "от",  "из",    "с",     "со",    "к",  "по",
    "за", "для", "при", "у", "над", "под", "между", "через", "после", "до", "без",
};

constexpr std::string_view place_prepositions[] = {
    "в",
    "во",
};

constexpr std::string_view time_words[] = {
    "понедельник", "вторник", "среду",   "четверг", "пятницу", "субботу", "воскресенье", "января",
    "февраля",     "марта",   "апреля",  "мая",     "июня",    "июля",    "августа",     "сентября",
    "октября",     "ноября",  "декабря", "вчера",   "сегодня", "завтра",
};

constexpr std::string_view adverbs[] = {
    "также", "затем", "позже", "ранее", "вчера", "сегодня", "уже", "ещё", "еще", "тогда",
};

constexpr std::string_view function_words[] = {
    "в",    "во",   "на",     "о",      "об",   "от",   "из",   "с",     "со",    "к",     "ко",
    "по",   "за",   "для",    "при",    "у",    "над",  "под",  "между", "через", "после", "до",
    "без",  "и",    "а",      "но",     "или",  "не",   "ни",   "да",    "что",   "как",   "когда",
    "если", "хотя", "пока",   "потому", "это",  "этот", "эта",  "эти",   "его",   "её",    "ее",
    "их",   "он",   "она",    "оно",    "они",  "мы",   "вы",   "я",     "ты",    "наш",   "ваш",
    "свой", "весь", "все",    "всё",    "так",  "там",  "тут",  "здесь", "тоже",  "также", "уже",
    "ещё",  "еще",  "только", "лишь",   "даже", "был",  "была", "были",  "быть",  "есть",  "нет",
    "кто",  "где",  "куда",   "один",   "два",  "три",
};

constexpr std::string_view other_pronouns[] = {
    "я",
    "мы",
    "вы",
    "они",
};

constexpr std::string_view male_titles[] = {
    "господин",
};

constexpr std::string_view female_titles[] = {
    "госпожа",
};

constexpr std::string_view roles[] = {
    "директор",      "президент",         "министр",      "председатель", "глава",
    "представитель", "представительница", "эксперт",      "профессор",    "историк",
    "экономист",     "депутат",           "мэр",          "губернатор",   "адвокат",
    "секретарь",     "пресс-секретарь",   "гроссмейстер", "тренер",       "автор",
};

constexpr std::string_view groups[] = {
    "эксперты", "власти", "чиновники", "критики", "депутаты", "врачи", "очевидцы", "источники",
};

constexpr std::string_view bodies[] = {
    "компания", "министерство", "правительство", "агентство", "партия", "университет",  "суд",
    "банк",     "полиция",      "федерация",     "ведомство", "кремль", "пресс-служба",
};

constexpr std::string_view name_particles[] = {
    "фон",
    "де",
    "ван",
};

constexpr std::string_view organisation_words[] = {
    "партия",    "университет", "институт", "министерство", "банк",     "агентство",
    "федерация", "союз",        "совет",    "комитет",      "комиссия", "суд",
    "компания",  "группа",      "фонд",     "газета",
};

constexpr std::string_view organisations[] = {
    "кремль", "госдума", "оон", "нато", "ес",
};

constexpr std::string_view places[] = {
    "россия", "москва",   "украина", "киев",   "китай", "пекин",  "сша",
    "европа", "германия", "франция", "лондон", "париж", "берлин", "вашингтон",
};

constexpr std::string_view peoples[] = {
    "российский",
    "американский",
};

}  // namespace

const AttributionWords russian{
    .participles = participles,
    .quoting_verbs = quoting_verbs,
    .auxiliaries = auxiliaries,
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
    .organisation_words = organisation_words,
    .organisations = organisations,
    .places = places,
    .peoples = peoples,
};

}  // namespace onrecord::attribution
