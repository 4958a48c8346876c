#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "search/occurrence_run.h"

namespace onrecord {

/// A word of a query in the documents where it counts.
struct MatchedWord {
    double weight = 0;                ///< see `PatternTerms::of`
    double typed_weight = 0;          ///< of the form that was typed
    std::vector<OccurrenceRun> runs;  ///< of its forms
    std::size_t typed_runs = 0;       ///< the first so many are of the form typed

    [[nodiscard]] std::span<const OccurrenceRun> typed() const
    {
        return std::span(runs).first(typed_runs);
    }
    [[nodiscard]] std::span<const OccurrenceRun> not_typed() const
    {
        return std::span(runs).subspan(typed_runs);
    }
};

/// Leaves the occurrences in documents of a set.
inline void keep_inside(std::vector<MatchedWord>& words, const MatchSet& documents)
{
    for (MatchedWord& word : words)
        for (OccurrenceRun& run : word.runs)
            run.keep_inside(documents);
}

}  // namespace onrecord
