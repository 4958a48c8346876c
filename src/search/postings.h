#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "search/effort.h"
#include "search/match_set.h"
#include "search/occurrence_run.h"

namespace onrecord {

/// The documents that are still of interest, and how many they are. Borrows the set.
struct Within {
    explicit Within(const MatchSet& set) : documents(set), size(set.size()) {}

    const MatchSet& documents;
    std::uint64_t size;
};

/// Reads which documents of a unit have a term: from Xapian's posting lists, and of the words that
/// many articles have from their columns (`FrequencyFile`), without stepping through a list.
class Postings {
public:
    /// Borrows both.
    Postings(const IndexReader& reader, Unit unit, Effort& effort)
        : reader_(reader), unit_(unit), effort_(effort)
    {
    }

    /// Adds the documents with a term to a set, and where it stands in them to `run`, unless that
    /// is null; with `within` only those of it. `postings` is how many documents have the term.
    /// Few documents are sought, many are stepped over.
    void read(const std::string& term, std::uint64_t postings, const Within* within,
              MatchSet& found, OccurrenceRun* run) const;

    /// About how many nanoseconds that takes.
    [[nodiscard]] std::uint64_t cost(const std::string& term, std::uint64_t postings,
                                     const Within& within) const;

private:
    [[nodiscard]] std::optional<FrequencyColumn> column_of(const OpenSegment& segment,
                                                           const std::string& term) const;
    template <class Take>
    void step(const OpenSegment& segment, const std::string& term, const Within* within,
              const Take& take) const;
    template <class Take>
    void seek(const OpenSegment& segment, const std::string& term, const MatchSet& documents,
              const Take& take) const;

    const IndexReader& reader_;
    Unit unit_;
    Effort& effort_;
};

}  // namespace onrecord
