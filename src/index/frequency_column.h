#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <variant>

#include "index/article_ranks.h"

namespace onrecord {

/// How often a word stands in an article, where that is too much for a column.
struct Excess {
    std::uint32_t article;
    std::uint32_t frequency;
};

/// How often a word stands in those that have it, by their ranks. Borrows from a file.
class RankedFrequencies {
public:
    /// As it lies in the file.
    struct Layout {
        std::uint32_t with = 0;  ///< how many have the word
        unsigned width = 1;
        /// For each 64 ranks `width` numbers: bit `i` of these together is one less than the
        /// frequency in the article of rank `i` of them, the first number's the lowest.
        std::span<const std::uint64_t> values;
        std::span<const Excess> excess;  ///< those whose bits are all set, rising
    };

    explicit RankedFrequencies(const Layout& layout) : layout_(layout) {}

    [[nodiscard]] std::uint32_t with() const { return layout_.with; }
    [[nodiscard]] std::span<const Excess> excess() const { return layout_.excess; }

    /// Those from here on stand in `excess`.
    [[nodiscard]] std::uint32_t full() const { return 1U << layout_.width; }

    /// @throws Error (index) when the column is damaged, as below.
    [[nodiscard]] std::uint32_t of(std::uint32_t rank, std::uint32_t article) const
    {
        const std::uint32_t frequency = up_to_full(rank);
        return frequency == full() ? excess_of(article) : frequency;
    }

    /// That, or `full` when it is more.
    [[nodiscard]] std::uint32_t up_to_full(std::uint32_t rank) const
    {
        if (rank >= layout_.with)
            damaged_record();
        const std::size_t begin = std::size_t{rank / 64} * layout_.width;
        std::uint32_t value = 0;
        for (unsigned plane = 0; plane < layout_.width; ++plane)
            value |= static_cast<std::uint32_t>((layout_.values[begin + plane] >> (rank % 64)) & 1U)
                     << plane;
        return value + 1;
    }

    /// A bit for each of the ranks from 64 * `group` on: can it be so often or more?
    [[nodiscard]] std::uint64_t ranks_from(std::uint32_t group, std::uint32_t least) const
    {
        const std::uint32_t value = std::min(std::max(least, 1U), full()) - 1;
        const std::uint64_t* const planes = &layout_.values[std::size_t{group} * layout_.width];
        std::uint64_t not_less = ~std::uint64_t{0};  // compared from the lowest bit on
        for (unsigned plane = 0; plane < layout_.width; ++plane)
            not_less =
                (value >> plane & 1U) != 0 ? planes[plane] & not_less : planes[plane] | not_less;
        const std::uint32_t left = layout_.with - group * 64;
        return left < 64 ? not_less & ((std::uint64_t{1} << left) - 1) : not_less;
    }

private:
    [[nodiscard]] std::uint32_t excess_of(std::uint32_t article) const;

    Layout layout_;
};

/// Which articles of a segment have a word, and how often (title words count double): what its
/// posting list says, without Xapian's iterators. Borrows from its file.
class FrequencyColumn {
public:
    FrequencyColumn(std::variant<ArticleBits, ArticleList> articles,
                    const RankedFrequencies& frequencies)
        : articles_(std::move(articles)), frequencies_(frequencies)
    {
    }

    /// How many articles have the word.
    [[nodiscard]] std::uint32_t with() const { return frequencies_.with(); }

    /// Null when they are listed.
    [[nodiscard]] const ArticleBits* bits() const { return std::get_if<ArticleBits>(&articles_); }

    /// Looks articles up, which must be asked for in rising order. Borrows the column.
    class Lookup {
    public:
        explicit Lookup(const FrequencyColumn& column)
            : frequencies_(column.frequencies_),
              cursor_(std::visit([](const auto& articles) { return cursor_of(articles); },
                                 column.articles_))
        {
        }

        /// 0 where the word does not stand. `article` is from 1 to the number of articles. Cost:
        /// some nanoseconds. @throws Error (index) when the column is damaged, as below.
        [[nodiscard]] std::uint32_t of(std::uint32_t article)
        {
            const std::uint32_t rank =
                std::visit([=](auto& cursor) { return cursor.rank_of(article); }, cursor_);
            return rank == no_article_rank ? 0 : frequencies_.of(rank, article);
        }

    private:
        using Cursor = std::variant<ArticleBits::Cursor, ArticleList::Cursor>;

        template <class Articles>
        static Cursor cursor_of(const Articles& articles)
        {
            return typename Articles::Cursor(articles);
        }

        const RankedFrequencies& frequencies_;
        Cursor cursor_;
    };

    /// Calls `take(article)` for each article with the word, rising.
    template <class Take>
    void for_each_article(const Take& take) const
    {
        std::visit(
            [&](const auto& articles) {
                articles.for_each([&](std::uint32_t article, std::uint32_t) { take(article); });
            },
            articles_);
    }

    /// Calls `take(article, frequency)` for each article with the word, rising. Cost: some
    /// nanoseconds each.
    template <class Take>
    void for_each(const Take& take) const
    {
        auto excess = frequencies_.excess().begin();
        const auto take_ranked = [&](std::uint32_t article, std::uint32_t rank) {
            std::uint32_t frequency = frequencies_.up_to_full(rank);
            if (frequency == frequencies_.full()) {
                if (excess == frequencies_.excess().end() || excess->article != article)
                    damaged_record();
                frequency = excess++->frequency;
            }
            take(article, frequency);
        };
        std::visit([&](const auto& articles) { articles.for_each(take_ranked); }, articles_);
    }

    /// The same for those of a set: `among(i)` has a bit for each of the articles from 64 * `i` on.
    template <class Among, class Take>
    void for_each_among(const Among& among, const Take& take) const
    {
        const auto take_ranked = [&](std::uint32_t article, std::uint32_t rank) {
            take(article, frequencies_.of(rank, article));
        };
        std::visit([&](const auto& articles) { articles.for_each_among(among, take_ranked); },
                   articles_);
    }

    /// The same for those where it stands so often or more.
    template <class Take>
    void for_each_from(std::uint32_t least, const Take& take) const
    {
        if (least <= 1)
            return for_each(take);
        std::visit([&](const auto& articles) { this->for_each_from(articles, least, take); },
                   articles_);
    }

    /// How many articles have it so often or more. Cost: a look at all values, 64 at once.
    [[nodiscard]] std::uint32_t count_from(std::uint32_t least) const;

private:
    template <class Articles, class Take>
    void for_each_from(const Articles& articles, std::uint32_t least, const Take& take) const
    {
        typename Articles::Cursor cursor(articles);
        for (std::uint32_t group = 0; group * 64 < with(); ++group)
            for (std::uint64_t left = frequencies_.ranks_from(group, least); left != 0;
                 left &= left - 1) {
                const std::uint32_t rank =
                    group * 64 + static_cast<std::uint32_t>(std::countr_zero(left));
                const std::uint32_t article = cursor.article_of(rank);
                const std::uint32_t frequency = frequencies_.of(rank, article);
                if (frequency >= least)
                    take(article, frequency);
            }
    }

    std::variant<ArticleBits, ArticleList> articles_;
    RankedFrequencies frequencies_;
};

}  // namespace onrecord
