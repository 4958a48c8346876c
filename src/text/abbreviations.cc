#include "text/abbreviations.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>

#include "lang/profile.h"
#include "text/fold.h"

namespace onrecord {

namespace {

using AbbreviationTable = std::map<std::string, Abbreviation, std::less<>>;

/// A folded abbreviation without inner stops, marked by one before it when it had some: "z.b" is
/// another word than "zb".
std::string key_of(std::string_view term, bool dotted)
{
    return (dotted ? "." : "") + std::string(term);
}

void add_all(AbbreviationTable& table, std::span<const std::string_view> words, Abbreviation kind)
{
    for (const std::string_view word : words) {
        std::string term = fold(word);
        const bool dotted = std::erase(term, '.') != 0;
        Abbreviation& known = table[key_of(term, dotted)];
        known = std::max(known, kind);
    }
}

AbbreviationTable make_table()
{
    AbbreviationTable table;
    for (const LanguageProfile* profile : language_profiles()) {
        add_all(table, profile->abbreviations, Abbreviation::certain);
        add_all(table, profile->number_abbreviations, Abbreviation::before_number);
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

Abbreviation find_abbreviation(std::string_view term, bool dotted)
{
    static const AbbreviationTable table = make_table();
    const auto found = table.find(key_of(term, dotted));
    return found == table.end() ? Abbreviation::none : found->second;
}

bool follows_ordinal(std::string_view term)
{
    static const auto words = make_ordinal_followers();
    return words.contains(term);
}

}  // namespace onrecord
