#pragma once

#include <string>
#include <string_view>

#include "query/query.h"
#include "query/typed_text.h"

namespace onrecord {

/// Is a whole word a proximity operator in one of its spellings (`NEAR/5`, `w/s`, `adj3`), or what
/// is meant as one (`NEAR`, `w/0`)?
[[nodiscard]] bool is_proximity(std::string_view word);

/// The operator that a word is of which `is_proximity` is true.
/// @throws ParseError (usage) without a distance, or with one out of limits.
[[nodiscard]] ProximityOperator read_proximity(const Slice& word);

/// The number behind `~` in `"a b"~5`, as the distance of `near` that it means.
/// @throws ParseError (usage) for what is no number or out of limits.
[[nodiscard]] std::uint32_t read_gaps(const Slice& behind_phrase);

/// `NEAR/5`, `NOT SENT`.
[[nodiscard]] std::string to_string(const ProximityOperator& how);

/// `left` and `right`, as they stand in the query at `left_at` and `right_at`.
/// @throws ParseError (usage) for parts that cannot stand near another one, and for parts of
/// different fields.
[[nodiscard]] Query make_proximity(const ProximityOperator& how, Query left, Query right,
                                   const Slice& left_at, const Slice& right_at);

/// How many proximity operators stand inside each other.
[[nodiscard]] std::size_t proximity_depth(const Query& query);

/// The words of a phrase, each exactly as written, one near the next: `"a b"~5`.
[[nodiscard]] Query spread_phrase(const PhraseNode& phrase, std::uint32_t distance,
                                  const Slice& at);

}  // namespace onrecord
