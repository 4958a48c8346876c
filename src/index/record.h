#pragma once

#include <string>
#include <string_view>

#include "article/facts.h"

namespace onrecord {

/// The stored form of an article: everything in Facts but the run's repairs. First byte: record
/// version; then tagged, length-prefixed fields.
[[nodiscard]] std::string encode_article(const Facts& facts);

/// @throws Error (index) when the bytes are not a whole record of a known version.
[[nodiscard]] Facts decode_article(std::string_view record);

/// Which article a record is of.
struct ArticleKey {
    std::string id;
    Origin origin;
};

/// Only the first fields of an article's record. @throws Error (index) as above.
[[nodiscard]] ArticleKey decode_key(std::string_view record);

/// What an article says, without all that is known of it; borrows the record.
struct ArticleTexts {
    std::string_view title;
    std::string_view text;
};

/// Only these fields of an article's record. @throws Error (index) as above.
[[nodiscard]] ArticleTexts decode_texts(std::string_view record);

/// A hash as the 16 bytes that stand in a record and in the content hash slot.
[[nodiscard]] std::string hash_to_bytes(const Hash128& hash);
/// @throws Error (index) when there are not 16 bytes.
[[nodiscard]] Hash128 hash_from_bytes(std::string_view bytes);

/// A quote of an article by itself.
struct QuoteRecord {
    std::string article_id;
    std::uint32_t number = 0;  ///< place among the article's quotes, from 0
    Quote quote;               ///< `speaker` is `no_speaker` or 0
    Speaker speaker;           ///< meaningful when quote.speaker is 0
};

/// The quote at `number` of an article's quotes. @throws Error (index) when it has no such quote.
[[nodiscard]] QuoteRecord quote_record(const Facts& facts, std::uint32_t number);

}  // namespace onrecord
