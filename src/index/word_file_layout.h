#pragma once

#include <cstddef>
#include <cstdint>

/// The layout of a word file, as docs/schema.md tells it; for its reader and its writer alone.
namespace onrecord::word_file {

enum Section : std::uint8_t {
    blocks,
    ends,
    lengths,
    words,
    word_ends,
    numbers,
    frequencies,
    articles,
    titles,  ///< absent before schema 10
    count
};
constexpr std::size_t optional_sections = 1;

/// Begins each block; then codes, padded to four bytes; then rare numbers; then breaks, padded.
struct BlockHead {
    std::uint32_t title_words;
    std::uint32_t words;
    std::uint32_t rare;
    std::uint32_t breaks;  ///< bytes
};

constexpr std::size_t padded(std::size_t size)
{
    return (size + 3) / 4 * 4;
}

}  // namespace onrecord::word_file
