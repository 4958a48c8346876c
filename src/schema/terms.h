#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace onrecord {

/// Terms and slots that are not values of a field; docs/schema.md describes all.
namespace term {
inline constexpr std::string_view id_prefix = "Q";            ///< + article id
inline constexpr std::string_view day_prefix = "D";           ///< + YYYYMMDD
inline constexpr std::string_view month_prefix = "M";         ///< + YYYYMM
inline constexpr std::string_view year_prefix = "Y";          ///< + YYYY
inline constexpr std::string_view precision_prefix = "XDP";   ///< + none, year, month, day
inline constexpr std::string_view quote_kind_prefix = "XQK";  ///< + direct, indirect, mixed
}  // namespace term

namespace slot {
inline constexpr std::uint32_t first_day = 0;  ///< YYYYMMDD of the first day of the stated period
inline constexpr std::uint32_t last_day = 1;   ///< YYYYMMDD of its last day
inline constexpr std::uint32_t content_hash = 2;  ///< 16 bytes; articles only
inline constexpr std::uint32_t word_count = 3;    ///< sortable number of words of the text
}  // namespace slot

/// `prefix` + `value`, cut and hashed where Xapian's limit of 245 bytes would be passed (zero bytes
/// count twice); different values give different terms up to hash collisions of 128 bits.
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view value);

/// The folded words of a name, joined by single spaces: how a name stands in its term.
[[nodiscard]] std::string name_key(std::string_view name);

/// The D, M, Y and XDP terms of a date.
[[nodiscard]] std::vector<std::string> date_terms(const Date& date);

}  // namespace onrecord
