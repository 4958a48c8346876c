#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace onrecord::reference {

/// Choices that are the same on every machine: the engine is fixed by the standard, the standard's
/// distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// 0 to `count` - 1, all alike.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }

    /// True `percent` times in a hundred.
    bool chance(std::size_t percent) { return below(100) < percent; }

    /// 0 to `count` - 1, small ones far more often: about as words are in a language.
    std::size_t skewed(std::size_t count)
    {
        std::size_t limit = count;
        for (int i = 0; i < 2; ++i)
            limit = below(limit) + 1;
        return below(limit);
    }

    template <class Items>
    const auto& one_of(const Items& items)
    {
        return items[below(std::size(items))];
    }

    template <class Items>
    const auto& common_of(const Items& items)
    {
        return items[skewed(std::size(items))];
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace onrecord::reference
