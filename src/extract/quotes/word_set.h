#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord {

/// A set of words by hash that may, rarely, say yes to a word it was not given (a Bloom filter of
/// two probes).
class WordSet {
public:
    /// Sized for a text of so many bytes: about one wrong yes in a thousand.
    explicit WordSet(std::size_t text_bytes = 0);
    void add(std::uint32_t hash) { bits_[hash & mask_] = bits_[second(hash) & mask_] = true; }
    [[nodiscard]] bool contains(std::uint32_t hash) const
    {
        return bits_[hash & mask_] && bits_[second(hash) & mask_];
    }

private:
    static std::uint32_t second(std::uint32_t hash) { return (hash * 2654435769U) >> 5; }

    std::vector<bool> bits_;
    std::uint32_t mask_;
};

}  // namespace onrecord
