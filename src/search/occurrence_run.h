#pragma once

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
/// Borrows the segment.
struct SegmentColumn {
    const OpenSegment* segment;
    FrequencyColumn column;

    /// In the segments before.
    [[nodiscard]] DocumentNumber before() const { return segment->articles_before; }

    /// Calls `take(occurrence)` for each that is not less frequent, in order.
    template <class Take>
    void for_each_from(std::uint32_t frequency, const Take& take) const
    {
        const DocumentSet& removed = segment->removed(Unit::articles);
        column.for_each_from(frequency, [&](std::uint32_t article, std::uint32_t found) {
            if (!removed.contains(article))
                take(Occurrence{before() + article, found});
        });
    }

    /// The same for each in a set of `size` documents, among which are no removed ones. Few are
    /// looked up.
    template <class Take>
    void for_each_in(const MatchSet& documents, std::uint64_t size, const Take& take) const
    {
        if (is_passed(size))
            column.for_each_among(
                [&](std::uint32_t i) { return documents.bits(before() + i * 64); },
                [&](std::uint32_t article, std::uint32_t found) {
                    take(Occurrence{before() + article, found});
                });
        else {
            FrequencyColumn::Lookup lookup(column);
            documents.for_each(before() + 1, before() + segment->count(Unit::articles) + 1,
                               [&](DocumentNumber document) {
                                   if (const auto found = lookup.of(document - before()); found > 0)
                                       take(Occurrence{document, found});
                               });
        }
    }

    /// Adds to each of `frequencies` how often the word stands in that of `documents`, which are in
    /// order.
    void add_frequencies(std::span<const DocumentNumber> documents,
                         std::span<std::uint32_t> frequencies) const;

    /// Adds all documents with the word.
    void add_to(MatchSet& documents) const;
    /// The same of those of a set of `size` documents, as `for_each_in` has them.
    void add_to(MatchSet& documents, const MatchSet& among, std::uint64_t size) const;

private:
    /// Is passing all that the column has sooner done than to look `size` documents up?
    [[nodiscard]] bool is_passed(std::uint64_t size) const
    {
        constexpr std::uint64_t look_up = 4;  // costs so many times what passing a step does
        return size * look_up > (column.bits() != nullptr ? column.bits()->words() : column.with());
    }
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

    /// Adds to each of `frequencies` how often it stands in that of `documents`, which are in
    /// order. `places` tells of each document up to the last of these its place among them, or
    /// their number, where `frequencies` has one more for all that is none of them; where it is
    /// empty, both are walked through. Cost: of few a search for each.
    void add_frequencies(std::span<const DocumentNumber> documents,
                         std::span<const std::uint32_t> places,
                         std::span<std::uint32_t> frequencies) const;

private:
    void sort_listed();

    std::vector<Occurrence> listed_;
    std::vector<SegmentColumn> columns_;
};

}  // namespace onrecord
