#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "index/frequency_column.h"
#include "index/section_file.h"

namespace onrecord {

struct SegmentPaths;

namespace frequency_file {
struct Entry;
}

/// The columns of a segment's frequent words (see `ColumnRule`). A small segment has none.
class FrequencyFile {
public:
    /// Of a segment of `articles` articles. @throws Error (index, io).
    FrequencyFile(const std::filesystem::path& file, std::uint32_t articles);

    /// Folded words with a column, in order of bytes.
    [[nodiscard]] const std::vector<std::string_view>& words() const { return words_; }
    /// @throws Error (index) when it is damaged, as below.
    [[nodiscard]] FrequencyColumn column(std::size_t place) const;

    /// The column of a word, if it has one. Cost: a binary search.
    [[nodiscard]] std::optional<FrequencyColumn> find(std::string_view word) const;

private:
    SectionFile file_;
    std::uint32_t articles_;
    std::vector<std::string_view> words_;
    std::span<const frequency_file::Entry> entries_;
    std::span<const std::uint64_t> columns_;
    std::span<const Excess> excess_;
};

/// Which words of a segment have columns, and which of these a bit for each article: that is to be
/// worth what stepping through so many postings takes, some 25 ns each.
struct ColumnRule {
    std::uint32_t share_with_bits = 10;  ///< those that one of so many articles has, and
    std::uint32_t share_of_long = 25;    ///< of those that `long_list` have one of so many
    std::uint32_t long_list = 20'000;
    std::uint32_t listed = 4'000;  ///< else those that so many have, listed
};

/// Writes the columns of a segment whose databases and dictionary are finished. Cost: reads the
/// posting lists of the words. @throws Error (index, io).
void write_frequency_file(const SegmentPaths& segment, const ColumnRule& rule = {});

}  // namespace onrecord
