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
    std::vector<std::string> words;  ///< folded, without prefix
    std::vector<std::string> terms;  ///< the same as terms of the pattern's field
    std::uint64_t postings = 0;
    double weight = 0;  ///< see `of`
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

    /// Each place of a pattern with its share of the pattern's weight: the mean of the rarities of
    /// all places, where a place of several words counts as one word that stands in as many
    /// documents as if they were independent.
    [[nodiscard]] const std::vector<PatternWords>& of(const PatternPlan& pattern);

private:
    [[nodiscard]] PatternWords read_place(const Field& field,
                                          const std::vector<std::string>& words);
    [[nodiscard]] std::uint64_t word_frequency(const Field& field, const std::string& word);

    const IndexReader& reader_;
    Unit unit_;
    std::map<std::string, std::uint64_t> frequencies_;
    std::map<const PatternPlan*, std::vector<PatternWords>> patterns_;
};

}  // namespace onrecord
