#pragma once

#include <algorithm>
#include <cstddef>
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
            form.for_each_place_in(documents_, [this](std::size_t place, std::uint32_t frequency) {
                frequencies_[place] += frequency;
            });
    }
    void clear() { std::ranges::fill(frequencies_, 0); }

    /// Calls `take(place, frequency)` with the place of each document where it stands.
    template <class Take>
    void for_each(const Take& take) const
    {
        for (std::size_t place = 0; place < frequencies_.size(); ++place)
            if (frequencies_[place] > 0)
                take(place, frequencies_[place]);
    }

private:
    std::span<const DocumentNumber> documents_;
    std::vector<std::uint32_t> frequencies_;
};

}  // namespace onrecord
