#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "index/open_segment.h"
#include "search/match_set.h"

namespace onrecord {

/// How often a word stands in a document.
struct Occurrence {
    DocumentNumber document;
    std::uint32_t frequency;  ///< title words count double
};

/// The column of a word in a segment, as it is: what is removed from the segment does not count.
/// Borrows both.
struct SegmentColumn {
    const OpenSegment* segment;
    const FrequencyColumn* column;

    /// In the segments before.
    [[nodiscard]] DocumentNumber before() const { return segment->articles_before; }

    /// Calls `take(occurrence)` for each that is not less frequent, in order.
    template <class Take>
    void for_each_from(std::uint32_t frequency, const Take& take) const
    {
        const DocumentSet& removed = segment->removed(Unit::articles);
        column->for_each_from(frequency, [&](std::uint32_t article, std::uint32_t found) {
            if (!removed.contains(article))
                take(Occurrence{before() + article, found});
        });
    }

    /// The same for each in a set of `size` documents, among which are no removed ones. Few are
    /// looked up.
    template <class Take>
    void for_each_in(const MatchSet& documents, std::uint64_t size, const Take& take) const
    {
        constexpr std::uint64_t look_up = 4;  // costs so many times what passing 64 articles does
        if (size * look_up > column->bit_words())
            column->for_each_among(
                [&](std::uint32_t i) { return documents.bits(before() + i * 64); },
                [&](std::uint32_t article, std::uint32_t found) {
                    take(Occurrence{before() + article, found});
                });
        else {
            FrequencyColumn::Lookup lookup(*column);
            documents.for_each(before() + 1, before() + segment->count(Unit::articles) + 1,
                               [&](DocumentNumber document) {
                                   if (const auto found = lookup.of(document - before()); found > 0)
                                       take(Occurrence{document, found});
                               });
        }
    }

    /// Calls `take(place, frequency)` with the place of each of some documents, which are in order,
    /// where the word stands.
    template <class Take>
    void for_each_place_in(std::span<const DocumentNumber> documents, const Take& take) const
    {
        FrequencyColumn::Lookup lookup(*column);
        const DocumentNumber last = before() + segment->count(Unit::articles);
        for (auto at = std::ranges::upper_bound(documents, before());
             at != documents.end() && *at <= last; ++at)
            if (const std::uint32_t found = lookup.of(*at - before()); found > 0)
                take(static_cast<std::size_t>(at - documents.begin()), found);
    }

    /// Adds all documents with the word.
    void add_to(MatchSet& documents) const;
};

/// Where one form of a word stands, or some together: each document once. They are listed, or read
/// from columns when they are asked for.
class OccurrenceRun {
public:
    void reserve(std::size_t count) { listed_.reserve(count); }
    /// `one` must be of a later document than all that were added so.
    void add(const Occurrence& one) { listed_.push_back(one); }
    void add(const SegmentColumn& column) { columns_.push_back(column); }

    /// Calls `take(occurrence)` for each that is not less frequent; those of each segment in order
    /// of documents. Cost: of many that are, some nanoseconds each.
    template <class Take>
    void for_each_from(std::uint32_t frequency, const Take& take) const
    {
        for (const Occurrence& one : listed_)
            if (one.frequency >= frequency)
                take(one);
        for (const SegmentColumn& one : columns_)
            one.for_each_from(frequency, take);
    }
    template <class Take>
    void for_each(const Take& take) const
    {
        for_each_from(0, take);
    }

    /// How many are not less frequent, those in removed articles too. Cost: of columns
    /// a look at 64 values at once.
    [[nodiscard]] std::size_t count_from(std::uint32_t frequency) const;

    /// Leaves those in documents of a set.
    void keep_inside(const MatchSet& documents);

    /// Calls `take(place, frequency)` with the place of each of some documents, which are in order,
    /// that has an occurrence. Cost: of few a search for each.
    template <class Take>
    void for_each_place_in(std::span<const DocumentNumber> documents, const Take& take) const
    {
        constexpr std::size_t search = 16;  // costs so many times what a step does
        const bool seek_listed = documents.size() * search < listed_.size();
        const bool seek_documents = listed_.size() * search < documents.size();
        auto at = listed_.begin();
        auto document = documents.begin();
        while (at != listed_.end() && document != documents.end())
            if (at->document < *document) {
                ++at;
                if (seek_listed)
                    at = std::ranges::lower_bound(at, listed_.end(), *document, {},
                                                  &Occurrence::document);
            } else if (*document < at->document) {
                ++document;
                if (seek_documents)
                    document = std::lower_bound(document, documents.end(), at->document);
            } else {
                take(static_cast<std::size_t>(document - documents.begin()), at->frequency);
                ++at;
                ++document;
            }
        for (const SegmentColumn& one : columns_)
            one.for_each_place_in(documents, take);
    }

private:
    void sort_listed();

    std::vector<Occurrence> listed_;
    std::vector<SegmentColumn> columns_;
};

}  // namespace onrecord
