#include "extract/metadata/byline.h"

#include "extract/lower_case.h"
#include "extract/metadata/lines.h"
#include "lang/page_words.h"

namespace onrecord {

namespace {

constexpr std::size_t most_words = 12;

std::size_t byline_word(std::string_view lower)
{
    std::size_t longest = 0;
    for (const PageWords* page : all_page_words()) {
        longest = std::max(longest, leading_phrase(page->bylines, lower));
    }
    return longest;
}

bool is_desk(std::string_view lower)
{
    for (const PageWords* page : all_page_words()) {
        if (contains(page->desks, lower)) {
            return true;
        }
    }
    return false;
}

/// "Ada Lindqvist, City Editor and Jo Marr": the names; what follows a comma is a post or a place
/// when it is not joined by "and".
void add_authors(std::string_view names, std::vector<std::string>& authors)
{
    while (!names.empty()) {
        const std::size_t cut = names.find(" and ");
        std::string_view name = trim(names.substr(0, cut));
        name = trim(name.substr(0, name.find_first_of(",|(/")));
        if (!name.empty()) {
            authors.emplace_back(name);
        }
        names = cut == std::string_view::npos ? std::string_view{} : names.substr(cut + 5);
    }
}

}  // namespace

bool read_byline(std::string_view line, std::vector<std::string>& authors)
{
    if (count_words(line, most_words) > most_words || line.ends_with('.')) {
        return false;
    }
    const std::string lower = to_lower_case(line);
    if (is_desk(lower)) {
        return true;
    }
    const std::size_t word = byline_word(lower);
    if (word == 0 || word >= line.size() || (line[word] != ' ' && line[word] != ':')) {
        return false;
    }
    const std::string_view names = trim(line.substr(word + 1));
    if (names.empty() || !is_capitalised_phrase(names)) {
        return false;
    }
    add_authors(names, authors);
    return true;
}

}  // namespace onrecord
