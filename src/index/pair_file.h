#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>

#include "index/record_fields.h"
#include "index/section_file.h"
#include "index/word_file.h"

namespace onrecord {

struct SegmentPaths;

/// Two words of a word file, one behind the other.
struct WordPair {
    WordNumber first;
    WordNumber second;
};

/// Which frequent words stand behind each other in an article, about: a bit for each such pair by a
/// hash of it, which other pairs have too (a Bloom filter of one function; B. H. Bloom, 1970).
class PairBits {
public:
    static constexpr std::uint32_t size = 512;
    /// Words with lower numbers count.
    static constexpr WordNumber frequent = 1024;

    void add(WordPair pair) { words_[bit_of(pair) / 64] |= mask(pair); }
    /// False: the article has not the pair. Both its words are frequent.
    [[nodiscard]] bool may_have(WordPair pair) const
    {
        return (words_[bit_of(pair) / 64] & mask(pair)) != 0;
    }
    friend bool operator==(const PairBits&, const PairBits&) = default;

private:
    static std::uint32_t bit_of(WordPair pair)
    {
        constexpr std::uint32_t spread = 0x9E3779B1;  // D. E. Knuth: multiplicative hashing
        return (pair.first * frequent + pair.second) * spread >> 23;
    }
    static std::uint64_t mask(WordPair pair) { return std::uint64_t{1} << (bit_of(pair) % 64); }

    std::array<std::uint64_t, size / 64> words_{};
};

/// Those of an article. Cost: about a nanosecond a word.
[[nodiscard]] PairBits pair_bits(const ArticleWords& words);

/// The pairs of frequent words of each article of a large segment, so that a phrase of such words
/// need not be looked for in the words of most articles: a line of memory each in place of twenty.
class PairFile {
public:
    /// Of a segment of `articles` articles. @throws Error (index, io).
    PairFile(const std::filesystem::path& file, std::uint32_t articles);

    /// @throws Error (index) when there is no such article, as below.
    [[nodiscard]] const PairBits& article(std::uint32_t article) const
    {
        if (article == 0 || article > articles_.size())
            damaged_record();
        return articles_[article - 1];
    }
    /// Tells the processor that an article will soon be asked for.
    void expect(std::uint32_t number) const { __builtin_prefetch(&article(number)); }

private:
    SectionFile file_;
    std::span<const PairBits> articles_;
};

/// Smaller segments have no such file.
inline constexpr std::uint32_t least_articles_with_pairs = 40'000;

/// Writes the pairs of a segment whose words are finished, if it has so many articles. Cost: reads
/// the words. @throws Error (index, io).
void write_pair_file(const SegmentPaths& segment,
                     std::uint32_t least_articles = least_articles_with_pairs);

}  // namespace onrecord
