#pragma once

#include <cstdint>
#include <span>

namespace onrecord {

/// How many bits are set. Unlike `std::popcount`, which is a call where the processor may be old,
/// it is a dozen instructions in line.
[[nodiscard]] constexpr std::uint32_t count_bits(std::uint64_t bits)
{
    bits -= (bits >> 1) & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + ((bits >> 2) & 0x3333333333333333U);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FU;
    return static_cast<std::uint32_t>((bits * 0x0101010101010101U) >> 56);
}

/// The same of all together, with the instruction where the processor has it.
[[nodiscard]] std::uint64_t count_bits(std::span<const std::uint64_t> bits);

}  // namespace onrecord
