#include "index/word_file.h"

#include <algorithm>
#include <cstring>

#include "index/record_fields.h"
#include "index/word_file_layout.h"

namespace onrecord {

using word_file::BlockHead;
using word_file::padded;
using word_file::Section;

namespace {

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

std::vector<std::uint32_t> all_places(BreakReader breaks)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t place = 0; breaks.next(place);)
        places.push_back(place);
    return places;
}

/// [begin, end) of what ends at `ends[i]`, checked to lie in `size` bytes.
template <class Numbers>
std::pair<std::uint64_t, std::uint64_t> range_of(const Numbers& ends, std::uint32_t i,
                                                 std::size_t size)
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
    return all_places({breaks, false});
}

std::vector<std::uint32_t> ArticleWords::paragraph_starts() const
{
    return all_places({breaks, true});
}

BreakReader::BreakReader(std::string_view breaks, bool paragraphs)
    : rest_(breaks), left_(take_number())
{
    if (!paragraphs)
        return;
    for (std::uint32_t sentences = left_; sentences > 0; --sentences)
        (void)take_number();
    left_ = take_number();
}

std::uint32_t BreakReader::take_long_number()
{
    return take_varint(rest_);
}

WordFile::WordFile(const std::filesystem::path& file)
    : file_(file, Section::count, word_file::optional_sections),
      blocks_(file_.section(Section::blocks)),
      ends_(file_.array<std::uint64_t>(Section::ends)),
      lengths_(file_.array<std::uint32_t>(Section::lengths)),
      words_(file_.section(Section::words)),
      numbers_(file_.array<WordNumber>(Section::numbers)),
      counts_titles_(file_.has(Section::titles))
{
    const auto of_words = [this](Section section) {
        const NumberArray values(file_.section(section), numbers_.size());
        if (values.size() != numbers_.size())
            damaged_record();
        return values;
    };
    word_ends_ = of_words(Section::word_ends);
    frequencies_ = of_words(Section::frequencies);
    articles_ = of_words(Section::articles);
    if (counts_titles_)
        in_titles_ = of_words(Section::titles);
    if (lengths_.size() != ends_.size())
        damaged_record();
}

std::string_view WordFile::word_in_order(std::uint32_t place) const
{
    const auto [begin, end] = range_of(word_ends_, place, words_.size());
    return words_.substr(begin, end - begin);
}

std::optional<std::uint32_t> WordFile::find(std::string_view word) const
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
    return low;
}

std::optional<WordNumber> WordFile::number(std::string_view word) const
{
    const std::optional<std::uint32_t> place = find(word);
    return place ? std::optional(numbers_[*place]) : std::nullopt;
}

WordUse WordFile::use_of(std::string_view word) const
{
    const std::optional<std::uint32_t> place = find(word);
    return place ? use_in_order(*place) : WordUse{};
}

void WordFile::expect(std::uint32_t article) const
{
    constexpr std::uint64_t line = 64;
    constexpr std::uint64_t most = 32 * line;
    if (article == 0 || article > ends_.size())
        damaged_record();
    const auto [begin, end] = range_of(ends_, article - 1, blocks_.size());
    for (std::uint64_t at = begin; at < std::min(end, begin + most); at += line)
        __builtin_prefetch(blocks_.data() + at);
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

}  // namespace onrecord
