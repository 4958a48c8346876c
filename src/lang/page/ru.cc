#include "lang/page/all.h"

namespace onrecord::page {
namespace {

constexpr HeaderWord headers[] = {
    {"заголовок", HeaderField::title},
    {"тема", HeaderField::title},
    {"дата", HeaderField::date},
    {"опубликовано", HeaderField::published},
    {"дата публикации", HeaderField::published},
    {"обновлено", HeaderField::updated},
    {"газета", HeaderField::source},
    {"текст", HeaderField::body},
    {"дата обращения", HeaderField::other},
    {"раздел", HeaderField::other},
    {"источник", HeaderField::source},
    {"издание", HeaderField::source},
    {"автор", HeaderField::author},
    {"авторы", HeaderField::author},
    {"язык", HeaderField::language},
    {"от", HeaderField::sender},
    {"кому", HeaderField::other},
    {"рубрика", HeaderField::other},
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

constexpr std::string_view published[] = {"опубликовано", "размещено", "дата публикации",
                                          "создано"};
constexpr std::string_view updated[] = {"обновлено", "обновлён", "изменено",
                                        "последнее обновление"};
constexpr std::string_view relative_days[] = {"сегодня", "вчера", "назад", "часов",
                                              "часа",    "минут", "час"};
constexpr std::string_view date_joints[] = {"г", "года", "в", "мск", "по"};
constexpr std::string_view bylines[] = {"автор", "текст"};
constexpr std::string_view desks[] = {"редакция"};
constexpr std::string_view outlets[] = {"новости", "вестник", "газета", "известия",     "ведомости",
                                        "правда",  "тасс",    "риа",    "интерфакс",    "агентство",
                                        "курьер",  "время",   "звезда", "комсомольская"};
constexpr std::string_view remains[] = {"читать далее", "поделиться",     "комментарии", "реклама",
                                        "подписаться",  "читайте также:", "фото:"};
constexpr std::string_view related[] = {"читайте также", "материалы по теме", "по теме",
                                        "самое читаемое"};
constexpr std::string_view line_words[] = {"просмотров",  "мин", "минут", "минуты", "комментариев",
                                           "комментарии", "с",   "стр",   "№"};
constexpr std::string_view comments[] = {"комментарии", "комментариев", "комментария",
                                         "обсуждение"};
constexpr std::string_view origin_openings[] = {"эта статья", "статья", "материал",
                                                "впервые опубликовано"};
constexpr std::string_view origin_places[] = {"в", "на"};
constexpr std::string_view production[] = {"редактор:"};

}  // namespace

const PageWords russian{.headers = headers,
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
