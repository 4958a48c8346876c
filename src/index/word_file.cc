#include "index/word_file.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string>

#include "index/record_fields.h"
#include "index/vocabulary.h"

namespace onrecord {

namespace {

enum Section : std::uint8_t {
    blocks,
    ends,
    lengths,
    words,
    word_ends,
    numbers,
    frequencies,
    count
};

/// Begins each block; then codes, padded to four bytes; then rare numbers; then breaks, padded.
struct BlockHead {
    std::uint32_t title_words;
    std::uint32_t words;
    std::uint32_t rare;
    std::uint32_t breaks;  ///< bytes
};

constexpr std::size_t padded(std::size_t size)
{
    return (size + 3) / 4 * 4;
}

void append_varint(std::string& out, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(0x80 | (value & 0x7F));
    out += static_cast<char>(value);
}

std::uint32_t take_varint(std::string_view& bytes)
{
    std::uint32_t value = 0;
    for (unsigned shift = 0; shift < 35 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<std::uint8_t>(bytes[0]);
        bytes.remove_prefix(1);
        value |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    damaged_record();
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

std::vector<std::uint32_t> take_places(std::string_view& bytes)
{
    std::vector<std::uint32_t> places;
    std::uint32_t before = 0;
    for (std::uint32_t left = take_varint(bytes); left > 0; --left)
        places.push_back(before += take_varint(bytes));
    return places;
}

/// [begin, end) of what ends at `ends[i]`, checked to lie in `size` bytes.
std::pair<std::uint64_t, std::uint64_t> range_of(std::span<const std::uint64_t> ends,
                                                 std::uint32_t i, std::size_t size)
{
    const std::uint64_t begin = i == 0 ? 0 : ends[i - 1];
    if (begin > ends[i] || ends[i] > size)
        damaged_record();
    return {begin, ends[i]};
}

}  // namespace

WordNumber ArticleWords::at(std::uint32_t place) const
{
    if (codes[place] != escape)
        return codes[place];
    const auto before =
        static_cast<std::size_t>(std::count(codes.begin(), codes.begin() + place, escape));
    if (before >= rare.size())
        damaged_record();
    return rare[before];
}

std::vector<std::uint32_t> ArticleWords::sentence_starts() const
{
    std::string_view bytes = breaks;
    return take_places(bytes);
}

std::vector<std::uint32_t> ArticleWords::paragraph_starts() const
{
    std::string_view bytes = breaks;
    (void)take_places(bytes);
    return take_places(bytes);
}

WordFile::WordFile(const std::filesystem::path& file)
    : file_(file, Section::count),
      blocks_(file_.section(Section::blocks)),
      ends_(file_.array<std::uint64_t>(Section::ends)),
      lengths_(file_.array<std::uint32_t>(Section::lengths)),
      words_(file_.section(Section::words)),
      word_ends_(file_.array<std::uint64_t>(Section::word_ends)),
      numbers_(file_.array<WordNumber>(Section::numbers)),
      frequencies_(file_.array<std::uint64_t>(Section::frequencies))
{
    if (lengths_.size() != ends_.size() || word_ends_.size() != numbers_.size() ||
        frequencies_.size() != numbers_.size())
        damaged_record();
}

std::string_view WordFile::word_in_order(std::uint32_t place) const
{
    const auto [begin, end] = range_of(word_ends_, place, words_.size());
    return words_.substr(begin, end - begin);
}

std::optional<WordNumber> WordFile::number(std::string_view word) const
{
    std::uint32_t low = 0;
    std::uint32_t high = dictionary_size();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (word_in_order(middle) < word)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == dictionary_size() || word_in_order(low) != word)
        return std::nullopt;
    return numbers_[low];
}

ArticleWords WordFile::article(std::uint32_t article) const
{
    if (article == 0 || article > ends_.size())
        damaged_record();
    const auto [begin, end] = range_of(ends_, article - 1, blocks_.size());
    std::string_view block = blocks_.substr(begin, end - begin);
    BlockHead head{};
    if (begin % 4 != 0 || block.size() < sizeof head)
        damaged_record();
    std::memcpy(&head, block.data(), sizeof head);
    block.remove_prefix(sizeof head);
    const std::size_t code_bytes = padded(std::size_t{head.words} * 2);
    const std::size_t rare_bytes = std::size_t{head.rare} * 4;
    if (block.size() != code_bytes + rare_bytes + padded(head.breaks) ||
        head.title_words > head.words)
        damaged_record();
    ArticleWords words;
    words.codes = {reinterpret_cast<const std::uint16_t*>(block.data()), head.words};
    words.rare = {reinterpret_cast<const WordNumber*>(block.data() + code_bytes), head.rare};
    words.title_words = head.title_words;
    words.breaks = block.substr(code_bytes + rare_bytes, head.breaks);
    return words;
}

Dictionary::Dictionary(std::vector<std::string_view> words, std::vector<std::uint64_t> frequencies)
    : words_(std::move(words)), frequencies_(std::move(frequencies)), numbers_(words_.size())
{
    std::vector<std::uint32_t> order(words_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return frequencies_[a] != frequencies_[b] ? frequencies_[a] > frequencies_[b]
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
    for (std::uint32_t article = 1; article <= file.count(); ++article)
        add(file.article(article), given);
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
    for (const std::uint32_t i : order) {
        file_.write(dictionary.words_[i]);
        lasts.push_back(file_.section_size());
        ordered_numbers.push_back(dictionary.numbers_[i]);
        ordered_frequencies.push_back(dictionary.frequencies_[i]);
    }
    file_.begin_section();
    file_.write_array<std::uint64_t>(lasts);
    file_.begin_section();
    file_.write_array<WordNumber>(ordered_numbers);
    file_.begin_section();
    file_.write_array<std::uint64_t>(ordered_frequencies);
    file_.finish();
}

void join_word_files(const std::vector<std::filesystem::path>& sources,
                     const std::filesystem::path& target)
{
    Vocabulary vocabulary;
    std::vector<std::uint64_t> sums;
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
            sums[word] += file.frequency_in_order(i);
            translated[file.number_in_order(i)] = word;
        }
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
    }
    writer.finish(dictionary);
}

}  // namespace onrecord
