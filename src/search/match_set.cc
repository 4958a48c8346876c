#include "search/match_set.h"

namespace onrecord {

void MatchSet::add_range(DocumentNumber begin, DocumentNumber end)
{
    for (; begin < end && begin % 64 != 0; ++begin)
        add(begin);
    for (; begin < end && end - begin >= 64; begin += 64)
        bits_[begin / 64] = ~std::uint64_t{0};
    for (; begin < end; ++begin)
        add(begin);
}

void MatchSet::add_all(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] |= other.bits_[i];
}

void MatchSet::keep_only(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] &= other.bits_[i];
}

void MatchSet::remove_all(const MatchSet& other)
{
    for (std::size_t i = 0; i < bits_.size(); ++i)
        bits_[i] &= ~other.bits_[i];
}

std::uint64_t MatchSet::size() const
{
    return count_bits(bits_);
}

}  // namespace onrecord
