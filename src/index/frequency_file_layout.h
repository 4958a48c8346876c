#pragma once

#include <cstddef>
#include <cstdint>

#include "index/frequency_file.h"

/// The layout of a file of frequencies, as docs/schema.md tells it; for its reader and its writer
/// alone.
namespace onrecord::frequency_file {

enum Section : std::size_t { words, columns, entries, excess, count };

constexpr unsigned greatest_width = 8;

/// Of a column: a bit for each article, or those that have the word listed.
enum Form : std::uint16_t { bits, list, forms };

/// Of a word.
struct Entry {
    std::uint64_t column_end;  ///< in numbers of 64 bits
    std::uint64_t excess_end;  ///< in articles
    std::uint32_t with;        ///< articles that have it
    std::uint16_t width;       ///< 1 to `greatest_width`
    std::uint16_t form;        ///< a `Form`
};

// A column has three parts, each of whole numbers of 64 bits; how many items each has. Articles
// count from 1.

constexpr std::uint64_t present_count(std::uint64_t articles)
{
    return articles / 64 + 1;
}

constexpr std::uint64_t rank_count(std::uint64_t articles)
{
    return articles / ArticleBits::articles_of_rank + 1;
}

constexpr std::uint64_t begin_count(std::uint64_t articles)
{
    return articles / ArticleList::articles_of_block + 2;
}

constexpr std::uint64_t value_count(std::uint64_t with, std::uint64_t width)
{
    return (with + 63) / 64 * width;
}

/// How many numbers of 64 bits so many items take.
template <class T>
constexpr std::uint64_t numbers_for(std::uint64_t items)
{
    return (items * sizeof(T) + 7) / 8;
}

}  // namespace onrecord::frequency_file
