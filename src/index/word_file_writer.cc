#include "index/word_file_writer.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

#include "index/record_fields.h"
#include "index/vocabulary.h"
#include "index/word_file_layout.h"

namespace onrecord {

using word_file::BlockHead;
using word_file::padded;

namespace {

void append_varint(std::string& out, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(0x80 | (value & 0x7F));
    out += static_cast<char>(value);
}

/// Their number, then the first, then the distances.
void append_places(std::string& out, const std::vector<std::uint32_t>& places)
{
    append_varint(out, static_cast<std::uint32_t>(places.size()));
    std::uint32_t before = 0;
    for (const std::uint32_t place : places) {
        append_varint(out, place - before);
        before = place;
    }
}

}  // namespace

Dictionary::Dictionary(std::vector<std::string_view> words, std::vector<WordUse> uses)
    : words_(std::move(words)), uses_(std::move(uses)), numbers_(words_.size())
{
    std::vector<std::uint32_t> order(words_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return uses_[a].occurrences != uses_[b].occurrences
                   ? uses_[a].occurrences > uses_[b].occurrences
                   : words_[a] < words_[b];
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        numbers_[order[i]] = static_cast<WordNumber>(i);
}

WordFileWriter::WordFileWriter(const std::filesystem::path& file) : file_(file)
{
    file_.begin_section();
}

void WordFileWriter::add_word(WordNumber number)
{
    const bool is_rare = number >= ArticleWords::escape;
    codes_.push_back(is_rare ? ArticleWords::escape : static_cast<std::uint16_t>(number));
    if (is_rare)
        rare_.push_back(number);
}

void WordFileWriter::add(const WordSequence& article, std::span<const WordNumber> given)
{
    for (const std::uint32_t word : article.words)
        add_word(given[word]);
    std::string breaks;
    append_places(breaks, article.sentence_starts);
    append_places(breaks, article.paragraph_starts);
    write_block(article.title_words, breaks);
    lengths_.push_back(article.length);
}

void WordFileWriter::add_all(const WordFile& file, std::span<const WordNumber> given)
{
    constexpr std::uint32_t articles_at_once = 1024;
    for (std::uint32_t article = 1; article <= file.count(); ++article) {
        add(file.article(article), given);
        if (article % articles_at_once == 0)
            file.release();
    }
    lengths_.insert(lengths_.end(), file.lengths().begin(), file.lengths().end());
}

void WordFileWriter::add(const ArticleWords& article, std::span<const WordNumber> given)
{
    auto rare = article.rare.begin();
    for (const std::uint16_t code : article.codes) {
        if (code == ArticleWords::escape && rare == article.rare.end())
            damaged_record();
        const WordNumber old = code == ArticleWords::escape ? *rare++ : code;
        if (old >= given.size())
            damaged_record();
        add_word(given[old]);
    }
    write_block(article.title_words, article.breaks);
}

/// Of the article that was added last.
void WordFileWriter::count_title(std::uint32_t title_words)
{
    auto rare = rare_.begin();
    for (std::uint32_t place = 0; place < title_words; ++place) {
        const WordNumber word = codes_[place] == ArticleWords::escape ? *rare++ : codes_[place];
        if (word >= in_titles_.size())
            in_titles_.resize(word + 1);
        ++in_titles_[word];
    }
}

void WordFileWriter::write_block(std::uint32_t title_words, std::string_view breaks)
{
    count_title(title_words);
    const BlockHead head{title_words, static_cast<std::uint32_t>(codes_.size()),
                         static_cast<std::uint32_t>(rare_.size()),
                         static_cast<std::uint32_t>(breaks.size())};
    file_.write_array<BlockHead>({&head, 1});
    file_.write_array<std::uint16_t>(codes_);
    if (codes_.size() % 2 != 0)
        file_.write(std::string_view("\0\0", 2));
    file_.write_array<WordNumber>(rare_);
    file_.write(breaks);
    file_.write(std::string(padded(breaks.size()) - breaks.size(), '\0'));
    ends_.push_back(file_.section_size());
    codes_.clear();
    rare_.clear();
}

/// A section of the values of the words in `order`.
template <class T, class ValueOf>
void WordFileWriter::write_section(std::span<const std::uint32_t> order, const ValueOf& value_of)
{
    constexpr std::size_t values_at_once = 1 << 14;
    std::vector<T> values;
    file_.begin_section();
    for (const std::uint32_t word : order) {
        values.push_back(static_cast<T>(value_of(word)));
        if (values.size() == values_at_once) {
            file_.write_array<T>(values);
            values.clear();
        }
    }
    file_.write_array<T>(values);
}

/// Likewise, with as many bits as a `NumberArray` takes.
template <class ValueOf>
void WordFileWriter::write_numbers(std::span<const std::uint32_t> order, const ValueOf& value_of)
{
    std::uint64_t greatest = 0;
    for (const std::uint32_t word : order)
        greatest = std::max<std::uint64_t>(greatest, value_of(word));
    if (greatest <= std::numeric_limits<std::uint16_t>::max())
        write_section<std::uint16_t>(order, value_of);
    else if (greatest <= std::numeric_limits<std::uint32_t>::max())
        write_section<std::uint32_t>(order, value_of);
    else
        write_section<std::uint64_t>(order, value_of);
}

void WordFileWriter::finish(const Dictionary& dictionary)
{
    std::vector<std::uint32_t> order(dictionary.words_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return dictionary.words_[i]; });
    file_.begin_section();
    file_.write_array<std::uint64_t>(ends_);
    file_.begin_section();
    file_.write_array<std::uint32_t>(lengths_);
    file_.begin_section();
    for (const std::uint32_t i : order)
        file_.write(dictionary.words_[i]);
    std::vector<std::uint64_t> word_ends(order.size());
    std::uint64_t end = 0;
    for (const std::uint32_t i : order)
        word_ends[i] = end += dictionary.words_[i].size();
    write_numbers(order, [&](std::uint32_t i) { return word_ends[i]; });
    write_section<WordNumber>(order, [&](std::uint32_t i) { return dictionary.numbers_[i]; });
    write_numbers(order, [&](std::uint32_t i) { return dictionary.uses_[i].occurrences; });
    write_numbers(order, [&](std::uint32_t i) { return dictionary.uses_[i].articles; });
    in_titles_.resize(order.size());
    write_numbers(order, [&](std::uint32_t i) { return in_titles_[dictionary.numbers_[i]]; });
    file_.finish();
}

namespace {

/// The words of all files, numbered as they come, and how much they are used together.
void unite_dictionaries(const std::vector<WordFile>& files, Vocabulary& vocabulary,
                        std::vector<WordUse>& sums)
{
    for (const WordFile& file : files) {
        for (std::uint32_t i = 0; i < file.dictionary_size(); ++i) {
            const std::uint32_t word = vocabulary.number(file.word_in_order(i));
            if (word == sums.size())
                sums.emplace_back();
            sums[word] += file.use_in_order(i);
        }
        file.release();
    }
}

/// From the numbers of a file's words to those of `numbers`, which are by number in `vocabulary`.
std::vector<WordNumber> translation(const WordFile& file, Vocabulary& vocabulary,
                                    std::span<const WordNumber> numbers)
{
    std::vector<WordNumber> translated(file.dictionary_size());
    for (std::uint32_t i = 0; i < file.dictionary_size(); ++i) {
        if (file.number_in_order(i) >= translated.size())
            damaged_record();
        translated[file.number_in_order(i)] = numbers[vocabulary.number(file.word_in_order(i))];
    }
    return translated;
}

}  // namespace

void join_word_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target)
{
    const std::vector<WordFile> files(sources.begin(), sources.end());
    Vocabulary vocabulary;
    std::vector<WordUse> sums;
    unite_dictionaries(files, vocabulary, sums);
    std::vector<std::string_view> all;
    all.reserve(vocabulary.size());
    for (std::uint32_t i = 0; i < vocabulary.size(); ++i)
        all.push_back(vocabulary.word(i));
    const Dictionary dictionary(std::move(all), std::move(sums));
    WordFileWriter writer(target);
    for (const WordFile& file : files) {
        // Looked up again rather than kept: together these are many times the dictionary.
        writer.add_all(file, translation(file, vocabulary, dictionary.numbers()));
        file.release();
    }
    writer.finish(dictionary);
}

}  // namespace onrecord
