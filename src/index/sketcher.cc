#include "index/sketcher.h"

#include <algorithm>

#include "base/hash.h"
#include "story/sketch.h"

namespace onrecord {

std::vector<std::uint32_t> Sketcher::sketch(std::span<const std::uint32_t> words,
                                            const Vocabulary& vocabulary)
{
    for (auto next = static_cast<std::uint32_t>(hashes_.size()); next < vocabulary.size(); ++next) {
        hashes_.push_back(word_hash(vocabulary.word(next)));
        unspaced_.push_back(is_unspaced(vocabulary.word(next)));
    }
    const auto read = words.first(std::min(words.size(), most_words));
    text_.clear();
    for (const std::uint32_t word : read)
        text_.push_back(hashes_[word]);
    const auto unspaced =
        std::ranges::count_if(read, [this](std::uint32_t word) { return unspaced_[word]; });
    return sketch_of(text_, static_cast<std::size_t>(unspaced));
}

SketchedArticle describe_for_stories(const Facts& facts)
{
    std::string content = facts.title;
    content.append(1, '\0').append(facts.text).append(1, '\0').append(to_string(facts.date));
    return {hash_bytes(facts.id).low, hash_bytes(content).low, day_range(facts.date).first, 0};
}

}  // namespace onrecord
