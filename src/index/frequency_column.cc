#include "index/frequency_column.h"

namespace onrecord {

std::uint32_t RankedFrequencies::excess_of(std::uint32_t article) const
{
    const auto at = std::ranges::lower_bound(layout_.excess, article, {}, &Excess::article);
    if (at == layout_.excess.end() || at->article != article)
        damaged_record();
    return at->frequency;
}

std::uint32_t FrequencyColumn::count_from(std::uint32_t least) const
{
    if (least <= 1)
        return with();
    if (least > frequencies_.full())
        return static_cast<std::uint32_t>(std::ranges::count_if(
            frequencies_.excess(), [=](const Excess& one) { return one.frequency >= least; }));
    std::uint32_t count = 0;
    for (std::uint32_t group = 0; group * 64 < with(); ++group)
        count += count_bits(frequencies_.ranks_from(group, least));
    return count;
}

}  // namespace onrecord
