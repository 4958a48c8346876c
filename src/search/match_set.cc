#include "search/match_set.h"

#include <algorithm>

namespace onrecord {

MatchSet::MatchSet(DocumentNumber last)
    : blocks_(last / documents_of_block + 1),
      held_(blocks_ / 64 + 1),
      bits_(std::make_unique_for_overwrite<std::uint64_t[]>(words()))
{
}

MatchSet::MatchSet(const MatchSet& other)
    : blocks_(other.blocks_),
      held_(other.held_),
      bits_(std::make_unique_for_overwrite<std::uint64_t[]>(words()))
{
    for_each_held([&](std::size_t at) { std::ranges::copy(other.block(at), block(at).begin()); });
}

void MatchSet::hold(std::size_t at)
{
    held_[at / 64] |= std::uint64_t{1} << (at % 64);
    std::ranges::fill(block(at), 0);
}

void MatchSet::drop(std::size_t at)
{
    held_[at / 64] &= ~(std::uint64_t{1} << (at % 64));
}

void MatchSet::hold_words(std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin / words_of_block; at * words_of_block < end; ++at)
        if (!is_held(at))
            hold(at);
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
    other.for_each_held([&](std::size_t at) {
        if (!is_held(at))
            hold(at);
        const Block ours = block(at);
        const ConstBlock theirs = other.block(at);
        for (std::size_t i = 0; i < words_of_block; ++i)
            ours[i] |= theirs[i];
    });
}

void MatchSet::keep_only(const MatchSet& other)
{
    for_each_held([&](std::size_t at) {
        if (!other.is_held(at))
            return drop(at);
        const Block ours = block(at);
        const ConstBlock theirs = other.block(at);
        for (std::size_t i = 0; i < words_of_block; ++i)
            ours[i] &= theirs[i];
    });
}

void MatchSet::remove_all(const MatchSet& other)
{
    for_each_held([&](std::size_t at) {
        if (!other.is_held(at))
            return;
        const Block ours = block(at);
        const ConstBlock theirs = other.block(at);
        for (std::size_t i = 0; i < words_of_block; ++i)
            ours[i] &= ~theirs[i];
    });
}

std::uint64_t MatchSet::size() const
{
    std::uint64_t count = 0;
    for_each_held([&](std::size_t at) { count += count_bits(block(at)); });
    return count;
}

}  // namespace onrecord
