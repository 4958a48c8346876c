#include "index/frequency_file.h"

#include <algorithm>

#include "index/frequency_file_layout.h"

namespace onrecord {

using frequency_file::Entry;
using frequency_file::Section;

namespace {

FrequencyColumn cut_column(std::uint32_t articles, const Entry& entry,
                           std::span<const std::uint64_t> numbers, std::span<const Excess> excess)
{
    const std::uint64_t present = frequency_file::present_count(articles);
    const std::uint64_t ranks = frequency_file::rank_count(articles);
    if (entry.width == 0 || entry.width > frequency_file::greatest_width ||
        numbers.size() != present + ranks + frequency_file::value_count(entry.with, entry.width))
        damaged_record();
    const auto* const first_rank =
        reinterpret_cast<const std::uint32_t*>(numbers.subspan(present).data());
    return FrequencyColumn({articles,
                            entry.with,
                            entry.width,
                            numbers.first(present),
                            {first_rank, 2 * ranks},
                            numbers.subspan(present + ranks),
                            excess});
}

}  // namespace

std::uint32_t FrequencyColumn::excess_of(std::uint32_t article) const
{
    const auto at = std::ranges::lower_bound(layout_.excess, article, {}, &Excess::article);
    if (at == layout_.excess.end() || at->article != article)
        damaged_record();
    return at->frequency;
}

std::uint32_t FrequencyColumn::count_from(std::uint32_t least) const
{
    std::uint32_t count = 0;
    if (least > full())
        return static_cast<std::uint32_t>(std::ranges::count_if(
            layout_.excess, [=](const Excess& one) { return one.frequency >= least; }));
    if (least <= 1)
        return layout_.with;
    for (std::uint32_t group = 0; group * 64 < layout_.with; ++group)
        count += count_bits(ranks_from(group, least));
    return count;
}

std::uint32_t FrequencyColumn::ArticleOfRank::operator()(std::uint32_t rank)
{
    constexpr std::size_t step = articles_of_rank / 64;
    const std::span<const std::uint32_t> ranks = layout_.ranks;
    std::size_t block = word_ / step;
    while ((block + 1) * step < layout_.present.size() && ranks[block + 1] <= rank)
        ++block;
    if (block != word_ / step) {
        word_ = block * step;
        before_ = ranks[block];
    }
    std::uint32_t here = 0;
    while (word_ < layout_.present.size() &&
           before_ + (here = count_bits(layout_.present[word_])) <= rank) {
        before_ += here;
        ++word_;
    }
    if (word_ == layout_.present.size() || before_ > rank)
        damaged_record();
    std::uint64_t bits = layout_.present[word_];
    for (std::uint32_t i = before_; i < rank; ++i)
        bits &= bits - 1;
    const auto article =
        static_cast<std::uint32_t>(word_ * 64 + static_cast<unsigned>(std::countr_zero(bits)));
    if (article == 0 || article > layout_.articles)
        damaged_record();
    return article;
}

FrequencyFile::FrequencyFile(const std::filesystem::path& file, std::uint32_t articles)
    : file_(file, Section::count), words_(file_.lines(Section::words))
{
    const auto entries = file_.array<Entry>(Section::entries);
    const auto columns = file_.array<std::uint64_t>(Section::columns);
    const auto excess = file_.array<Excess>(Section::excess);
    if (entries.size() != words_.size())
        damaged_record();
    std::uint64_t begin = 0;
    std::uint64_t excess_begin = 0;
    for (const Entry& entry : entries) {
        if (entry.column_end > columns.size() || entry.column_end < begin ||
            entry.excess_end > excess.size() || entry.excess_end < excess_begin)
            damaged_record();
        columns_.push_back(
            cut_column(articles, entry, columns.subspan(begin, entry.column_end - begin),
                       excess.subspan(excess_begin, entry.excess_end - excess_begin)));
        begin = entry.column_end;
        excess_begin = entry.excess_end;
    }
}

const FrequencyColumn* FrequencyFile::find(std::string_view word) const
{
    const auto at = std::ranges::lower_bound(words_, word);
    if (at == words_.end() || *at != word)
        return nullptr;
    return &columns_[static_cast<std::size_t>(at - words_.begin())];
}

}  // namespace onrecord
