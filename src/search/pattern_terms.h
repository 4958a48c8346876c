#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "search/context.h"
#include "search/plan.h"

namespace onrecord {

/// `values` as a field's terms.
[[nodiscard]] std::vector<std::string> prefixed(const Field& field,
                                                const std::vector<std::string>& values);

/// The words of one place of a pattern, those that the index has.
struct PatternWords {
    std::vector<std::string> words;  ///< folded, without prefix; those as typed first
    std::vector<std::string> terms;  ///< the same as terms of the pattern's field
    std::size_t as_typed = 0;        ///< so many of them are: one of several forms, or all
    std::uint64_t postings = 0;
    double rarity = 0;        ///< see `of`
    double weight = 0;        ///< see `of`
    double typed_weight = 0;  ///< the same of those as typed alone
};

/// How often terms occur, by an index; what was asked once is remembered, since ordering and
/// weighing ask several times. Borrows the plans that it is asked about.
class PatternTerms {
public:
    explicit PatternTerms(const SearchContext& context)
        : reader_(context.reader), unit_(context.unit)
    {
    }

    /// Documents with a term.
    [[nodiscard]] std::uint64_t frequency(const std::string& term);
    /// Documents with a value of a `Match::name` or `Match::exact` field.
    [[nodiscard]] std::uint64_t frequency_of_value(const Field& field, const std::string& key);

    /// Each place of a pattern with its share of the pattern's rarity and weight: the means of
    /// those of all places, where a place of several words counts as one word that stands in as
    /// many documents as if they were independent. The weight is rarity times density, for the
    /// words of articles as a whole (of quotes and of parts of texts, rarity).
    [[nodiscard]] const std::vector<PatternWords>& of(const PatternPlan& pattern);

private:
    [[nodiscard]] PatternWords read_place(const Field& field, const std::vector<std::string>& words,
                                          const std::string& typed);
    void weigh(const Field& field, PatternWords& place);
    [[nodiscard]] WordUse word_use(const Field& field, const std::string& word);

    const IndexReader& reader_;
    Unit unit_;
    std::map<std::string, std::uint64_t> frequencies_;
    std::map<std::string, WordUse> uses_;  ///< of articles, by word
    std::map<const PatternPlan*, std::vector<PatternWords>> patterns_;
};

}  // namespace onrecord
