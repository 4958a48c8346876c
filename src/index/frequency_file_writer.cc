#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "index/frequency_file.h"
#include "index/frequency_file_layout.h"
#include "index/segment.h"

namespace onrecord {

using frequency_file::Entry;
using frequency_file::Form;

namespace {

/// The form of the column of a word, if it is to have one.
std::optional<Form> form_for(std::uint64_t with, std::uint64_t articles, const ColumnRule& rule)
{
    if (with * rule.share_with_bits >= articles ||
        (with >= rule.long_list && with * rule.share_of_long >= articles))
        return Form::bits;
    return with >= rule.listed ? std::optional(Form::list) : std::nullopt;
}

/// Posting lists of fewer articles are read as quickly.
constexpr std::uint32_t least_articles = 64;

/// One a posting.
using Frequencies = std::vector<Excess>;

Frequencies read_postings(const Xapian::Database& articles, const std::string& word)
{
    Frequencies frequencies;
    frequencies.reserve(articles.get_termfreq(word));
    for (auto at = articles.postlist_begin(word); at != articles.postlist_end(word); ++at)
        frequencies.push_back({*at, at.get_wdf()});
    return frequencies;
}

/// With which the values take the fewest bits.
unsigned best_width(const Frequencies& frequencies)
{
    constexpr std::uint64_t excess_bits = 8 * sizeof(Excess);
    std::array<std::uint64_t, (1U << frequency_file::greatest_width)> with{};
    for (const Excess& one : frequencies)
        ++with.at(std::min<std::size_t>(one.frequency, with.size() - 1));
    unsigned best = 0;
    std::uint64_t least = 0;
    for (unsigned width = 1; width <= frequency_file::greatest_width; ++width) {
        std::uint64_t bits = (width + excess_bits) * frequencies.size();
        for (std::size_t frequency = 1; frequency < (1U << width); ++frequency)
            bits -= excess_bits * with.at(frequency);
        if (best == 0 || bits < least) {
            best = width;
            least = bits;
        }
    }
    return best;
}

std::vector<std::uint64_t> present_bits(const Frequencies& frequencies, std::uint32_t articles)
{
    std::vector<std::uint64_t> present(frequency_file::present_count(articles));
    for (const Excess& one : frequencies)
        present[one.article / 64] |= std::uint64_t{1} << (one.article % 64);
    return present;
}

std::vector<std::uint32_t> ranks_of(std::span<const std::uint64_t> present)
{
    constexpr std::size_t step = ArticleBits::articles_of_rank / 64;
    std::vector<std::uint32_t> ranks;
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (i % step == 0)
            ranks.push_back(rank);
        rank += count_bits(present[i]);
    }
    return ranks;
}

std::vector<std::uint32_t> begins_of(const Frequencies& frequencies, std::uint32_t articles)
{
    std::vector<std::uint32_t> begins(frequency_file::begin_count(articles));
    for (const Excess& one : frequencies)
        ++begins[one.article / ArticleList::articles_of_block + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    return begins;
}

std::vector<std::uint16_t> listed_articles(const Frequencies& frequencies)
{
    std::vector<std::uint16_t> listed;
    listed.reserve(frequencies.size());
    for (const Excess& one : frequencies)
        listed.push_back(static_cast<std::uint16_t>(one.article % ArticleList::articles_of_block));
    return listed;
}

/// Writes items, and zeros up to the next whole number of 64 bits.
template <class T>
void write_part(std::vector<T> items, SectionWriter& file)
{
    items.resize(frequency_file::numbers_for<T>(items.size()) * sizeof(std::uint64_t) / sizeof(T));
    file.write_array<T>(items);
}

/// Writes which articles have the word.
void write_articles(Form form, const Frequencies& frequencies, std::uint32_t articles,
                    SectionWriter& file)
{
    if (form == Form::list) {
        write_part(begins_of(frequencies, articles), file);
        write_part(listed_articles(frequencies), file);
    } else {
        const std::vector<std::uint64_t> present = present_bits(frequencies, articles);
        write_part(present, file);
        write_part(ranks_of(present), file);
    }
}

/// Adds to `excess` what is too much for the width.
std::vector<std::uint64_t> sliced_values(const Frequencies& frequencies, unsigned width,
                                         std::vector<Excess>& excess)
{
    const std::uint32_t full = (1U << width) - 1;
    std::vector<std::uint64_t> values(frequency_file::value_count(frequencies.size(), width));
    for (std::size_t rank = 0; rank < frequencies.size(); ++rank) {
        const Excess& one = frequencies[rank];
        const std::uint32_t value = std::min(one.frequency - 1, full);
        if (value == full)
            excess.push_back(one);
        for (unsigned plane = 0; plane < width; ++plane)
            values[rank / 64 * width + plane] |= std::uint64_t{(value >> plane) & 1U}
                                                 << (rank % 64);
    }
    return values;
}

struct FrequentWord {
    std::string word;
    Form form;
};

/// In order of bytes.
std::vector<FrequentWord> frequent_words(const WordFile& words, const ColumnRule& rule)
{
    std::vector<FrequentWord> frequent;
    if (words.count() < least_articles)
        return frequent;
    for (std::uint32_t place = 0; place < words.dictionary_size(); ++place)
        if (const auto form = form_for(words.use_in_order(place).articles, words.count(), rule))
            frequent.push_back({std::string(words.word_in_order(place)), *form});
    return frequent;
}

}  // namespace

void write_frequency_file(const SegmentPaths& segment, const ColumnRule& rule)
{
    const WordFile dictionary(segment.words());
    const std::vector<FrequentWord> words = frequent_words(dictionary, rule);
    const Xapian::Database articles(segment.articles().string());
    SectionWriter file(segment.frequencies());
    file.begin_section();
    for (const FrequentWord& one : words)
        file.write(one.word + "\n");
    file.begin_section();
    std::vector<Entry> entries;
    std::vector<Excess> excess;
    for (const auto& [word, form] : words) {
        const Frequencies frequencies = read_postings(articles, word);
        const unsigned width = best_width(frequencies);
        write_articles(form, frequencies, dictionary.count(), file);
        write_part(sliced_values(frequencies, width, excess), file);
        entries.push_back({file.section_size() / sizeof(std::uint64_t), excess.size(),
                           static_cast<std::uint32_t>(frequencies.size()),
                           static_cast<std::uint16_t>(width), form});
    }
    file.begin_section();
    file.write_array<Entry>(entries);
    file.begin_section();
    file.write_array<Excess>(excess);
    file.finish();
}

}  // namespace onrecord
