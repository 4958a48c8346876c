#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace onrecord::bench {

/// One line of a JSON Lines corpus.
struct CorpusArticle {
    std::string id;
    std::string title;
    std::string date;  ///< as stated, or empty
    std::string day;   ///< the ISO day it begins with, or empty
    std::string source;
    std::vector<std::string> speakers;
    std::string text;
};

/// An ISO day without its hyphens.
[[nodiscard]] std::string digits_of(const std::string& day);

/// Reads a corpus line by line; the reader holds one line at a time.
/// @throws Error (io) when the file cannot be read, ParseError (bad_input) on a line that is no
/// JSON
///         object: a benchmark over half a corpus says nothing.
void for_each_article(const std::string& path,
                      const std::function<void(const CorpusArticle&)>& take);

/// How much there is to index.
struct CorpusSize {
    std::uint64_t articles = 0;
    std::uint64_t bytes = 0;       ///< of the file
    std::uint64_t text_bytes = 0;  ///< of titles and texts
};

/// @throws what for_each_article throws.
[[nodiscard]] CorpusSize size_of(const std::string& corpus);

}  // namespace onrecord::bench
