#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"
#include "query/query.h"

namespace onrecord {

/// A word by which articles like another one are sought.
struct TellingWord {
    std::string word;
    double weight = 0;           ///< occurrences times rarity
    std::uint64_t articles = 0;  ///< that have it
};

/// The words that tell most of an article: by how often they stand in it (in the title twice),
/// times how rare they are (tf-idf: Spärck Jones, Journal of Documentation 28, 1972). Stop words,
/// numbers, words of two letters and those that no other article has are none. At most `count`,
/// the most telling first. Absent when there is no such article. Cost: of its words.
[[nodiscard]] std::optional<std::vector<TellingWord>> telling_words(const IndexReader& reader,
                                                                    std::string_view id,
                                                                    std::size_t count = 20);

/// Asks for what has any of the words and is not the article itself.
[[nodiscard]] Query similar_query(const std::vector<TellingWord>& words, std::string_view id);

}  // namespace onrecord
