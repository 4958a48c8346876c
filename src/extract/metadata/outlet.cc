#include "extract/metadata/outlet.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_set>

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"
#include "lang/page/outlet_names.h"
#include "lang/page_words.h"
#include "text/utf8.h"

namespace onrecord {

namespace {

constexpr std::size_t most_words = 6;
constexpr std::size_t longest_name = 80;  // bytes

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

using NameSet = std::unordered_set<std::string_view, TextHash, std::equal_to<>>;

NameSet split_names(std::string_view names)
{
    NameSet set;
    while (!names.empty()) {
        const std::size_t bar = std::min(names.find('|'), names.size());
        set.insert(names.substr(0, bar));
        names.remove_prefix(std::min(bar + 1, names.size()));
    }
    return set;
}

NameSet outlet_words()
{
    NameSet set;
    for (const PageWords* page : all_page_words()) {
        set.insert(page->outlets.begin(), page->outlets.end());
    }
    return set;
}

bool is_abbreviation(std::string_view word)
{
    return word.size() >= 2 && word.size() <= 3 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_outlet_word(std::string_view word)
{
    static const NameSet words = outlet_words();
    return words.contains(to_lower_case(word));
}

/// "harbourtimes.example": a name with a dot inside and no space.
bool is_host(std::string_view phrase)
{
    const std::size_t dot = phrase.rfind('.');
    return dot != std::string_view::npos && dot > 1 && phrase.size() - dot >= 3 &&
           phrase.find(' ') == std::string_view::npos &&
           phrase.find_first_of("@:!?,;") == std::string_view::npos &&
           phrase.find("..") == std::string_view::npos &&
           to_lower_case(phrase.substr(dot + 1)).find_first_not_of("abcdefghijklmnopqrstuvwxyz") ==
               std::string_view::npos;
}

std::string_view without_article(std::string_view lower)
{
    for (std::string_view article : {"the ", "le ", "la ", "les ", "el ", "los ", "las ", "der ",
                                     "die ", "das ", "il ", "o "}) {
        if (lower.starts_with(article)) {
            return lower.substr(article.size());
        }
    }
    return lower;
}

/// One of the words tells an outlet. A word that does is no name alone ("Post"), nor is a headline
/// that only has it somewhere inside.
bool has_outlet_word(std::string_view phrase)
{
    const std::size_t words = count_words(phrase, most_words);
    const bool shouted =
        std::none_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    std::size_t place = 0;
    bool found = false;
    while (!phrase.empty()) {
        const std::size_t cut = phrase.find_first_of(" -/");
        const std::string_view word = phrase.substr(0, cut);
        found = found || is_outlet_word(word) ||
                (place == 0 && is_abbreviation(word) && words > 1 && !shouted);
        phrase = cut == std::string_view::npos ? std::string_view{} : phrase.substr(cut + 1);
        ++place;
    }
    return found && place > 1;
}

/// "Küstenbote", "Morgonposten": one word that ends in one for outlets.
bool is_compound(std::string_view phrase)
{
    static constexpr std::size_t shortest_part = 4;
    if (phrase.find(' ') != std::string_view::npos ||
        static_cast<unsigned char>(phrase[0]) >= 0xd0) {
        return false;
    }
    const std::string lower = to_lower_case(phrase);
    for (const PageWords* page : all_page_words().subspan(1)) {
        for (std::string_view word : page->outlets) {
            if (word.size() >= shortest_part && lower.size() >= word.size() + shortest_part &&
                lower.ends_with(word)) {
                return true;
            }
        }
    }
    return false;
}

/// Scripts without spaces: the word stands at the name's end.
bool ends_in_outlet_word(std::string_view phrase)
{
    if (static_cast<unsigned char>(phrase.front()) < 0xe0 || phrase.size() > 36) {
        return false;
    }
    for (const PageWords* page : all_page_words()) {
        for (std::string_view word : page->outlets) {
            if (static_cast<unsigned char>(word.front()) >= 0xe0 && phrase.size() > word.size() &&
                phrase.ends_with(word)) {
                return true;
            }
        }
    }
    return false;
}

/// Russian writes the second word of a name small: "Портовый вестник".
bool is_cyrillic_outlet(std::string_view phrase)
{
    const std::size_t space = phrase.rfind(' ');
    std::size_t at = 0;
    const char32_t first = next_code_point(phrase, at);
    return space != std::string_view::npos && first >= 0x400 && first < 0x530 &&
           is_upper_case(first) && count_words(phrase, 3) <= 3 &&
           is_outlet_word(phrase.substr(space + 1));
}

bool opens_with_article(std::string_view phrase)
{
    const std::string lower = to_lower_case(phrase);
    const std::size_t words = count_words(phrase, most_words);
    return words >= 2 && words <= 4 && without_article(lower).size() < lower.size();
}

}  // namespace

bool is_agency(std::string_view phrase)
{
    static const NameSet names = split_names(agency_names());
    const std::string lower = to_lower_case(clip(phrase, longest_name));
    return names.contains(lower) || names.contains(without_article(lower));
}

std::string_view leading_agency(std::string_view text)
{
    static constexpr std::size_t longest_opening = 60;  // bytes
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0xe0) {
        return {};
    }
    const std::string_view opening = clip(text, longest_opening);
    if (opening.find("电") == std::string_view::npos &&
        opening.find("電") == std::string_view::npos) {
        return {};
    }
    std::string_view names = agency_names();
    while (!names.empty()) {
        const std::size_t bar = std::min(names.find('|'), names.size());
        if (text.starts_with(names.substr(0, bar))) {
            return text.substr(0, bar);
        }
        names.remove_prefix(std::min(bar + 1, names.size()));
    }
    return {};
}

bool is_known_outlet(std::string_view phrase)
{
    static const NameSet names = split_names(outlet_names());
    const std::string lower = to_lower_case(clip(phrase, longest_name));
    return names.contains(lower) || names.contains(without_article(lower)) || is_agency(phrase);
}

bool is_section_name(std::string_view phrase)
{
    static const NameSet names = split_names(section_names());
    return names.contains(to_lower_case(clip(phrase, longest_name)));
}

bool is_outlet_name(std::string_view phrase)
{
    if (phrase.empty() || phrase.size() > longest_name ||
        count_words(phrase, most_words) > most_words || is_section_name(phrase)) {
        return false;
    }
    if (is_known_outlet(phrase) || is_host(phrase)) {
        return true;
    }
    if (phrase.find_first_of(".,:;!?0123456789") != std::string_view::npos) {
        return false;
    }
    if (!is_capitalised_phrase(phrase)) {
        return is_cyrillic_outlet(phrase);
    }
    return has_outlet_word(phrase) || is_abbreviation(phrase) || opens_with_article(phrase) ||
           ends_in_outlet_word(phrase) || is_compound(phrase);
}

bool same_outlet(std::string_view a, std::string_view b)
{
    const std::string lower_a = to_lower_case(a);
    const std::string lower_b = to_lower_case(b);
    return !a.empty() && without_article(lower_a) == without_article(lower_b);
}

std::string_view without_place(std::string_view name)
{
    const std::size_t open = name.rfind(" (");
    return name.ends_with(')') && open != std::string_view::npos ? trim(name.substr(0, open))
                                                                 : name;
}

std::string_view outlet_with_agency(std::string_view line)
{
    if (line.size() > longest_name || line.find_first_of("0123456789") != std::string_view::npos) {
        return {};
    }
    for (std::string_view with : {" avec ", " mit ", " con ", " with ", " com ", " / ", "/"}) {
        const std::size_t at = line.rfind(with);
        const std::string_view agency =
            at == std::string_view::npos ? std::string_view{} : trim(line.substr(at + with.size()));
        if (!agency.empty() && at != 0 && is_agency(agency)) {
            const std::string_view first = trim(line.substr(0, at));
            return is_outlet_name(first) ? first : agency;
        }
    }
    return {};
}

std::string_view without_legal_form(std::string_view name)
{
    for (bool again = true; again;) {
        again = false;
        for (std::string_view form :
             {"Ltd",  "Ltd.", "Limited", "Inc",  "Inc.", "LLC",   "plc",   "PLC",
              "GmbH", "AG",   "Verlag",  "S.A.", "SA",   "Corp",  "Corp.", "Company",
              "Co.",  "LP",   "Pty",     "SAS",  "S.L.", "S.p.A."}) {
            if (name.size() > form.size() + 1 && name.ends_with(form) &&
                name[name.size() - form.size() - 1] == ' ') {
                name = trim(name.substr(0, name.size() - form.size()));
                while (name.ends_with(',') || name.ends_with('&')) {
                    name = trim(name.substr(0, name.size() - 1));
                }
                again = true;
            }
        }
    }
    return name;
}

}  // namespace onrecord
