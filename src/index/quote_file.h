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
    /// @throws Error (index, io).
    explicit QuoteFile(const std::filesystem::path& file);

    [[nodiscard]] std::span<const QuotePlace> places() const { return places_; }
    /// @throws Error (index) when there is no such quote.
    [[nodiscard]] const QuotePlace& place(std::uint32_t quote) const;

private:
    SectionFile file_;
    std::span<const QuotePlace> places_;
};

/// @throws Error (io).
void write_quote_file(const std::filesystem::path& file, const std::vector<QuotePlace>& places);

}  // namespace onrecord
