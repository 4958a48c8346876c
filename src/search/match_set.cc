#include "search/match_set.h"

#include <algorithm>

namespace onrecord {

MatchSet::MatchSet(DocumentNumber last)
    : begun_(last / (64 * words_of_block) + 1),
      bits_(std::make_unique_for_overwrite<std::uint64_t[]>(words()))
{
}

MatchSet::MatchSet(const MatchSet& other)
    : begun_(other.begun_), bits_(std::make_unique_for_overwrite<std::uint64_t[]>(words()))
{
    for (std::size_t block = 0; block < begun_.size(); ++block)
        for_each_begun(block, [&](std::size_t i) { bits_[i] = other.bits_[i]; });
}

void MatchSet::add_range(DocumentNumber begin, DocumentNumber end)
{
    for (; begin < end && begin % 64 != 0; ++begin)
        add(begin);
    for (; begin < end && end - begin >= 64; begin += 64)
        add_bits(begin, ~std::uint64_t{0});
    for (; begin < end; ++begin)
        add(begin);
}

void MatchSet::add_all(const MatchSet& other)
{
    for (std::size_t block = 0; block < begun_.size(); ++block)
        other.for_each_begun(block, [&](std::size_t i) { add_word(i, other.bits_[i]); });
}

void MatchSet::keep_only(const MatchSet& other)
{
    for (std::size_t block = 0; block < begun_.size(); ++block) {
        begun_[block] &= other.begun_[block];
        std::uint64_t left = 0;
        for_each_begun(block, [&](std::size_t i) {
            bits_[i] &= other.bits_[i];
            left |= std::uint64_t{bits_[i] != 0} << (i % words_of_block);
        });
        begun_[block] = left;
    }
}

void MatchSet::remove_all(const MatchSet& other)
{
    for (std::size_t block = 0; block < begun_.size(); ++block)
        for_each_begun(block, [&](std::size_t i) { bits_[i] &= ~other.word(i); });
}

std::uint64_t MatchSet::size() const
{
    std::uint64_t count = 0;
    for (std::size_t block = 0; block < begun_.size(); ++block)
        if (begun_[block] == whole)
            count += count_bits({&bits_[block * words_of_block], words_of_block});
        else
            for_each_begun(block, [&](std::size_t i) { count += count_bits(bits_[i]); });
    return count;
}

}  // namespace onrecord
