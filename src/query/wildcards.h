#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "query/typed_text.h"

namespace onrecord {

/// A word of a WordNode or PhraseNode.
struct QueryWord {
    std::uint32_t begin = 0;  ///< bytes [begin, end) of the node's text, wildcards included
    std::uint32_t end = 0;
    /// Folded; of words with wildcards with '*' for any letters and digits, '?' for one.
    std::string term;
};

/// The words that a node's text asks for, as `WordReader` cuts texts into words. A question mark
/// at the end of a word is punctuation.
[[nodiscard]] std::vector<QueryWord> query_words(std::string_view text);

/// Does a term of `query_words` hold wildcards?
[[nodiscard]] bool has_wildcards(std::string_view term);

/// Is `term`, a folded word, what `pattern`, a term of `query_words`, asks for? Linear time in
/// most cases, length times length at worst.
[[nodiscard]] bool matches_wildcards(std::string_view pattern, std::string_view term);

/// Refuses wildcards that would find too much, or that may be punctuation. `text` is what stands at
/// `typed`, a final '!' read as '*': a word, or with `in_phrase` what stands between quotation
/// marks.
void check_wildcards(const Slice& typed, std::string_view text, bool in_phrase);

}  // namespace onrecord
