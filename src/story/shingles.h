#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {

/// Hash of a folded word, the same on every machine.
using WordHash = std::uint64_t;

[[nodiscard]] WordHash word_hash(std::string_view term);

/// True for a word of a script without spaces: one character, where others have a whole word.
[[nodiscard]] bool is_unspaced(std::string_view term);

/// Words beyond so many are not looked at, so that no text takes long.
inline constexpr std::size_t most_words = 20'000;

/// How many words running are a shingle, where `words` would do for texts with spaces; `unspaced`:
/// how many of the `count` words are single characters.
[[nodiscard]] constexpr std::size_t shingle_length(std::size_t words, std::size_t unspaced,
                                                   std::size_t count)
{
    return unspaced * 2 > count ? words * 2 : words;
}

/// The hash of each run of `length` words, in order; of a shorter text none.
[[nodiscard]] std::vector<std::uint32_t> shingles(std::span<const WordHash> words,
                                                  std::size_t length);

/// Hashes sorted, each once.
void sort_once(std::vector<std::uint32_t>& hashes);

/// How many hashes two sorted lists without doubles share.
[[nodiscard]] std::size_t count_shared(std::span<const std::uint32_t> a,
                                       std::span<const std::uint32_t> b);

}  // namespace onrecord
