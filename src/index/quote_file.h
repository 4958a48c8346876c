#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "index/section_file.h"

namespace onrecord {

/// Where a quote stands.
struct QuotePlace {
    std::uint32_t article = 0;  ///< number of the article's document in the segment, from 1
    std::uint32_t number = 0;   ///< among the article's quotes, from 0
    std::uint32_t begin = 0;    ///< its first word, counted from 0 at the first of the text
    std::uint32_t end = 0;      ///< one past its last word
    friend bool operator==(const QuotePlace&, const QuotePlace&) = default;
};

/// The places of a segment's quotes, by number of the quote's document (from 1): in order of
/// article, then of number.
class QuoteFile {
public:
    QuoteFile() = default;
    /// `articles`: how many the segment has. @throws Error (index, io).
    QuoteFile(const std::filesystem::path& file, std::uint32_t articles);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(places_.size()); }
    /// @throws Error (index) when there is no such quote, or it stands in no article.
    [[nodiscard]] const QuotePlace& place(std::uint32_t quote) const;

    /// Number of the first quote of the article or, where it has none, of one behind it; one past
    /// the last when there is no such quote. Cost: a binary search.
    [[nodiscard]] std::uint32_t first_from(std::uint32_t article) const;

private:
    friend void join_quote_files(std::span<const QuoteFile>, const std::filesystem::path&);
    SectionFile file_;
    std::span<const QuotePlace> places_;
    std::uint32_t articles_ = 0;
};

/// @throws Error (io).
void write_quote_file(const std::filesystem::path& file, const std::vector<QuotePlace>& places);

/// One file of the quotes of all, whose articles stand one after the other. @throws Error (index,
/// io).
void join_quote_files(std::span<const QuoteFile> sources, const std::filesystem::path& target);

}  // namespace onrecord
