#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/bits.h"
#include "index/reader.h"

namespace onrecord {

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
    /// Those of 64 documents from `first` on whose bit is set, that of the first the lowest.
    void add_bits(DocumentNumber first, std::uint64_t bits)
    {
        const unsigned shift = first % 64;
        bits_[first / 64] |= bits << shift;
        if (const std::uint64_t rest = shift == 0 ? 0 : bits >> (64 - shift); rest != 0)
            bits_[first / 64 + 1] |= rest;
    }
    /// Those of 64 documents from `first` on, which must not be greater than the last; likewise.
    [[nodiscard]] std::uint64_t bits(DocumentNumber first) const
    {
        const std::size_t at = first / 64;
        const unsigned shift = first % 64;
        if (shift == 0 || at + 1 == bits_.size())
            return bits_[at] >> shift;
        return bits_[at] >> shift | bits_[at + 1] << (64 - shift);
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

    /// The same; calls `expect` with each when a few others are still to come before it, so that
    /// memory is on its way when it is looked at.
    template <class Expect, class Take>
    void for_each_expected(DocumentNumber begin, DocumentNumber end, const Expect& expect,
                           const Take& take) const
    {
        constexpr std::size_t ahead = 8;
        std::array<DocumentNumber, ahead> waiting{};
        std::size_t count = 0;
        for_each(begin, end, [&](DocumentNumber document) {
            expect(document);
            DocumentNumber& place = waiting[count++ % ahead];
            if (count > ahead)
                take(place);
            place = document;
        });
        for (std::size_t i = count - std::min(count, ahead); i < count; ++i)
            take(waiting[i % ahead]);
    }

private:
    static std::uint64_t mask(DocumentNumber document)
    {
        return std::uint64_t{1} << (document % 64);
    }

    std::vector<std::uint64_t> bits_;
};

}  // namespace onrecord
