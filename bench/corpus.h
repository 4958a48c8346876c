#pragma once

#include <functional>
#include <string>
#include <vector>

namespace onrecord::bench {

/// One line of a JSON Lines corpus.
struct CorpusArticle {
    std::string id;
    std::string title;
    std::string date;  ///< as stated, or empty
    std::string source;
    std::vector<std::string> speakers;
    std::string text;
};

/// Reads a corpus line by line; the reader holds one line at a time.
/// @throws Error (io) when the file cannot be read, ParseError (bad_input) on a line that is no
/// JSON
///         object: a benchmark over half a corpus says nothing.
void for_each_article(const std::string& path,
                      const std::function<void(const CorpusArticle&)>& take);

}  // namespace onrecord::bench
