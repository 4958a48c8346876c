#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace onrecord {

/// The value of a table that is a set.
struct Nothing {};

/// A table of small values by hashes, in flat arrays: 8 bytes and the value for an entry, and a
/// third as much again for room. It grows a 256th at a time, so that growing takes no memory to
/// speak of.
///
/// Of a hash 72 bits count, the low half and the first byte of the high one: of a million different
/// hashes two are taken for the same in one of ten thousand million tables. A low half of zero is
/// taken for 1. Slots are found by linear probing; the hashes must be good ones, such as those
/// of `hash_bytes`.
template <class Value>
class HashTable {
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    /// The value of `hash`, and whether it was put there by this call. Valid until the next one.
    std::pair<Value*, bool> insert(const Hash128& hash, const Value& value)
    {
        Shard& shard = shards_[hash.high >> 56];
        if ((shard.used + 1) * 5 > shard.slots.size() * 4)
            grow(shard);
        const std::uint64_t key = key_of(hash);
        Slot& slot = shard.slots[place(shard, key)];
        const bool is_new = is_free(slot);
        if (is_new) {
            slot = {key, value};
            ++shard.used;
        }
        return {&slot.value, is_new};
    }

    /// Null when there is none.
    [[nodiscard]] const Value* find(const Hash128& hash) const
    {
        const Shard& shard = shards_[hash.high >> 56];
        if (shard.slots.empty())
            return nullptr;
        const Slot& slot = shard.slots[place(shard, key_of(hash))];
        return is_free(slot) ? nullptr : &slot.value;
    }

private:
    struct Slot {
        std::uint64_t key;  ///< 0 where free
        [[no_unique_address]] Value value;
    };
    struct Shard {
        std::vector<Slot> slots;  ///< always some free ones, or none at all
        std::size_t used = 0;
    };

    static std::uint64_t key_of(const Hash128& hash) { return hash.low == 0 ? 1 : hash.low; }
    static bool is_free(const Slot& slot) { return slot.key == 0; }

    /// Where `key` stands, or the free slot for it.
    static std::size_t place(const Shard& shard, std::uint64_t key)
    {
        std::size_t at = key % shard.slots.size();
        while (!is_free(shard.slots[at]) && shard.slots[at].key != key)
            at = at + 1 == shard.slots.size() ? 0 : at + 1;
        return at;
    }

    static void grow(Shard& shard)
    {
        Shard larger;
        larger.slots.resize(shard.slots.size() + shard.slots.size() / 8 + 8);
        larger.used = shard.used;
        for (const Slot& slot : shard.slots)
            if (!is_free(slot))
                larger.slots[place(larger, slot.key)] = slot;
        shard = std::move(larger);
    }

    std::array<Shard, 256> shards_;
};

}  // namespace onrecord
