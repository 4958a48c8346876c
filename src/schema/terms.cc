#include "schema/terms.h"

#include <algorithm>

#include "base/hash.h"
#include "text/words.h"

namespace onrecord {

std::string make_term(std::string_view prefix, std::string_view value)
{
    constexpr std::size_t limit = 240;
    constexpr std::size_t kept = 180;
    const auto zeros = static_cast<std::size_t>(std::ranges::count(value, '\0'));
    std::string made(prefix);
    if (prefix.size() + value.size() + zeros <= limit) {
        made += value;
        return made;
    }
    // The cut may split a character: terms are bytes to Xapian, and the hash keeps them apart.
    std::string_view head = value.substr(0, kept);
    head = head.substr(0, head.find('\0'));
    made += head;
    made += '~';
    made += to_hex(hash_bytes(value));
    return made;
}

std::string name_key(std::string_view name)
{
    std::string key;
    for (const std::string& word : word_terms(name)) {
        if (!key.empty())
            key += ' ';
        key += word;
    }
    return key;
}

std::vector<std::string> date_terms(const Date& date)
{
    const auto precision = [](std::string_view name) {
        return make_term(term::precision_prefix, name);
    };
    if (!date.stated())
        return {precision("none")};
    const std::string digits = to_digits(date.first_day());
    std::vector<std::string> terms{make_term(term::year_prefix, digits.substr(0, 4))};
    if (date.month != 0)
        terms.push_back(make_term(term::month_prefix, digits.substr(0, 6)));
    if (date.day != 0)
        terms.push_back(make_term(term::day_prefix, digits));
    terms.push_back(precision(date.day != 0 ? "day" : date.month != 0 ? "month" : "year"));
    return terms;
}

}  // namespace onrecord
