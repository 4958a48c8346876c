#include "search/occurrence_run.h"

#include <algorithm>

namespace onrecord {

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

void OccurrenceRun::sort_listed()
{
    if (!std::ranges::is_sorted(listed_, {}, &Occurrence::document))
        std::ranges::sort(listed_, {}, &Occurrence::document);
}

}  // namespace onrecord
