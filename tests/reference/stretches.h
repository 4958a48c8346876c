#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "query/query.h"

namespace onrecord::reference {

/// Words of one text, by number in the Scan's vocabulary.
using Tokens = std::vector<std::uint32_t>;

/// What may stand at each place of a run of words.
using Pattern = std::vector<std::set<std::uint32_t>>;

struct Text {
    Tokens words;
    std::vector<std::string> written;     ///< of each word, as it stands in the text
    std::vector<std::size_t> sentences;   ///< of each word, from 0
    std::vector<std::size_t> paragraphs;  ///< likewise
};

/// A way in which words, phrases and proximities of them stand in a text: the places of all words
/// that take part, rising.
using Stretch = std::vector<std::size_t>;

/// Is a word written as another, where its case or its accents count?
[[nodiscard]] bool is_written_as(const std::string& word, const std::string& other,
                                 Spelling spelling);

/// How many ways there are of which no two overlap.
[[nodiscard]] std::size_t count_apart(const std::set<Stretch>& stretches);

/// All ways in which a query of words, phrases, OR and proximity stands in a text, by trying all
/// pairs.
[[nodiscard]] std::set<Stretch> stretches(
    const Query& query, const Text& text,
    const std::function<const Pattern&(const Query&)>& pattern_of);

}  // namespace onrecord::reference
