#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

inline constexpr std::uint32_t empty_word_hash = 2166136261U;

/// The hash of a word that goes on with `byte` (FNV-1a: good and quick for short words).
[[nodiscard]] constexpr std::uint32_t hash_further(std::uint32_t hash, unsigned char byte) noexcept
{
    return (hash ^ byte) * 16777619U;
}

[[nodiscard]] constexpr std::uint32_t hash_word(std::string_view word) noexcept
{
    std::uint32_t hash = empty_word_hash;
    for (const char c : word) {
        hash = hash_further(hash, static_cast<unsigned char>(c));
    }
    return hash;
}

/// Words with a number of bits each: a hash table with open addressing (linear probing, at most
/// half full), as a word is looked up for each word of every text.
class WordTable {
public:
    WordTable();

    /// The bits of a word, 0 when it is new. The reference holds until the next word is added.
    std::uint64_t& operator[](std::string_view word);

    /// The bits of a word, or null.
    [[nodiscard]] const std::uint64_t* find(std::string_view word, std::uint32_t hash) const
    {
        for (std::size_t at = hash & mask_; slots_[at].entry != none; at = (at + 1) & mask_) {
            if (slots_[at].hash == hash && entries_[slots_[at].entry].word == word) {
                return &entries_[slots_[at].entry].bits;
            }
        }
        return nullptr;
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;

    struct Entry {
        std::string word;
        std::uint64_t bits;
    };

    /// Small, so that all slots stay in the processor's cache.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = none;
    };

    void grow();

    std::vector<Slot> slots_;
    std::size_t mask_;
    std::vector<Entry> entries_;
};

}  // namespace onrecord
