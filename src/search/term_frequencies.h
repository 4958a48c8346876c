#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "search/occurrence_run.h"

namespace onrecord {

/// How often a word stands in each of some documents, which are in order. Borrows these.
class TermFrequencies {
public:
    explicit TermFrequencies(std::span<const DocumentNumber> documents)
        : documents_(documents), frequencies_(documents.size())
    {
    }

    /// Adds those of some forms of the word.
    void add(std::span<const OccurrenceRun> forms)
    {
        for (const OccurrenceRun& form : forms)
            form.add_frequencies(documents_, frequencies_);
    }
    void clear() { std::ranges::fill(frequencies_, 0); }

    /// By document, 0 where it does not stand.
    [[nodiscard]] std::span<const std::uint32_t> all() const { return frequencies_; }

private:
    std::span<const DocumentNumber> documents_;
    std::vector<std::uint32_t> frequencies_;
};

}  // namespace onrecord
