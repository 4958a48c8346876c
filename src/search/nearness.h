#pragma once

#include <vector>

#include "search/context.h"
#include "search/plan.h"
#include "search/word_scan.h"

namespace onrecord {

/// How near each other the words of a query stand in an article: a name and what its bearer says
/// stand close, which counting words does not tell.
///
/// Two words or phrases of the default field, with at most two others between them in the query,
/// add to the score when they stand at most thirty words apart. A phrase
/// stands where its first word does.
class Nearness {
public:
    /// `plan`'s patterns outside NOT and `said:`, in order. `context` is of articles; borrows it
    /// and the plan.
    Nearness(const Plan& plan, const SearchContext& context);

    /// Nothing that it could measure.
    [[nodiscard]] bool empty() const { return words_.size() < 2; }

    /// What to add to the score of an article. Cost: a look through its words.
    [[nodiscard]] double of(DocumentNumber article);

private:
    struct Word {
        const PatternPlan* pattern;
        double rarity;
    };

    const SearchContext& context_;
    std::vector<Word> words_;
    std::vector<std::vector<std::vector<WordNumber>>> numbers_;  ///< of each word, by segment
};

}  // namespace onrecord
