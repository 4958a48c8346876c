#pragma once

#include <vector>

#include "search/context.h"
#include "search/match_set.h"
#include "search/matched_word.h"
#include "search/plan.h"

namespace onrecord {

/// What a plan matches.
struct Matches {
    MatchSet documents;
    std::vector<MatchedWord> words;  ///< what to score by; empty when not asked for
};

/// All documents that a plan matches: hits, counts and every view of an answer come from here, so
/// that they cannot disagree.
///
/// Reads posting lists of Xapian's databases (frequent words' columns in their place) one after the
/// other, the rarest of an AND first, the others no further than what is found so far needs;
/// phrases are decided on the words of the candidates (`PatternFinder`), periods on their days.
/// Xapian's own matcher stops early where only the best are wanted; where all are to be counted
/// exactly it takes two to six times as long. Cost: some ten nanoseconds a posting; of a column
/// next to nothing. @throws Error (index).
[[nodiscard]] MatchSet find_matches(const Plan& plan, const SearchContext& context);

/// The same with what scoring needs.
[[nodiscard]] Matches find_scorable_matches(const Plan& plan, const SearchContext& context);

/// Articles dated by month or year only whose date overlaps an end of `period`; of quotes, those of
/// such articles.
[[nodiscard]] MatchSet find_undecided(const PeriodPlan& period, const SearchContext& context);

}  // namespace onrecord
