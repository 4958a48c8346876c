#pragma once

#include <cstdint>
#include <vector>

#include "search/context.h"
#include "search/match_set.h"
#include "search/plan.h"

namespace onrecord {

/// How often a word stands in a document.
struct Occurrence {
    DocumentNumber document;
    std::uint32_t frequency;  ///< title words count double
};

/// A word of a query in the documents where it counts.
struct MatchedWord {
    double weight;        ///< see `PatternTerms::of`
    double typed_weight;  ///< of the form that was typed
    /// Term after term, each in order of documents; a document stands once for each term.
    std::vector<Occurrence> occurrences;
    std::size_t as_typed = 0;  ///< the first so many are of the form typed
};

/// What a plan matches.
struct Matches {
    MatchSet documents;
    std::vector<MatchedWord> words;  ///< what to score by; empty when not asked for
};

/// All documents that a plan matches: hits, counts and every view of an answer come from here, so
/// that they cannot disagree.
///
/// Reads posting lists of Xapian's databases one after the other, the rarest of an AND first, the
/// others no further than what is found so far needs; phrases are decided on the words of the
/// candidates (`PatternFinder`), periods on their days. Xapian's own matcher stops early where only
/// the best are wanted; where all are to be counted exactly it takes two to six times as long.
/// Cost: some ten nanoseconds a posting. @throws Error (index).
[[nodiscard]] MatchSet find_matches(const Plan& plan, const SearchContext& context);

/// The same with what scoring needs.
[[nodiscard]] Matches find_scorable_matches(const Plan& plan, const SearchContext& context);

/// Articles dated by month or year only whose date overlaps an end of `period`; of quotes, those of
/// such articles.
[[nodiscard]] MatchSet find_undecided(const PeriodPlan& period, const SearchContext& context);

}  // namespace onrecord
