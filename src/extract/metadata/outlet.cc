#include "extract/metadata/outlet.h"

#include <string>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

constexpr std::size_t most_words = 6;

bool is_abbreviation(std::string_view word)
{
    if (word.size() < 2 || word.size() > 6) {
        return false;
    }
    for (const char c : word) {
        if (c < 'A' || c > 'Z') {
            return false;
        }
    }
    return true;
}

bool names_outlet(std::string_view word)
{
    const std::string lower = to_lower_case(word);
    for (const PageWords* page : all_page_words()) {
        if (contains(page->outlets, lower)) {
            return true;
        }
    }
    return is_abbreviation(word) || lower.find(".com") != std::string::npos;
}

std::string_view without_article(std::string_view lower)
{
    return lower.starts_with("the ") ? lower.substr(4) : lower;
}

}  // namespace

bool is_outlet_name(std::string_view phrase)
{
    if (phrase.empty() || count_words(phrase, most_words) > most_words ||
        !is_capitalised_phrase(phrase) ||
        phrase.find_first_of(".,:;!?") != std::string_view::npos) {
        return false;
    }
    while (!phrase.empty()) {
        const std::size_t cut = phrase.find_first_of(" -/");
        if (names_outlet(phrase.substr(0, cut))) {
            return true;
        }
        phrase = cut == std::string_view::npos ? std::string_view{} : phrase.substr(cut + 1);
    }
    return false;
}

bool same_outlet(std::string_view a, std::string_view b)
{
    const std::string lower_a = to_lower_case(a);
    const std::string lower_b = to_lower_case(b);
    return !a.empty() && without_article(lower_a) == without_article(lower_b);
}

}  // namespace onrecord
