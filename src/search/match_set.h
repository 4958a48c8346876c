#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/bits.h"
#include "index/reader.h"

namespace onrecord {

/// A set of documents of an index: a bit for each there is, in words of 64, of which only those are
/// begun that have had a document. A bit tells of each word whether it is: 64 words are a block.
/// Cost of what concerns the whole set: a few nanoseconds for each word begun, and for each block.
class MatchSet {
public:
    /// For documents up to `last`.
    explicit MatchSet(DocumentNumber last);
    MatchSet(const MatchSet& other);
    MatchSet(MatchSet&&) noexcept = default;
    MatchSet& operator=(MatchSet&&) noexcept = default;
    MatchSet& operator=(const MatchSet&) = delete;
    ~MatchSet() = default;

    void add(DocumentNumber document) { begun(document / 64) |= mask(document); }
    void remove(DocumentNumber document)
    {
        if (is_begun(document / 64))
            bits_[document / 64] &= ~mask(document);
    }
    /// `document` must not be greater than the last.
    [[nodiscard]] bool has(DocumentNumber document) const
    {
        return (word(document / 64) & mask(document)) != 0;
    }
    /// Those of 64 documents from `first` on whose bit is set, that of the first the lowest.
    void add_bits(DocumentNumber first, std::uint64_t bits)
    {
        if (bits == 0)
            return;
        const unsigned shift = first % 64;
        begun(first / 64) |= bits << shift;
        if (const std::uint64_t rest = shift == 0 ? 0 : bits >> (64 - shift); rest != 0)
            begun(first / 64 + 1) |= rest;
    }
    /// The same of `count` times 64 documents from `first` on; `bits_of(i)` tells of 64.
    template <class BitsOf>
    void add_all_bits(DocumentNumber first, std::size_t count, const BitsOf& bits_of)
    {
        if (first % 64 != 0) {
            for (std::size_t i = 0; i < count; ++i)
                add_bits(first + static_cast<DocumentNumber>(i * 64), bits_of(i));
            return;
        }
        const std::size_t begin = first / 64;
        for (std::size_t i = 0; i < count; ++i)
            add_word(begin + i, bits_of(i));
    }
    /// Those of 64 documents from `first` on, which must not be greater than the last; likewise.
    [[nodiscard]] std::uint64_t bits(DocumentNumber first) const
    {
        const std::size_t at = first / 64;
        const unsigned shift = first % 64;
        if (shift == 0 || at + 1 == words())
            return word(at) >> shift;
        return word(at) >> shift | word(at + 1) << (64 - shift);
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
        const std::size_t first = begin / 64;
        const std::size_t last = end / 64;
        for (std::size_t block = first / words_of_block; block < begun_.size(); ++block) {
            if (block > last / words_of_block)
                return;
            for_each_begun(block, [&](std::size_t i) {
                if (i < first || i > last)
                    return;
                std::uint64_t word = bits_[i];
                if (i == first)
                    word &= ~std::uint64_t{0} << (begin % 64);
                if (i == last)
                    word &= mask(end) - 1;
                for (; word != 0; word &= word - 1)
                    take(static_cast<DocumentNumber>(
                        i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
            });
        }
    }
    template <class Take>
    void for_each(const Take& take) const
    {
        for_each(0, static_cast<DocumentNumber>(words() * 64), take);
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
    static constexpr std::size_t words_of_block = 64;
    static constexpr std::uint64_t whole = ~std::uint64_t{0};  ///< a block of begun words alone

    static std::uint64_t mask(DocumentNumber document)
    {
        return std::uint64_t{1} << (document % 64);
    }

    [[nodiscard]] std::size_t words() const { return begun_.size() * words_of_block; }
    [[nodiscard]] bool is_begun(std::size_t i) const
    {
        return (begun_[i / words_of_block] >> (i % words_of_block) & 1U) != 0;
    }
    /// 64 bits; 0 where none are begun.
    [[nodiscard]] std::uint64_t word(std::size_t i) const { return is_begun(i) ? bits_[i] : 0; }
    /// The same to be changed; it is begun from now on.
    [[nodiscard]] std::uint64_t& begun(std::size_t i)
    {
        if (!is_begun(i)) {
            begun_[i / words_of_block] |= std::uint64_t{1} << (i % words_of_block);
            bits_[i] = 0;
        }
        return bits_[i];
    }
    void add_word(std::size_t i, std::uint64_t bits)
    {
        bits_[i] = word(i) | bits;
        begun_[i / words_of_block] |= std::uint64_t{bits != 0} << (i % words_of_block);
    }

    /// Calls `take(i)` for each word of a block that is begun.
    template <class Take>
    void for_each_begun(std::size_t block, const Take& take) const
    {
        for (std::uint64_t left = begun_[block]; left != 0; left &= left - 1)
            take(block * words_of_block + static_cast<std::size_t>(std::countr_zero(left)));
    }

    std::vector<std::uint64_t> begun_;       ///< for each block a bit for each word
    std::unique_ptr<std::uint64_t[]> bits_;  ///< unknown in words that are not begun
};

}  // namespace onrecord
