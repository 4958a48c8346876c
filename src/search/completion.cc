#include "search/completion.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "schema/terms.h"
#include "search/expansion.h"
#include "search/names.h"
#include "text/fold.h"

namespace onrecord {

namespace {

using Counted = std::pair<std::uint64_t, std::string>;

std::vector<std::string> best_of(std::vector<Counted> found, std::size_t most)
{
    std::ranges::stable_sort(found, std::greater{}, &Counted::first);
    std::vector<std::string> best;
    for (std::size_t i = 0; i < found.size() && i < most; ++i)
        best.push_back(std::move(found[i].second));
    return best;
}

/// A value as it stands behind the colon.
std::string in_query(const std::string& value)
{
    const bool plain = std::ranges::all_of(value, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
    if (plain)
        return value;
    std::string made = "\"";
    for (const char c : value)
        if (c != '"' && c != '\\')
            made += c;
    return made + "\"";
}

/// Does the key, or a word in it, begin so?
bool begins_somewhere(std::string_view key, std::string_view begin)
{
    return key.starts_with(begin) || key.find(" " + std::string(begin)) != std::string_view::npos;
}

std::vector<Counted> names_with(const IndexReader& reader, const Field& field,
                                std::string_view typed, const std::string& prefix)
{
    const std::string begin = name_key(typed);
    std::vector<Counted> found;
    for (const NameEntry& name : reader.all_names(field))
        if (begins_somewhere(name.key, begin))
            found.emplace_back(name.articles, name.key);
    for (Counted& one : found)
        one.second = prefix + in_query(best_spelling(reader.spellings(field, one.second)));
    return found;
}

std::vector<Counted> languages_with(const IndexReader& reader, std::string_view typed,
                                    const std::string& prefix)
{
    std::vector<Counted> found;
    for (const auto& [tag, articles] : reader.languages())
        if (!tag.empty() && tag.starts_with(typed))
            found.emplace_back(articles, prefix + tag);
    return found;
}

std::vector<Counted> words_with(const IndexReader& reader, std::string_view typed)
{
    std::vector<Counted> found;
    const std::string begin = fold(typed);
    if (begin.empty() || begin.find_first_of("*?\" ()") != std::string::npos)
        return found;
    for (const std::string& word : expand(begin + "*", reader).words)
        found.emplace_back(reader.articles_with(word), word);
    return found;
}

std::vector<std::string> field_names(std::string_view typed)
{
    std::vector<std::string> names;
    for (const Field& field : fields())
        names.emplace_back(field.name);
    for (const char* name : {"said", "since", "until", "case", "accents"})
        names.emplace_back(name);
    std::erase_if(names, [typed](const std::string& name) { return !name.starts_with(typed); });
    for (std::string& name : names)
        name += ':';
    return names;
}

}  // namespace

std::vector<std::string> complete(const IndexReader& reader, std::string_view typed,
                                  std::size_t most)
{
    const std::size_t colon = typed.find(':');
    if (colon == std::string_view::npos) {
        std::vector<std::string> found =
            typed.empty() ? std::vector<std::string>() : field_names(typed);
        std::ranges::move(best_of(words_with(reader, typed), most), std::back_inserter(found));
        found.resize(std::min(found.size(), most));
        return found;
    }
    const std::string prefix(typed.substr(0, colon + 1));
    const Field* field = find_field(typed.substr(0, colon));
    const std::string_view rest = typed.substr(colon + 1);
    if (field == nullptr)
        return {};
    if (field->match == Match::name)
        return best_of(names_with(reader, *field, rest, prefix), most);
    if (field == find_field("lang"))
        return best_of(languages_with(reader, rest, prefix), most);
    if (field->match != Match::words)
        return {};
    std::vector<std::string> words = best_of(words_with(reader, rest), most);
    for (std::string& word : words)
        word.insert(0, prefix);
    return words;
}

}  // namespace onrecord
