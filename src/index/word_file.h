#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "index/section_file.h"

namespace onrecord {

/// A word of a word file: 0 for the most frequent, then 1, ...
using WordNumber = std::uint32_t;

/// How much the articles of a file use a word.
struct WordUse {
    std::uint64_t occurrences = 0;
    std::uint32_t articles = 0;   ///< that have it
    std::uint32_t in_titles = 0;  ///< of the occurrences

    WordUse& operator+=(const WordUse& other)
    {
        occurrences += other.occurrences;
        articles += other.articles;
        in_titles += other.in_titles;
        return *this;
    }
};

/// The words of one article in order: title first, then text. Borrows from its file.
class ArticleWords {
public:
    /// In `codes`: the word is one of the rarer ones, its number stands in `rare`.
    static constexpr std::uint16_t escape = 0xFFFF;

    std::span<const std::uint16_t> codes;  ///< one a word
    std::span<const WordNumber> rare;      ///< in the order of the escapes
    std::uint32_t title_words = 0;         ///< the first so many are the title's
    std::string_view breaks;               ///< see `sentence_starts`

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(codes.size()); }
    /// Cost: of a rare word, a look at all codes before it.
    [[nodiscard]] WordNumber at(std::uint32_t place) const;

    /// Places in the text (from 0 at its first word) of words that begin a sentence, or a
    /// paragraph, behind another one; rising.
    [[nodiscard]] std::vector<std::uint32_t> sentence_starts() const;
    [[nodiscard]] std::vector<std::uint32_t> paragraph_starts() const;
};

/// Reads the places of an article's sentence or paragraph starts one after the other.
class BreakReader {
public:
    /// `breaks` of `ArticleWords`. @throws Error (index) when they are damaged, as below.
    BreakReader(std::string_view breaks, bool paragraphs);

    /// The next place in the text; false behind the last.
    [[nodiscard]] bool next(std::uint32_t& place)
    {
        if (left_ == 0)
            return false;
        --left_;
        place = place_ += take_number();
        return true;
    }

private:
    [[nodiscard]] std::uint32_t take_number()
    {
        if (!rest_.empty() && static_cast<std::uint8_t>(rest_[0]) < 0x80) {
            const auto number = static_cast<std::uint32_t>(rest_[0]);
            rest_.remove_prefix(1);
            return number;
        }
        return take_long_number();
    }
    [[nodiscard]] std::uint32_t take_long_number();

    std::string_view rest_;
    std::uint32_t left_ = 0;
    std::uint32_t place_ = 0;
};

/// What the articles of a segment say, word by word: a dictionary, and for each article (by number
/// of its document, from 1) the numbers of its words, 16 bits each, in place of positions in
/// Xapian's tables: a phrase is found by looking at the words themselves.
class WordFile {
public:
    WordFile() = default;
    /// @throws Error (index, io).
    explicit WordFile(const std::filesystem::path& file);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(ends_.size()); }

    /// `WordSequence::length` of each article, from the first.
    [[nodiscard]] std::span<const std::uint32_t> lengths() const { return lengths_; }

    /// Absent when no article has the word. Cost: a binary search.
    [[nodiscard]] std::optional<WordNumber> number(std::string_view word) const;
    /// `in_titles` is 0 unless titles are counted. Cost: a binary search.
    [[nodiscard]] WordUse use_of(std::string_view word) const;

    /// @throws Error (index) when there is no such article or it is damaged.
    [[nodiscard]] ArticleWords article(std::uint32_t article) const;

    /// Tells the processor that the words of an article will soon be looked at. @throws Error
    /// (index) when it is damaged.
    void expect(std::uint32_t article) const;

    /// As `SectionFile::release`.
    void release() const { file_.release(); }

    /// The dictionary in order of bytes.
    [[nodiscard]] std::uint32_t dictionary_size() const
    {
        return static_cast<std::uint32_t>(numbers_.size());
    }
    [[nodiscard]] std::string_view word_in_order(std::uint32_t place) const;
    [[nodiscard]] WordNumber number_in_order(std::uint32_t place) const { return numbers_[place]; }
    [[nodiscard]] WordUse use_in_order(std::uint32_t place) const
    {
        return {frequencies_[place], static_cast<std::uint32_t>(articles_[place]),
                counts_titles_ ? static_cast<std::uint32_t>(in_titles_[place]) : 0};
    }
    /// False in a file of before schema 10.
    [[nodiscard]] bool counts_titles() const { return counts_titles_; }

private:
    /// Place of a word in the dictionary.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const;

    SectionFile file_;
    std::string_view blocks_;
    std::span<const std::uint64_t> ends_;  ///< of each article's block
    std::span<const std::uint32_t> lengths_;
    std::string_view words_;
    NumberArray word_ends_;
    std::span<const WordNumber> numbers_;
    NumberArray frequencies_;
    NumberArray articles_;
    NumberArray in_titles_;
    bool counts_titles_ = false;
};

}  // namespace onrecord
