#pragma once

#include <cstddef>

namespace onrecord::query_limits {

/// What a query may cost; beyond these it is refused at the place where the limit is passed.
inline constexpr std::size_t bytes = std::size_t{64} << 10;  ///< of the text, typed or printed
inline constexpr std::size_t nesting = 100;                  ///< brackets inside brackets
inline constexpr std::size_t words = 2000;  ///< words, names and dates, those in phrases included

}  // namespace onrecord::query_limits
