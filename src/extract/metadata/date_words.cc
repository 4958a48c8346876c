#include "extract/metadata/date_words.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <unordered_map>

#include "lang/page/calendar_names.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

struct Zone {
    std::string_view name;
    int order;
};

constexpr Zone zones[] = {
    {"gmt", 0}, {"utc", 0},  {"z", 0},   {"bst", 1},  {"ist", 1},  {"cet", 1},  {"cest", 1},
    {"eet", 1}, {"eest", 1}, {"wet", 1}, {"msk", 1},  {"aest", 1}, {"aedt", 1}, {"nzst", 1},
    {"sgt", 1}, {"et", 2},   {"est", 2}, {"edt", 2},  {"pt", 2},   {"pst", 2},  {"pdt", 2},
    {"cdt", 2}, {"mst", 2},  {"mdt", 2}, {"akst", 2}, {"hst", 2},  {"be", 0},
};

/// Months of the solar calendar of Iran, in Persian and as they are written in Latin letters.
constexpr std::string_view persian_months[] = {
    "فروردین", "اردیبهشت",  "خرداد", "تیر",   "مرداد",     "شهریور",      "مهر",     "آبان",
    "آذر",     "دی",        "بهمن",  "اسفند", "farvardin", "ordibehesht", "khordad", "tir",
    "mordad",  "shahrivar", "mehr",  "aban",  "azar",      "dey",         "bahman",  "esfand"};

struct Era {
    std::string_view name;
    std::int16_t year_before;
};

constexpr Era eras[] = {{"令和", 2018}, {"平成", 1988},     {"昭和", 1925},
                        {"民國", 1911}, {"中華民國", 1911}, {"民国", 1911}};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

using DateWords = std::unordered_map<std::string, DateWord, TextHash, std::equal_to<>>;

/// Marks each word of each phrase.
void mark(DateWords& words, std::span<const std::string_view> phrases, bool DateWord::*what)
{
    for (std::string_view phrase : phrases) {
        while (!phrase.empty()) {
            const std::size_t space = std::min(phrase.find(' '), phrase.size());
            words[std::string(phrase.substr(0, space))].*what = true;
            phrase.remove_prefix(std::min(space + 1, phrase.size()));
        }
    }
}

void add_language(DateWords& words, const PageWords& page)
{
    for (const MonthName& month : page.months) {
        words[std::string(month.word)].month = month.month;
    }
    for (std::size_t i = 0; i < page.weekdays.size(); ++i) {
        words[std::string(page.weekdays[i])].weekday = static_cast<std::uint8_t>(i % 7 + 1);
    }
    mark(words, page.published, &DateWord::published);
    mark(words, page.updated, &DateWord::updated);
    mark(words, page.relative_days, &DateWord::relative);
    mark(words, page.date_joints, &DateWord::joint);
    mark(words, page.line_words, &DateWord::line_word);
}

/// Words of time that no English page has settle the order of day and month.
void add_orders(DateWords& words)
{
    const PageWords& english = *all_page_words().front();
    for (const PageWords* page : all_page_words().subspan(1)) {
        mark(words, page->published, &DateWord::day_first);
        mark(words, page->updated, &DateWord::day_first);
        mark(words, page->date_joints, &DateWord::day_first);
        mark(words, page->weekdays, &DateWord::day_first);
    }
    DateWords common;
    add_language(common, english);
    for (const auto& [word, unused] : common) {
        words[word].day_first = false;
    }
}

/// Calls `take(word, place)` for each word of a text, `_` in it read as a space.
template <typename Take>
void each_word(std::string_view text, Take take)
{
    for (std::size_t place = 0; !text.empty(); ++place) {
        const std::size_t space = std::min(text.find(' '), text.size());
        std::string word(text.substr(0, space));
        std::replace(word.begin(), word.end(), '_', ' ');
        if (word != " ") {
            take(word, place);
        }
        text.remove_prefix(std::min(space + 1, text.size()));
    }
}

void add_calendar_names(DateWords& words)
{
    for (const CalendarNames& names : calendar_names()) {
        each_word(names.months, [&](const std::string& word, std::size_t place) {
            words[word].month = static_cast<std::uint8_t>(place % 12 + 1);
        });
        each_word(names.weekdays, [&](const std::string& word, std::size_t place) {
            words[word].weekday = static_cast<std::uint8_t>(place % 7 + 1);
        });
    }
    words["listopada"].month_behind_dot = 10;  // Croatian writes "10. listopada", Polish no stop
    for (std::size_t i = 0; i < std::size(persian_months); ++i) {
        words[std::string(persian_months[i])].persian_month = static_cast<std::uint8_t>(i % 12 + 1);
    }
    for (const Era& era : eras) {
        words[std::string(era.name)].era = era.year_before;
    }
}

DateWords make_date_words()
{
    DateWords words;
    add_calendar_names(words);
    for (const PageWords* page : all_page_words()) {
        add_language(words, *page);
    }
    for (std::string_view word : {"date", "data", "fecha", "datum", "дата", "tarihi"}) {
        DateWord& date = words[std::string(word)];
        date.published = false;  // "date of publication", but also "date of the event"
        date.joint = true;
    }
    add_orders(words);
    for (const Zone& zone : zones) {
        words[std::string(zone.name)].zone = true;
    }
    return words;
}

}  // namespace

const DateWord* find_date_word(std::string_view lower)
{
    static const DateWords words = make_date_words();
    const auto found = words.find(lower);
    return found == words.end() ? nullptr : &found->second;
}

int zone_order(std::string_view lower)
{
    for (const Zone& zone : zones) {
        if (zone.name == lower) {
            return zone.order;
        }
    }
    return 0;
}

}  // namespace onrecord
