#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "index/section_file.h"
#include "schema/field.h"

namespace onrecord {

struct SegmentPaths;

/// What each document of a segment has in the fields that answers are counted by: the other
/// direction of the posting lists, to count thousands of documents without decoding one.
///
/// A name is the number of its entry in the segment's `NameFile`. Documents count from 1, as in
/// the databases.
class ColumnFile {
public:
    /// In place of a number: the document has no value.
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    ColumnFile() = default;
    /// @throws Error (index, io).
    explicit ColumnFile(const std::filesystem::path& file);

    [[nodiscard]] std::uint32_t articles() const
    {
        return static_cast<std::uint32_t>(languages_.size());
    }
    [[nodiscard]] std::uint32_t quotes() const
    {
        return static_cast<std::uint32_t>(speakers_.size());
    }

    /// The names that an article has in a `Match::name` field, rising.
    [[nodiscard]] std::span<const std::uint32_t> names(const Field& field,
                                                       std::uint32_t article) const;
    /// Place of its language in `languages`, or `none`.
    [[nodiscard]] std::uint32_t language(std::uint32_t article) const;
    [[nodiscard]] const std::vector<std::string_view>& languages() const { return tags_; }

    /// The name of who says a quote, or `none`.
    [[nodiscard]] std::uint32_t speaker(std::uint32_t quote) const;
    [[nodiscard]] QuoteKind kind(std::uint32_t quote) const;

private:
    /// A list of names for each article.
    struct Lists {
        std::span<const std::uint32_t> ends;  ///< of each list in `names`
        std::span<const std::uint32_t> names;
    };

    SectionFile file_;
    std::vector<Lists> names_;  ///< by place among the name fields
    std::span<const std::uint32_t> languages_;
    std::vector<std::string_view> tags_;
    std::span<const std::uint32_t> speakers_;
    std::span<const std::uint8_t> kinds_;
};

/// Writes the columns of a segment whose databases and names are finished. Cost: a posting list for
/// each name. @throws Error (index, io).
void write_column_file(const SegmentPaths& segment);

}  // namespace onrecord
