#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord {

/// Document numbers of one segment. Memory: a bit for each number up to the largest.
class DocumentSet {
public:
    /// False when it was there already.
    bool insert(std::uint32_t document)
    {
        if (document / 64 >= bits_.size())
            bits_.resize(document / 64 + 1);
        if (contains(document))
            return false;
        bits_[document / 64] |= mask(document);
        ++size_;
        return true;
    }

    /// All of another set, their numbers raised by `before`.
    void insert_all(const DocumentSet& other, std::uint32_t before = 0)
    {
        other.for_each([this, before](std::uint32_t document) { insert(before + document); });
    }

    [[nodiscard]] bool contains(std::uint32_t document) const
    {
        return document / 64 < bits_.size() && (bits_[document / 64] & mask(document)) != 0;
    }
    /// A bit for each of the documents from 64 * `i` on, the first the lowest.
    [[nodiscard]] std::uint64_t bits(std::size_t i) const
    {
        return i < bits_.size() ? bits_[i] : 0;
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }

    /// Calls `take` with each, rising. Cost: a 64th of the largest.
    template <class Take>
    void for_each(const Take& take) const
    {
        for (std::size_t i = 0; i < bits_.size(); ++i)
            for (std::uint64_t word = bits_[i]; word != 0; word &= word - 1)
                take(static_cast<std::uint32_t>(i * 64 +
                                                static_cast<std::size_t>(std::countr_zero(word))));
    }

private:
    static std::uint64_t mask(std::uint32_t document)
    {
        return std::uint64_t{1} << (document % 64);
    }

    std::vector<std::uint64_t> bits_;
    std::size_t size_ = 0;
};

}  // namespace onrecord
