#include "story/sketch.h"

#include <algorithm>
#include <limits>

#include "text/words.h"

namespace onrecord {

namespace {

constexpr std::size_t words_of_shingle = 4;
constexpr std::uint32_t bound = std::numeric_limits<std::uint32_t>::max() / 16;
constexpr std::size_t fewest = 8;
constexpr std::size_t most = 512;

}  // namespace

std::vector<std::uint32_t> sketch_of(std::span<const WordHash> words, std::size_t unspaced)
{
    const std::size_t length = shingle_length(words_of_shingle, unspaced, words.size());
    const std::vector<std::uint32_t> all =
        shingles(words.first(std::min(words.size(), most_words)), length);
    std::vector<std::uint32_t> kept;
    std::ranges::copy_if(all, std::back_inserter(kept), [](auto hash) { return hash < bound; });
    sort_once(kept);
    if (kept.size() < fewest && kept.size() < all.size()) {
        kept = all;
        sort_once(kept);
        kept.resize(std::min(kept.size(), fewest));
    }
    kept.resize(std::min(kept.size(), most));
    return kept;
}

std::vector<std::uint32_t> sketch_of(std::string_view text)
{
    std::vector<WordHash> words;
    std::size_t unspaced = 0;
    WordReader reader(text);
    Word word;
    while (words.size() < most_words && reader.next(word)) {
        words.push_back(word_hash(word.term));
        unspaced += is_unspaced(word.term) ? 1U : 0U;
    }
    return sketch_of(words, unspaced);
}

}  // namespace onrecord
