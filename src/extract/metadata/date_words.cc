#include "extract/metadata/date_words.h"

#include <functional>
#include <string>
#include <unordered_map>

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
    {"cdt", 2}, {"mst", 2},  {"mdt", 2}, {"akst", 2}, {"hst", 2},
};

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
    mark(words, page.relative_days, &DateWord::relative);
    mark(words, page.date_joints, &DateWord::joint);
}

DateWords make_date_words()
{
    DateWords words;
    for (const PageWords* page : all_page_words()) {
        add_language(words, *page);
    }
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
