#pragma once

#include <cstddef>
#include <vector>

#include "query/query.h"

namespace onrecord {

/// All of `parts`: flattens AllOfNodes, drops EverythingNodes, is the part itself when one is left.
[[nodiscard]] Query all_of(std::vector<Query> parts);

/// Any of `parts` (at least one): flattens AnyOfNodes, is the part itself when there is one.
[[nodiscard]] Query any_of(std::vector<Query> parts);

/// That one quote matches `part`.
[[nodiscard]] Query said(Query part);

/// Is what is said a single word or phrase, so that `said:` prints it without brackets?
[[nodiscard]] bool is_bare_speech(const SaidNode& node);

/// Must `part`, one of the parts of `whole`, stand in brackets when that is printed?
[[nodiscard]] bool needs_brackets(const Query& whole, const Query& part);

/// How many brackets stand around a word or phrase of a field when its spelling is printed.
[[nodiscard]] std::size_t spelling_depth(const Field& field, Spelling spelling);

/// How deep brackets nest in the printed form.
[[nodiscard]] std::size_t bracket_depth(const Query& query);

/// Sets all typed ranges to {0, 0}.
void forget_places(Query& query);

}  // namespace onrecord
