#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"заголовок", HeaderField::title}, {"тема", HeaderField::title},
    {"дата", HeaderField::date},       {"опубликовано", HeaderField::date},
    {"источник", HeaderField::source}, {"издание", HeaderField::source},
    {"автор", HeaderField::author},    {"авторы", HeaderField::author},
    {"язык", HeaderField::language},   {"от", HeaderField::sender},
    {"кому", HeaderField::other},      {"рубрика", HeaderField::other},
};

constexpr MonthName months[] = {
    {"января", 1},   {"февраля", 2},  {"марта", 3},   {"апреля", 4},   {"мая", 5},
    {"июня", 6},     {"июля", 7},     {"августа", 8}, {"сентября", 9}, {"октября", 10},
    {"ноября", 11},  {"декабря", 12}, {"январь", 1},  {"февраль", 2},  {"март", 3},
    {"апрель", 4},   {"май", 5},      {"июнь", 6},    {"июль", 7},     {"август", 8},
    {"сентябрь", 9}, {"октябрь", 10}, {"ноябрь", 11}, {"декабрь", 12}, {"янв", 1},
    {"фев", 2},      {"апр", 4},      {"авг", 8},     {"сен", 9},      {"окт", 10},
    {"ноя", 11},     {"дек", 12},
};

constexpr std::string_view weekdays[] = {
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье",
    "пн",          "вт",      "ср",    "чт",      "пт",      "сб",      "вс",
};

constexpr std::string_view published[] = {"опубликовано", "обновлено", "размещено"};
constexpr std::string_view relative_days[] = {"сегодня", "вчера", "назад", "часов",
                                              "часа",    "минут", "час"};
constexpr std::string_view date_joints[] = {"г", "года", "в", "мск"};
constexpr std::string_view bylines[] = {"автор", "текст"};
constexpr std::string_view desks[] = {"редакция"};
constexpr std::string_view outlets[] = {"новости", "вестник", "газета", "известия",     "ведомости",
                                        "правда",  "тасс",    "риа",    "интерфакс",    "агентство",
                                        "курьер",  "время",   "звезда", "комсомольская"};
constexpr std::string_view remains[] = {"читать далее", "поделиться",     "комментарии", "реклама",
                                        "подписаться",  "читайте также:", "фото:"};
constexpr std::string_view related[] = {"читайте также", "материалы по теме", "по теме",
                                        "самое читаемое"};
constexpr std::string_view production[] = {"редактор:"};

}  // namespace

const PageWords russian{headers, months, weekdays, published, relative_days, date_joints,
                        bylines, desks,  outlets,  remains,   related,       production};

}  // namespace onrecord::page
