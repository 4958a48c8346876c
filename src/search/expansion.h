#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/reader.h"

namespace onrecord {

/// The words of an index that a word with wildcards or `~` stands for.
struct WordExpansion {
    std::vector<std::string> words;  ///< folded, sorted; the most frequent when there are too many
    std::size_t found = 0;           ///< how many there are
    std::size_t looked_at = 0;       ///< words of the dictionary
};

/// At most so many words are searched for in place of one.
inline constexpr std::size_t most_expansions = 1'000;

/// `pattern`: a term of `query_words`. Cost: of the dictionary's words that begin as it does.
[[nodiscard]] WordExpansion expand(std::string_view pattern, const IndexReader& reader);

/// The words that at most `edits` changes make of `term`. Cost: of all words of the dictionary.
[[nodiscard]] WordExpansion expand_similar(std::string_view term, std::uint32_t edits,
                                           const IndexReader& reader);

}  // namespace onrecord
