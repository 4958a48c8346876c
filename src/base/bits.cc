#include "base/bits.h"

namespace onrecord {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

__attribute__((target("popcnt"))) std::uint64_t count_at_once(std::span<const std::uint64_t> bits)
{
    std::uint64_t count = 0;
    for (const std::uint64_t word : bits)
        count += static_cast<std::uint64_t>(__builtin_popcountll(word));
    return count;
}

}  // namespace

#endif

std::uint64_t count_bits(std::span<const std::uint64_t> bits)
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("popcnt"))
        return count_at_once(bits);
#endif
    std::uint64_t count = 0;
    for (const std::uint64_t word : bits)
        count += count_bits(word);
    return count;
}

}  // namespace onrecord
