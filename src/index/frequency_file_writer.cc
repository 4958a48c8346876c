#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "index/frequency_file.h"
#include "index/frequency_file_layout.h"
#include "index/segment.h"

namespace onrecord {

using frequency_file::Entry;

namespace {

/// Is stepping through so many postings to be saved? A bit for each article is to be worth it.
bool is_frequent(std::uint64_t with, std::uint64_t articles)
{
    constexpr std::uint64_t share = 10;
    constexpr std::uint64_t long_list = 20'000;  // half a millisecond
    constexpr std::uint64_t share_of_long = 25;
    return with * share >= articles || (with >= long_list && with * share_of_long >= articles);
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

std::vector<std::uint32_t> ranks_of(std::span<const std::uint64_t> present, std::uint32_t articles)
{
    constexpr std::size_t step = FrequencyColumn::articles_of_rank / 64;
    std::vector<std::uint32_t> ranks;
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (i % step == 0)
            ranks.push_back(rank);
        rank += count_bits(present[i]);
    }
    ranks.resize(2 * frequency_file::rank_count(articles));
    return ranks;
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

/// In order of bytes.
std::vector<std::string> frequent_words(const WordFile& words)
{
    std::vector<std::string> frequent;
    if (words.count() < least_articles)
        return frequent;
    for (std::uint32_t place = 0; place < words.dictionary_size(); ++place)
        if (is_frequent(words.use_in_order(place).articles, words.count()))
            frequent.emplace_back(words.word_in_order(place));
    return frequent;
}

}  // namespace

void write_frequency_file(const SegmentPaths& segment)
{
    const WordFile dictionary(segment.words());
    const std::vector<std::string> words = frequent_words(dictionary);
    const Xapian::Database articles(segment.articles().string());
    SectionWriter file(segment.frequencies());
    file.begin_section();
    for (const std::string& word : words)
        file.write(word + "\n");
    file.begin_section();
    std::vector<Entry> entries;
    std::vector<Excess> excess;
    for (const std::string& word : words) {
        const Frequencies frequencies = read_postings(articles, word);
        const std::vector<std::uint64_t> present = present_bits(frequencies, dictionary.count());
        const unsigned width = best_width(frequencies);
        file.write_array<std::uint64_t>(present);
        file.write_array<std::uint32_t>(ranks_of(present, dictionary.count()));
        file.write_array<std::uint64_t>(sliced_values(frequencies, width, excess));
        entries.push_back({file.section_size() / sizeof(std::uint64_t), excess.size(),
                           static_cast<std::uint32_t>(frequencies.size()), width});
    }
    file.begin_section();
    file.write_array<Entry>(entries);
    file.begin_section();
    file.write_array<Excess>(excess);
    file.finish();
}

}  // namespace onrecord
