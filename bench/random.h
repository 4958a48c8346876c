#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord::bench {

/// A random sequence that is the same on every machine for the same seed (SplitMix64; Steele, Lea
/// and Flood 2014), so that corpora and queries can be drawn again.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    /// A number below `bound`, which must be above 0. The bias is below bound / 2^64.
    std::uint64_t below(std::uint64_t bound);
    /// At least 0, below 1.
    double unit();
    /// Drawn from a normal distribution with mean 0 and deviation 1, nearly (sum of twelve units).
    double normal();

private:
    std::uint64_t state_;
};

}  // namespace onrecord::bench
