#pragma once

#include <cstddef>
#include <cstdint>

#include "query/query.h"
#include "query/typed_text.h"

namespace onrecord {

/// What a query may cost; beyond these it is refused at the place where the limit is passed.
namespace query_limits {
inline constexpr std::size_t bytes = std::size_t{64} << 10;  ///< of the text, typed or printed
inline constexpr std::size_t nesting = 100;                  ///< brackets inside brackets
inline constexpr std::size_t words = 2000;    ///< words, names and dates, those in phrases included
inline constexpr std::size_t wildcards = 50;  ///< words with wildcards or `~`
inline constexpr std::uint32_t distance = 500;   ///< of NEAR and ADJ, in words
inline constexpr std::uint32_t mentions = 1000;  ///< asked for with atleast
inline constexpr std::size_t saved = 100;        ///< `@name`, those in saved queries included
inline constexpr std::size_t chain = 100;        ///< proximity operators inside each other
}  // namespace query_limits

/// @throws ParseError (usage) at `at` for more words than a query may have.
void check_words(std::size_t words, const Slice& at);

/// @throws ParseError (usage) at the bracket `opening` when brackets nest deeper than they may.
void check_nesting(std::size_t depth, const Slice& opening);

/// @throws ParseError (usage) when the canonical form would pass the limits of a query.
void check_spelt_out(const Query& query, const Slice& whole);

}  // namespace onrecord
