#include "search/stop_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "lang/language_names.h"
#include "text/words.h"

namespace onrecord {

namespace {

/// `en` for `english`; what is no language's name stays as it is.
std::string tag_of(const std::string& typed)
{
    const std::string_view tag = find_language_tag(typed);
    return tag.empty() ? typed : std::string(tag);
}

void collect_languages(const Query& query, std::set<std::string>& found)
{
    if (const auto* value = std::get_if<ValueNode>(&query.node)) {
        if (value->field == find_field("lang"))
            found.insert(tag_of(value->text));
    } else if (const auto* all = std::get_if<AllOfNode>(&query.node)) {
        for (const Query& part : all->parts)
            collect_languages(part, found);
    } else if (const auto* any = std::get_if<AnyOfNode>(&query.node)) {
        for (const Query& part : any->parts)
            collect_languages(part, found);
    } else if (const auto* said = std::get_if<SaidNode>(&query.node)) {
        collect_languages(*said->part, found);
    }
}

/// At least two letters, all of them capitals (of ASCII: the others have no acronyms that are stop
/// words).
bool in_capitals(std::string_view typed)
{
    const bool capitals = std::ranges::all_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && typed.size() >= 2;
}

}  // namespace

StopWords::StopWords(const LanguageProfile& profile)
{
    for (const std::string_view word : profile.stop_words) {
        std::vector<std::string> terms = word_terms(word);
        if (terms.size() == 1)
            terms_.push_back(std::move(terms.front()));
    }
    std::ranges::sort(terms_);
}

bool StopWords::contains(std::string_view typed) const
{
    if (terms_.empty() || in_capitals(typed) || typed.find('.') != std::string_view::npos)
        return false;
    const std::vector<std::string> terms = word_terms(typed);
    return terms.size() == 1 && std::ranges::binary_search(terms_, terms.front());
}

const StopWords& stop_words_of(std::string_view language)
{
    static const StopWords none;
    static const std::map<const LanguageProfile*, StopWords> all = [] {
        std::map<const LanguageProfile*, StopWords> made;
        for (const LanguageProfile* profile : language_profiles())
            made.emplace(profile, StopWords(*profile));
        return made;
    }();
    const auto found = all.find(find_language(language));
    return found == all.end() ? none : found->second;
}

std::string stop_word_language(const Query& query, const IndexReader& reader)
{
    std::set<std::string> asked;
    collect_languages(query, asked);
    if (asked.size() == 1)
        return *asked.begin();
    for (const auto& [tag, articles] : reader.languages())
        if (find_language(tag) != nullptr)
            return tag;
    return {};
}

}  // namespace onrecord
