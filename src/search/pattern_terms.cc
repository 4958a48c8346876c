#include "search/pattern_terms.h"

#include <algorithm>
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

/// The dictionary of the articles' words knows without a look into Xapian's tables. Where it is not
/// asked, nobody asks for occurrences.
WordUse PatternTerms::word_use(const Field& field, const std::string& word)
{
    const std::string term = make_term(field.prefix, word);
    if (unit_ == Unit::quotes || !field.prefix.empty())
        return {0, static_cast<std::uint32_t>(frequency(term))};
    const auto [known, is_new] = uses_.try_emplace(word);
    if (is_new) {
        known->second = reader_.use_of(word);
        frequencies_.try_emplace(term, known->second.articles);
    }
    return known->second;
}

PatternWords PatternTerms::read_place(const Field& field, const std::vector<std::string>& words,
                                      const std::string& typed)
{
    PatternWords place;
    for (const std::string& word : words)
        if (const std::uint64_t with = word_use(field, word).articles; with > 0) {
            place.postings += with;
            place.words.push_back(word);
        }
    place.as_typed = place.words.size();
    if (!typed.empty()) {
        // Not that of std::ranges, whose result clang 14 cannot read.
        const auto others =
            std::stable_partition(place.words.begin(), place.words.end(),
                                  [&typed](const std::string& word) { return word == typed; });
        place.as_typed = static_cast<std::size_t>(others - place.words.begin());
    }
    place.terms = prefixed(field, place.words);
    weigh(field, place);
    return place;
}

void PatternTerms::weigh(const Field& field, PatternWords& place)
{
    const double all = reader_.count(unit_);
    double without_all = 1;
    double occurrences = 0;
    for (std::size_t i = 0; i < place.words.size(); ++i) {
        const WordUse use = word_use(field, place.words[i]);
        without_all *= 1 - static_cast<double>(use.articles) / all;
        occurrences += static_cast<double>(use.occurrences + use.in_titles);
        const double with = i == 0 ? use.articles : all * (1 - without_all);
        place.rarity = rarity(with, all);
        place.weight = place.rarity * density(occurrences, with);
        if (i + 1 == place.as_typed)
            place.typed_weight = place.weight;
    }
    if (place.words.empty())
        place.rarity = place.weight = rarity(0, all);
}

const std::vector<PatternWords>& PatternTerms::of(const PatternPlan& pattern)
{
    std::vector<PatternWords>& places = patterns_[&pattern];
    if (!places.empty())
        return places;
    const auto share = [&](double PatternWords::*value) {
        double sum = 0;
        for (const PatternWords& place : places)
            sum += place.*value;
        for (PatternWords& place : places)
            place.*value = sum / static_cast<double>(places.size());
    };
    for (std::size_t i = 0; i < pattern.places.size(); ++i)
        places.push_back(read_place(*pattern.field, pattern.places[i],
                                    i < pattern.typed.size() ? pattern.typed[i] : ""));
    share(&PatternWords::rarity);
    share(&PatternWords::weight);
    share(&PatternWords::typed_weight);
    return places;
}

}  // namespace onrecord
