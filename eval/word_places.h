#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord::eval {

/// Numbers of words of one text, ascending, each once.
using WordSet = std::vector<std::uint32_t>;

/// Where the words of a text stand, as indexing and queries cut them (text/words.h).
class WordPlaces {
public:
    explicit WordPlaces(std::string_view text);
    /// The words whose middle lies inside a range of bytes: half a word more or less at an edge
    /// changes nothing.
    [[nodiscard]] WordSet inside(const ByteRange& range) const;
    [[nodiscard]] std::size_t size() const { return middles_.size(); }

private:
    std::vector<std::uint32_t> middles_;  ///< twice the middle of each word, in bytes
};

[[nodiscard]] std::size_t count_common(const WordSet& a, const WordSet& b);
/// What is in either.
[[nodiscard]] WordSet join(const WordSet& a, const WordSet& b);
/// What is in `a` and not in `b`.
[[nodiscard]] WordSet without(const WordSet& a, const WordSet& b);

}  // namespace onrecord::eval
