#include "search/pattern_terms.h"

#include <utility>

#include "schema/terms.h"
#include "search/weight.h"

namespace onrecord {

std::vector<std::string> prefixed(const Field& field, const std::vector<std::string>& values)
{
    std::vector<std::string> terms;
    for (const std::string& value : values)
        terms.push_back(make_term(field.prefix, value));
    return terms;
}

std::uint64_t PatternTerms::frequency(const std::string& term)
{
    const auto [known, is_new] = frequencies_.try_emplace(term, 0);
    if (is_new)
        known->second = reader_.with_term(unit_, term);
    return known->second;
}

std::uint64_t PatternTerms::frequency_of_value(const Field& field, const std::string& key)
{
    const std::string term = make_term(field.prefix, key);
    if (field.match != Match::name)
        return frequency(term);
    const NameCounts counts = reader_.name_counts(field, key);
    return frequencies_.try_emplace(term, unit_ == Unit::articles ? counts.articles : counts.quotes)
        .first->second;
}

/// The dictionary of the articles' words knows without a look into Xapian's tables.
std::uint64_t PatternTerms::word_frequency(const Field& field, const std::string& word)
{
    const std::string term = make_term(field.prefix, word);
    if (unit_ == Unit::quotes || !field.prefix.empty())
        return frequency(term);
    return frequencies_.try_emplace(term, reader_.articles_with(word)).first->second;
}

PatternWords PatternTerms::read_place(const Field& field, const std::vector<std::string>& words)
{
    PatternWords place;
    const double all = reader_.count(unit_);
    double without_all = 1;
    for (const std::string& word : words) {
        const std::uint64_t with = word_frequency(field, word);
        if (with == 0)
            continue;
        place.postings += with;
        without_all *= 1 - static_cast<double>(with) / all;
        place.words.push_back(word);
    }
    place.terms = prefixed(field, place.words);
    const double with =
        place.words.size() == 1 ? static_cast<double>(place.postings) : all * (1 - without_all);
    place.weight = rarity(with, all);
    return place;
}

const std::vector<PatternWords>& PatternTerms::of(const PatternPlan& pattern)
{
    std::vector<PatternWords>& places = patterns_[&pattern];
    if (!places.empty())
        return places;
    double rarities = 0;
    for (const std::vector<std::string>& words : pattern.places) {
        places.push_back(read_place(*pattern.field, words));
        rarities += places.back().weight;
    }
    for (PatternWords& place : places)
        place.weight = rarities / static_cast<double>(places.size());
    return places;
}

}  // namespace onrecord
