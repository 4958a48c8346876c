#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "article/facts.h"
#include "index/sketch_file.h"
#include "index/vocabulary.h"
#include "story/shingles.h"

namespace onrecord {

/// Makes sketches of texts whose words have numbers in one vocabulary, hashing each word once.
class Sketcher {
public:
    /// The sketch of a text with these words. `vocabulary` must always be the same one.
    [[nodiscard]] std::vector<std::uint32_t> sketch(std::span<const std::uint32_t> words,
                                                    const Vocabulary& vocabulary);

private:
    std::vector<WordHash> hashes_;  ///< by number in the vocabulary
    std::vector<bool> unspaced_;    ///< likewise
    std::vector<WordHash> text_;    ///< of the text sketched last
};

/// What stands beside an article's sketch.
[[nodiscard]] SketchedArticle describe_for_stories(const Facts& facts);

}  // namespace onrecord
