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

/// Folded abbreviations without stops; those with inner stops apart, as "z.b" is another word than
/// "zb".
struct AbbreviationTables {
    AbbreviationTable plain;
    AbbreviationTable dotted;
};

void add_all(AbbreviationTables& tables, std::span<const std::string_view> words, Abbreviation kind)
{
    for (const std::string_view word : words) {
        std::string term = fold(word);
        const bool dotted = std::erase(term, '.') != 0;
        Abbreviation& known = (dotted ? tables.dotted : tables.plain)[term];
        known = std::max(known, kind);
    }
}

AbbreviationTables make_tables()
{
    AbbreviationTables tables;
    for (const LanguageProfile* profile : language_profiles()) {
        add_all(tables, profile->abbreviations, Abbreviation::certain);
        add_all(tables, profile->number_abbreviations, Abbreviation::before_number);
    }
    return tables;
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
    static const AbbreviationTables tables = make_tables();
    const AbbreviationTable& table = dotted ? tables.dotted : tables.plain;
    const auto found = table.find(term);
    return found == table.end() ? Abbreviation::none : found->second;
}

bool follows_ordinal(std::string_view term)
{
    static const auto words = make_ordinal_followers();
    return words.contains(term);
}

}  // namespace onrecord
