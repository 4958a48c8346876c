#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "base/bits.h"
#include "index/record_fields.h"

namespace onrecord {

/// Which articles of a segment have a word, in one of two forms. The rank of such an article is how
/// many before it have the word. Articles count from 1. Both borrow from a file, and throw Error
/// (index) where that is damaged.

/// A rank that no article has.
inline constexpr std::uint32_t no_article_rank = ~std::uint32_t{0};

/// A bit for each article: for words that many have.
class ArticleBits {
public:
    static constexpr std::uint32_t articles_of_rank = 512;

    /// `present`: a bit for each article, from 0. `ranks`: for each `articles_of_rank` the rank of
    /// the first of them that has the word.
    ArticleBits(std::uint32_t articles, std::span<const std::uint64_t> present,
                std::span<const std::uint32_t> ranks)
        : articles_(articles), present_(present), ranks_(ranks)
    {
    }

    [[nodiscard]] std::size_t words() const { return present_.size(); }

    /// A bit for each of the articles from 64 * `i` on: has it the word? `i` is below `words`.
    [[nodiscard]] std::uint64_t bits(std::size_t i) const
    {
        std::uint64_t bits = present_[i];
        if (i == 0)
            bits &= ~std::uint64_t{1};  // articles count from 1
        if (i == articles_ / 64)
            bits &= ~std::uint64_t{0} >> (63 - articles_ % 64);
        return bits;
    }

    /// Calls `take(article, rank)` for each article with the word, rising.
    template <class Take>
    void for_each(const Take& take) const
    {
        std::uint32_t rank = 0;
        for (std::uint32_t i = 0; i < words(); ++i)
            for (std::uint64_t left = bits(i); left != 0; left &= left - 1)
                take(i * 64 + static_cast<std::uint32_t>(std::countr_zero(left)), rank++);
    }

    /// The same for those of a set: `among(i)` has a bit for each of the articles from 64 * `i` on.
    template <class Among, class Take>
    void for_each_among(const Among& among, const Take& take) const
    {
        std::uint32_t rank = 0;
        for (std::uint32_t i = 0; i < words(); ++i) {
            const std::uint64_t all = bits(i);
            for (std::uint64_t left = all & among(i); left != 0; left &= left - 1) {
                const auto bit = static_cast<unsigned>(std::countr_zero(left));
                const std::uint64_t before = all & ((std::uint64_t{1} << bit) - 1);
                take(i * 64 + bit, rank + count_bits(before));
            }
            rank += count_bits(all);
        }
    }

    /// Looks articles or ranks up, which must be asked for in rising order. Borrows
    /// the articles.
    class Cursor {
    public:
        explicit Cursor(const ArticleBits& articles) : articles_(articles) {}

        /// Of an article from 1 to their number; `no_article_rank` when it has not the word. Cost:
        /// some nanoseconds.
        [[nodiscard]] std::uint32_t rank_of(std::uint32_t article)
        {
            const std::uint64_t bits = articles_.present_[article / 64];
            const std::uint64_t mask = std::uint64_t{1} << (article % 64);
            return (bits & mask) == 0 ? no_article_rank
                                      : rank_before(article / 64) + count_bits(bits & (mask - 1));
        }

        [[nodiscard]] std::uint32_t article_of(std::uint32_t rank);

    private:
        static constexpr std::uint32_t step = articles_of_rank / 64;

        [[nodiscard]] std::uint32_t rank_before(std::uint32_t word)
        {
            if (word - at_ > step) {
                at_ = word / step * step;
                before_ = articles_.ranks_[word / step];
            }
            for (; at_ < word; ++at_)
                before_ += count_bits(articles_.present_[at_]);
            return before_;
        }

        const ArticleBits& articles_;
        std::uint32_t at_ = 0;      ///< a word of bits
        std::uint32_t before_ = 0;  ///< how many stand before those of it
    };

private:
    std::uint32_t articles_;
    std::span<const std::uint64_t> present_;
    std::span<const std::uint32_t> ranks_;
};

/// The articles themselves, of 32 bits the lower 16: for words that few have.
class ArticleList {
public:
    static constexpr std::uint32_t articles_of_block = 1U << 16U;

    /// `listed`: for each article with the word its number modulo `articles_of_block`. `begins`:
    /// for each so many articles, and behind the last, how many stand before.
    ArticleList(std::uint32_t articles, std::span<const std::uint16_t> listed,
                std::span<const std::uint32_t> begins)
        : articles_(articles), listed_(listed), begins_(begins)
    {
    }

    /// As those of `ArticleBits`, all below.
    template <class Take>
    void for_each(const Take& take) const
    {
        for (std::uint32_t block = 0; block + 1 < begins_.size(); ++block)
            for (std::uint32_t rank = begins_[block]; rank < end_of(block); ++rank)
                take(article_at(block, rank), rank);
    }

    template <class Among, class Take>
    void for_each_among(const Among& among, const Take& take) const
    {
        for_each([&](std::uint32_t article, std::uint32_t rank) {
            if ((among(article / 64) >> (article % 64) & 1U) != 0)
                take(article, rank);
        });
    }

    class Cursor {
    public:
        explicit Cursor(const ArticleList& articles) : articles_(articles) {}

        [[nodiscard]] std::uint32_t rank_of(std::uint32_t article);
        [[nodiscard]] std::uint32_t article_of(std::uint32_t rank);

    private:
        const ArticleList& articles_;
        std::uint32_t at_ = 0;  ///< the rank from which on is looked
        std::uint32_t block_ = 0;
    };

private:
    [[nodiscard]] std::uint32_t end_of(std::uint32_t block) const
    {
        const std::uint32_t end = begins_[block + 1];
        if (end > listed_.size())
            damaged_record();
        return end;
    }
    [[nodiscard]] std::uint32_t article_at(std::uint32_t block, std::uint32_t rank) const
    {
        const std::uint32_t article = block * articles_of_block + listed_[rank];
        if (article == 0 || article > articles_)
            damaged_record();
        return article;
    }

    std::uint32_t articles_;
    std::span<const std::uint16_t> listed_;
    std::span<const std::uint32_t> begins_;
};

}  // namespace onrecord
