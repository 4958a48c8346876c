#include "search/name_notes.h"

#include <algorithm>
#include <cstdint>
#include <functional>

#include "search/names.h"

namespace onrecord {

namespace {

/// "articles" for one or several.
std::string counted(std::uint64_t articles)
{
    return std::to_string(articles) + (articles == 1 ? " article" : " articles");
}

}  // namespace

std::string list_names(const IndexReader& reader, const Field& field, std::vector<NameEntry> names)
{
    constexpr std::size_t shown = 6;
    std::ranges::stable_sort(names, std::greater{}, &NameEntry::articles);
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < shown; ++i) {
        const NameEntry& name = names[i];
        text += i == 0 ? "" : ", ";
        text += best_spelling(reader.spellings(field, name.key));
        text += " (" + (i == 0 ? counted(name.articles) : std::to_string(name.articles)) + ")";
    }
    if (names.size() > shown)
        text += " and " + std::to_string(names.size() - shown) + " more";
    return text;
}

std::string suggestion(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "; did you mean " : i + 1 == names.size() ? " or " : ", ") + names[i];
    return names.empty() ? text : text + "?";
}

}  // namespace onrecord
