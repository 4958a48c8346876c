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
        : documents_(documents), frequencies_(documents.size() + 1)
    {
        constexpr std::size_t most = 16;  // clearing so many places of a table costs what it saves
        if (documents.empty() || documents.back() / most > documents.size())
            return;
        places_.resize(documents.back() + 1, static_cast<std::uint32_t>(documents.size()));
        for (std::size_t place = 0; place < documents.size(); ++place)
            places_[documents[place]] = static_cast<std::uint32_t>(place);
    }

    /// Adds those of some forms of the word.
    void add(std::span<const OccurrenceRun> forms)
    {
        for (const OccurrenceRun& form : forms)
            form.add_frequencies(documents_, places_, frequencies_);
    }
    void clear() { std::ranges::fill(frequencies_, 0); }

    /// By document, 0 where it does not stand.
    [[nodiscard]] std::span<const std::uint32_t> all() const
    {
        return std::span(frequencies_).first(documents_.size());
    }

private:
    std::span<const DocumentNumber> documents_;
    std::vector<std::uint32_t> places_;       ///< as `OccurrenceRun` takes them
    std::vector<std::uint32_t> frequencies_;  ///< one more than documents
};

}  // namespace onrecord
