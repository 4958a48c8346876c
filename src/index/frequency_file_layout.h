#pragma once

#include <cstddef>
#include <cstdint>

#include "index/frequency_file.h"

/// The layout of a file of frequencies, as docs/schema.md tells it; for its reader and its writer
/// alone.
namespace onrecord::frequency_file {

enum Section : std::size_t { words, columns, entries, excess, count };

constexpr unsigned greatest_width = 8;

/// Of a word.
struct Entry {
    std::uint64_t column_end;  ///< in numbers of 64 bits
    std::uint64_t excess_end;  ///< in articles
    std::uint32_t with;        ///< articles that have it
    std::uint32_t width;       ///< 1 to `greatest_width`
};

// A column has three parts; how many numbers of 64 bits each takes. Articles count from 1.

constexpr std::uint64_t present_count(std::uint64_t articles)
{
    return articles / 64 + 1;
}

/// Two ranks in each.
constexpr std::uint64_t rank_count(std::uint64_t articles)
{
    return articles / FrequencyColumn::articles_of_rank / 2 + 1;
}

constexpr std::uint64_t value_count(std::uint64_t with, std::uint64_t width)
{
    return (with + 63) / 64 * width;
}

}  // namespace onrecord::frequency_file
