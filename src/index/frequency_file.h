#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "base/bits.h"
#include "index/record_fields.h"
#include "index/section_file.h"

namespace onrecord {

struct SegmentPaths;

/// How often a word stands in an article, where that is too much for a column.
struct Excess {
    std::uint32_t article;
    std::uint32_t frequency;
};

/// Which articles of a segment have a word, and how often (title words count double): what its
/// posting list says, without a list to step through. Borrows from its file.
class FrequencyColumn {
public:
    /// A column as it lies in the file.
    struct Layout {
        std::uint32_t articles = 0;  ///< of the segment
        std::uint32_t with = 0;      ///< those that have the word
        unsigned width = 1;
        std::span<const std::uint64_t> present;  ///< a bit for each article, from 0
        /// For each `articles_of_rank`: how many before them have the word.
        std::span<const std::uint32_t> ranks;
        /// For each 64 articles with the word `width` numbers: bit `i` of these together is one
        /// less than the frequency in the article `i` of them, the first number's the lowest.
        std::span<const std::uint64_t> values;
        std::span<const Excess> excess;  ///< those whose bits are all set, rising
    };
    static constexpr std::uint32_t articles_of_rank = 512;

    explicit FrequencyColumn(const Layout& layout) : layout_(layout) {}

    /// Looks articles up, which must be asked for in rising order. Borrows the column.
    class Lookup {
    public:
        explicit Lookup(const FrequencyColumn& column)
            : column_(column), present_(column.layout_.present)
        {
        }

        /// 0 where the word does not stand. `article` is from 1 to the number of articles. Cost:
        /// some nanoseconds. @throws Error (index) when the column is damaged, as below.
        [[nodiscard]] std::uint32_t of(std::uint32_t article)
        {
            const std::uint64_t bits = present_[article / 64];
            const std::uint64_t mask = std::uint64_t{1} << (article % 64);
            return (bits & mask) == 0
                       ? 0
                       : column_.frequency_of(
                             rank_before(article / 64) + count_bits(bits & (mask - 1)), article);
        }

    private:
        /// How many stand before those of a number of bits.
        [[nodiscard]] std::uint32_t rank_before(std::uint32_t bits)
        {
            constexpr std::uint32_t step = articles_of_rank / 64;
            if (bits - at_ > step) {
                at_ = bits / step * step;
                rank_ = column_.layout_.ranks[bits / step];
            }
            for (; at_ < bits; ++at_)
                rank_ += count_bits(present_[at_]);
            return rank_;
        }

        const FrequencyColumn& column_;
        std::span<const std::uint64_t> present_;
        std::uint32_t at_ = 0;    ///< a number of bits
        std::uint32_t rank_ = 0;  ///< how many stand before those of it
    };

    /// A bit for each of the articles from 64 * `i` on: has it the word? `i` is below `bit_words`.
    [[nodiscard]] std::uint64_t bits(std::size_t i) const
    {
        std::uint64_t bits = layout_.present[i];
        if (i == 0)
            bits &= ~std::uint64_t{1};  // articles count from 1
        if (i == layout_.articles / 64)
            bits &= ~std::uint64_t{0} >> (63 - layout_.articles % 64);
        return bits;
    }
    [[nodiscard]] std::size_t bit_words() const { return layout_.present.size(); }

    /// Calls `take(article, frequency)` for each article with the word, rising. Cost: some
    /// nanoseconds each.
    template <class Take>
    void for_each(const Take& take) const
    {
        auto excess = layout_.excess.begin();
        std::uint32_t rank = 0;
        for (std::uint32_t i = 0; i < bit_words(); ++i)
            for (std::uint64_t left = bits(i); left != 0; left &= left - 1) {
                const std::uint32_t article =
                    i * 64 + static_cast<std::uint32_t>(std::countr_zero(left));
                std::uint32_t frequency = value_at(rank++) + 1;
                if (frequency > full()) {
                    if (excess == layout_.excess.end() || excess->article != article)
                        damaged_record();
                    frequency = excess++->frequency;
                }
                take(article, frequency);
            }
    }

    /// The same for those of a set: `among(i)` has a bit for each of the articles from 64 * `i` on.
    template <class Among, class Take>
    void for_each_among(const Among& among, const Take& take) const
    {
        std::uint32_t rank = 0;
        for (std::uint32_t i = 0; i < bit_words(); ++i) {
            const std::uint64_t all = bits(i);
            for (std::uint64_t left = all & among(i); left != 0; left &= left - 1) {
                const auto bit = static_cast<unsigned>(std::countr_zero(left));
                const std::uint64_t before = all & ((std::uint64_t{1} << bit) - 1);
                take(i * 64 + bit, frequency_of(rank + count_bits(before), i * 64 + bit));
            }
            rank += count_bits(all);
        }
    }

    /// The same for those where it stands so often or more.
    template <class Take>
    void for_each_from(std::uint32_t least, const Take& take) const
    {
        if (least <= 1)
            return for_each(take);
        ArticleOfRank article_of(layout_);
        for (std::uint32_t group = 0; group * 64 < layout_.with; ++group)
            for (std::uint64_t left = ranks_from(group, least); left != 0; left &= left - 1) {
                const std::uint32_t rank =
                    group * 64 + static_cast<std::uint32_t>(std::countr_zero(left));
                const std::uint32_t article = article_of(rank);
                const std::uint32_t frequency = frequency_of(rank, article);
                if (frequency >= least)
                    take(article, frequency);
            }
    }

    /// How many articles have it so often or more. Cost: a look at all values, 64 at once.
    [[nodiscard]] std::uint32_t count_from(std::uint32_t least) const;

private:
    [[nodiscard]] std::uint32_t full() const { return (1U << layout_.width) - 1; }
    [[nodiscard]] std::uint32_t value_at(std::uint32_t rank) const
    {
        if (rank >= layout_.with)
            damaged_record();
        const std::size_t begin = std::size_t{rank / 64} * layout_.width;
        std::uint32_t value = 0;
        for (unsigned plane = 0; plane < layout_.width; ++plane)
            value |= static_cast<std::uint32_t>((layout_.values[begin + plane] >> (rank % 64)) & 1U)
                     << plane;
        return value;
    }
    [[nodiscard]] std::uint32_t frequency_of(std::uint32_t rank, std::uint32_t article) const
    {
        const std::uint32_t value = value_at(rank);
        return value == full() ? excess_of(article) : value + 1;
    }
    [[nodiscard]] std::uint32_t excess_of(std::uint32_t article) const;

    /// A bit for each of the articles with the word whose rank is 64 * `group` or one of the next:
    /// can it stand there so often or more?
    [[nodiscard]] std::uint64_t ranks_from(std::uint32_t group, std::uint32_t least) const
    {
        const std::uint32_t value = std::min(std::max(least, 1U) - 1, full());
        const std::uint64_t* const planes = &layout_.values[std::size_t{group} * layout_.width];
        std::uint64_t not_less = ~std::uint64_t{0};  // compared from the lowest bit on
        for (unsigned plane = 0; plane < layout_.width; ++plane)
            not_less =
                (value >> plane & 1U) != 0 ? planes[plane] & not_less : planes[plane] | not_less;
        const std::uint32_t left = layout_.with - group * 64;
        return left < 64 ? not_less & ((std::uint64_t{1} << left) - 1) : not_less;
    }

    /// Articles with the word by their rank. To be asked in rising order.
    class ArticleOfRank {
    public:
        explicit ArticleOfRank(const Layout& layout) : layout_(layout) {}

        std::uint32_t operator()(std::uint32_t rank);

    private:
        const Layout& layout_;
        std::size_t word_ = 0;      ///< of bits, where the article of the last rank stood
        std::uint32_t before_ = 0;  ///< how many articles with the word stand before it
    };

    Layout layout_;
};

/// The columns of a segment's frequent words: those that a tenth of its articles or more have, in a
/// large segment a 25th. A small segment has none.
class FrequencyFile {
public:
    /// Of a segment of `articles` articles. @throws Error (index, io).
    FrequencyFile(const std::filesystem::path& file, std::uint32_t articles);

    /// Folded words with a column, in order of bytes.
    [[nodiscard]] const std::vector<std::string_view>& words() const { return words_; }
    [[nodiscard]] const FrequencyColumn& column(std::size_t place) const { return columns_[place]; }

    /// The column of a word, null when it has none. Cost: a binary search.
    [[nodiscard]] const FrequencyColumn* find(std::string_view word) const;

private:
    SectionFile file_;
    std::vector<std::string_view> words_;
    std::vector<FrequencyColumn> columns_;
};

/// Writes the columns of a segment whose databases and dictionary are finished. Cost: reads the
/// posting lists of the words. @throws Error (index, io).
void write_frequency_file(const SegmentPaths& segment);

}  // namespace onrecord
