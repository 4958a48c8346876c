#include "text/abbreviations.h"

#include <functional>
#include <map>
#include <set>
#include <string>

#include "lang/profile.h"
#include "text/fold.h"

namespace onrecord {

namespace {

using AbbreviationTable = std::map<std::string, Abbreviation, std::less<>>;

/// The form in which the word reader hands a listed abbreviation over: folded, without inner stops.
std::string key_of(std::string_view listed)
{
    std::string key = fold(listed);
    std::erase(key, '.');
    return key;
}

AbbreviationTable make_table()
{
    AbbreviationTable table;
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view listed : profile->abbreviations)
            table[key_of(listed)] = Abbreviation::certain;
    }
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view word : profile->stop_words) {
            if (const auto found = table.find(fold(word)); found != table.end())
                found->second = Abbreviation::ambiguous;
        }
    }
    return table;
}

std::set<std::string, std::less<>> make_ordinal_followers()
{
    std::set<std::string, std::less<>> words;
    for (const LanguageProfile* profile : language_profiles()) {
        for (const std::string_view word : profile->after_ordinal)
            words.insert(fold(word));
    }
    return words;
}

}  // namespace

Abbreviation find_abbreviation(std::string_view term)
{
    static const AbbreviationTable table = make_table();
    const auto found = table.find(term);
    return found == table.end() ? Abbreviation::none : found->second;
}

bool follows_ordinal(std::string_view term)
{
    static const auto words = make_ordinal_followers();
    return words.contains(term);
}

}  // namespace onrecord
