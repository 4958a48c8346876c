#include "search/occurrence_run.h"

#include <algorithm>

namespace onrecord {

namespace {

/// Adds the occurrences in some documents; both are in order.
void take_listed(std::span<const Occurrence> listed, std::span<const DocumentNumber> documents,
                 OccurrenceRun& taken)
{
    constexpr std::size_t search = 16;  // costs so many times what a step does
    const bool seek = documents.size() * search < listed.size();
    auto at = listed.begin();
    for (const DocumentNumber document : documents) {
        if (seek)
            at = std::ranges::lower_bound(at, listed.end(), document, {}, &Occurrence::document);
        else
            while (at != listed.end() && at->document < document)
                ++at;
        if (at == listed.end())
            return;
        if (at->document == document)
            taken.add(*at++);
    }
}

}  // namespace

void SegmentColumn::add_to(MatchSet& documents) const
{
    const DocumentSet& removed = segment->removed(Unit::articles);
    for (std::uint32_t i = 0; i < column->bit_words(); ++i)
        documents.add_bits(before() + i * 64, column->bits(i) & ~removed.bits(i));
}

std::size_t OccurrenceRun::count_from(std::uint32_t frequency) const
{
    auto count = static_cast<std::size_t>(std::ranges::count_if(
        listed_, [=](const Occurrence& one) { return one.frequency >= frequency; }));
    for (const SegmentColumn& one : columns_)
        count += one.column->count_from(frequency);
    return count;
}

void OccurrenceRun::keep_inside(const MatchSet& documents)
{
    std::erase_if(listed_, [&](const Occurrence& one) { return !documents.has(one.document); });
    if (columns_.empty())
        return;
    const std::uint64_t size = documents.size();
    for (const SegmentColumn& one : columns_)
        one.for_each_in(documents, size, [this](const Occurrence& found) { add(found); });
    columns_.clear();
    sort_listed();
}

OccurrenceRun OccurrenceRun::only_in(std::span<const DocumentNumber> documents) const
{
    OccurrenceRun some;
    take_listed(listed_, documents, some);
    for (const SegmentColumn& one : columns_) {
        const DocumentNumber last = one.before() + one.segment->count(Unit::articles);
        for (auto at = std::ranges::upper_bound(documents, one.before());
             at != documents.end() && *at <= last; ++at)
            if (const std::uint32_t frequency = one.of(*at); frequency > 0)
                some.add(Occurrence{*at, frequency});
    }
    if (!columns_.empty())
        some.sort_listed();
    return some;
}

void OccurrenceRun::sort_listed()
{
    if (!std::ranges::is_sorted(listed_, {}, &Occurrence::document))
        std::ranges::sort(listed_, {}, &Occurrence::document);
}

}  // namespace onrecord
