#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/word_file.h"
#include "search/sought_words.h"

namespace onrecord {

/// Counts how often any of some words stands in articles of one segment, by reading the articles:
/// for few articles this is sooner done than to seek them in posting lists.
class WordCounter {
public:
    /// `words` are folded. Borrows nothing.
    WordCounter(const std::vector<std::string>& words, const WordFile& file);

    /// Cost: that of `SoughtWords::any_place`.
    [[nodiscard]] std::uint32_t count(const ArticleWords& article, WordRange range) const;

private:
    SoughtWords words_;
};

}  // namespace onrecord
