#include "extract/quotes/word_set.h"

namespace onrecord {

namespace {

constexpr std::uint32_t most_bits = 1U << 26;

std::uint32_t bits_for(std::size_t bytes)
{
    std::uint32_t bits = 4096;
    while (bits < bytes * 8 && bits < most_bits) {
        bits *= 2;
    }
    return bits;
}

}  // namespace

WordSet::WordSet(std::size_t text_bytes)
    : bits_(bits_for(text_bytes)), mask_(static_cast<std::uint32_t>(bits_.size()) - 1)
{
}

}  // namespace onrecord
