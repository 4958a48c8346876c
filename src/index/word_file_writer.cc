#include "index/word_file_writer.h"

#include <algorithm>
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

void WordFileWriter::write_block(std::uint32_t title_words, std::string_view breaks)
{
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
    std::vector<std::uint64_t> lasts;
    std::vector<WordNumber> ordered_numbers;
    std::vector<std::uint64_t> ordered_frequencies;
    std::vector<std::uint32_t> ordered_articles;
    for (const std::uint32_t i : order) {
        file_.write(dictionary.words_[i]);
        lasts.push_back(file_.section_size());
        ordered_numbers.push_back(dictionary.numbers_[i]);
        ordered_frequencies.push_back(dictionary.uses_[i].occurrences);
        ordered_articles.push_back(dictionary.uses_[i].articles);
    }
    file_.begin_section();
    file_.write_array<std::uint64_t>(lasts);
    file_.begin_section();
    file_.write_array<WordNumber>(ordered_numbers);
    file_.begin_section();
    file_.write_array<std::uint64_t>(ordered_frequencies);
    file_.begin_section();
    file_.write_array<std::uint32_t>(ordered_articles);
    file_.finish();
}

void join_word_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target)
{
    Vocabulary vocabulary;
    std::vector<WordUse> sums;
    std::vector<WordFile> files;
    std::vector<std::vector<std::uint32_t>> words_of;  // by file and its numbers
    for (const std::filesystem::path& source : sources) {
        const WordFile& file = files.emplace_back(source);
        std::vector<std::uint32_t>& translated = words_of.emplace_back(file.dictionary_size());
        for (std::uint32_t i = 0; i < file.dictionary_size(); ++i) {
            if (file.number_in_order(i) >= translated.size())
                damaged_record();
            const std::uint32_t word = vocabulary.number(file.word_in_order(i));
            sums.resize(vocabulary.size());
            sums[word] += file.use_in_order(i);
            translated[file.number_in_order(i)] = word;
        }
        file.release();
    }
    std::vector<std::string_view> all;
    for (std::uint32_t i = 0; i < vocabulary.size(); ++i)
        all.push_back(vocabulary.word(i));
    const Dictionary dictionary(std::move(all), std::move(sums));
    WordFileWriter writer(target);
    for (std::size_t f = 0; f < files.size(); ++f) {
        for (std::uint32_t& word : words_of[f])
            word = dictionary.numbers()[word];
        writer.add_all(files[f], words_of[f]);
        files[f].release();
    }
    writer.finish(dictionary);
}

}  // namespace onrecord
