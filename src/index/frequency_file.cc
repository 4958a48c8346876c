#include "index/frequency_file.h"

#include <algorithm>

#include "index/frequency_file_layout.h"

namespace onrecord {

using frequency_file::Entry;
using frequency_file::Form;
using frequency_file::Section;

namespace {

/// Cuts the parts off a column, one by one.
class ColumnParts {
public:
    explicit ColumnParts(std::span<const std::uint64_t> numbers) : left_(numbers) {}

    /// `count` items in so many numbers of 64 bits. @throws Error (index) when there are less.
    template <class T>
    [[nodiscard]] std::span<const T> take(std::uint64_t count)
    {
        const std::uint64_t numbers = frequency_file::numbers_for<T>(count);
        if (numbers > left_.size())
            damaged_record();
        const auto* const first = reinterpret_cast<const T*>(left_.data());
        left_ = left_.subspan(numbers);
        return {first, count};
    }

    /// @throws Error (index) when something is left.
    void finish() const
    {
        if (!left_.empty())
            damaged_record();
    }

private:
    std::span<const std::uint64_t> left_;
};

ArticleBits take_bits(std::uint32_t articles, ColumnParts& parts)
{
    const auto present = parts.take<std::uint64_t>(frequency_file::present_count(articles));
    return {articles, present, parts.take<std::uint32_t>(frequency_file::rank_count(articles))};
}

ArticleList take_list(std::uint32_t articles, std::uint32_t with, ColumnParts& parts)
{
    const auto begins = parts.take<std::uint32_t>(frequency_file::begin_count(articles));
    return {articles, parts.take<std::uint16_t>(with), begins};
}

}  // namespace

FrequencyFile::FrequencyFile(const std::filesystem::path& file, std::uint32_t articles)
    : file_(file, Section::count),
      articles_(articles),
      words_(file_.lines(Section::words)),
      entries_(file_.array<Entry>(Section::entries)),
      columns_(file_.array<std::uint64_t>(Section::columns)),
      excess_(file_.array<Excess>(Section::excess))
{
    if (entries_.size() != words_.size())
        damaged_record();
}

FrequencyColumn FrequencyFile::column(std::size_t place) const
{
    const Entry& entry = entries_[place];
    const Entry before = place == 0 ? Entry{} : entries_[place - 1];
    if (entry.column_end > columns_.size() || entry.column_end < before.column_end ||
        entry.excess_end > excess_.size() || entry.excess_end < before.excess_end ||
        entry.width == 0 || entry.width > frequency_file::greatest_width ||
        entry.form >= frequency_file::forms)
        damaged_record();
    ColumnParts parts(columns_.subspan(before.column_end, entry.column_end - before.column_end));
    std::variant<ArticleBits, ArticleList> with =
        entry.form == Form::list
            ? std::variant<ArticleBits, ArticleList>(take_list(articles_, entry.with, parts))
            : take_bits(articles_, parts);
    const auto values =
        parts.take<std::uint64_t>(frequency_file::value_count(entry.with, entry.width));
    parts.finish();
    return {with, RankedFrequencies(
                      {entry.with, entry.width, values,
                       excess_.subspan(before.excess_end, entry.excess_end - before.excess_end)})};
}

std::optional<FrequencyColumn> FrequencyFile::find(std::string_view word) const
{
    const auto at = std::ranges::lower_bound(words_, word);
    if (at == words_.end() || *at != word)
        return std::nullopt;
    return column(static_cast<std::size_t>(at - words_.begin()));
}

}  // namespace onrecord
