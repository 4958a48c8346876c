#pragma once

#include <string>
#include <string_view>

#include "article/facts.h"

namespace onrecord {

/// The stored form of an article: everything in Facts but the quotes (they are documents of their
/// own) and the run's repairs. First byte: record version; then tagged, length-prefixed fields.
[[nodiscard]] std::string encode_article(const Facts& facts);

/// @throws Error (index) when the bytes are not a whole record of a known version.
[[nodiscard]] Facts decode_article(std::string_view record);

/// A quote as stored: its place and speaker; its words stand in the article's text.
struct QuoteRecord {
    std::string article_id;
    std::uint32_t number = 0;  ///< place among the article's quotes, from 0
    Quote quote;               ///< `speaker` is `no_speaker` or 0
    Speaker speaker;           ///< meaningful when quote.speaker is 0
};

[[nodiscard]] std::string encode_quote(const QuoteRecord& record);
/// @throws Error (index) as above.
[[nodiscard]] QuoteRecord decode_quote(std::string_view record);

}  // namespace onrecord
