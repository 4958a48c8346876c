#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "index/section_file.h"
#include "index/word_file.h"

namespace onrecord {

/// The words of one article on their way into a file; numbers are those of the one who collects.
struct WordSequence {
    std::vector<std::uint32_t> words;
    std::uint32_t title_words = 0;
    std::uint32_t length = 0;  ///< as Xapian has it: the weights of all words posted, together
    std::vector<std::uint32_t> sentence_starts;   ///< as in ArticleWords
    std::vector<std::uint32_t> paragraph_starts;  ///< likewise
};

/// A dictionary with numbers by falling frequency, equal ones by their bytes.
class Dictionary {
public:
    /// `uses[i]` belongs to `words[i]`; the words are distinct and stay where they are.
    Dictionary(std::vector<std::string_view> words, std::vector<WordUse> uses);

    /// The number of `words[i]`, for each i.
    [[nodiscard]] const std::vector<WordNumber>& numbers() const { return numbers_; }

private:
    friend class WordFileWriter;
    std::vector<std::string_view> words_;
    std::vector<WordUse> uses_;
    std::vector<WordNumber> numbers_;
};

/// Writes the articles' words, then the dictionary.
class WordFileWriter {
public:
    /// @throws Error (io), as all below.
    explicit WordFileWriter(const std::filesystem::path& file);

    /// Word w of the article gets the number `numbers[w]`.
    void add(const WordSequence& article, std::span<const WordNumber> numbers);
    /// The same for all articles of another file.
    void add_all(const WordFile& file, std::span<const WordNumber> numbers);

    /// To be called once, at the end.
    void finish(const Dictionary& dictionary);

private:
    void add(const ArticleWords& article, std::span<const WordNumber> numbers);
    void add_word(WordNumber number);
    void count_title(std::uint32_t title_words);
    void write_block(std::uint32_t title_words, std::string_view breaks);
    template <class T, class ValueOf>
    void write_section(std::span<const std::uint32_t> order, const ValueOf& value_of);
    template <class ValueOf>
    void write_numbers(std::span<const std::uint32_t> order, const ValueOf& value_of);

    SectionWriter file_;
    std::vector<std::uint64_t> ends_;
    std::vector<std::uint32_t> lengths_;
    std::vector<std::uint16_t> codes_;
    std::vector<WordNumber> rare_;
    std::vector<std::uint32_t> in_titles_;  ///< how often titles have a word, by number
};

/// One file of the articles of `sources`, one after the other.
/// Memory: the dictionary of all, some 70 bytes a word. @throws Error (index, io).
void join_word_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target);

}  // namespace onrecord
