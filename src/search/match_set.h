#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "index/reader.h"

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

/// A set of documents of an index, a bit for each there is.
class MatchSet {
public:
    explicit MatchSet(DocumentNumber last) : bits_(last / 64 + 1) {}

    void add(DocumentNumber document) { bits_[document / 64] |= mask(document); }
    void remove(DocumentNumber document) { bits_[document / 64] &= ~mask(document); }
    /// `document` must not be greater than the last.
    [[nodiscard]] bool has(DocumentNumber document) const
    {
        return (bits_[document / 64] & mask(document)) != 0;
    }
    void add_range(DocumentNumber begin, DocumentNumber end);  ///< half-open
    void add_all(const MatchSet& other);
    void keep_only(const MatchSet& other);
    void remove_all(const MatchSet& other);

    [[nodiscard]] std::uint64_t size() const;

    /// Calls `take` with each document from `begin` to before `end` in ascending order; it may
    /// remove that document.
    template <class Take>
    void for_each(DocumentNumber begin, DocumentNumber end, const Take& take) const
    {
        for (std::size_t i = begin / 64; i < bits_.size() && i * 64 < end; ++i)
            for (std::uint64_t word = bits_[i]; word != 0; word &= word - 1) {
                const auto document = static_cast<DocumentNumber>(
                    i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
                if (document >= begin && document < end)
                    take(document);
            }
    }
    template <class Take>
    void for_each(const Take& take) const
    {
        for_each(0, static_cast<DocumentNumber>(bits_.size() * 64), take);
    }

private:
    friend class PlacesInSet;
    static std::uint64_t mask(DocumentNumber document)
    {
        return std::uint64_t{1} << (document % 64);
    }

    std::vector<std::uint64_t> bits_;
};

/// The place of each document of a set among them in order. Borrows the set, which must not change.
class PlacesInSet {
public:
    /// Cost: of the set's size in bits, a 64th of it.
    explicit PlacesInSet(const MatchSet& set);

    /// `document` must be in the set.
    [[nodiscard]] std::size_t of(DocumentNumber document) const
    {
        const std::uint64_t before = set_.bits_[document / 64] & (MatchSet::mask(document) - 1);
        return before_[document / 64] + count_bits(before);
    }

private:
    const MatchSet& set_;
    std::vector<std::uint32_t> before_;  ///< by word of bits: how many stand in those before
};

}  // namespace onrecord
