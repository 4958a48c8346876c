#pragma once

#include <set>
#include <string>
#include <string_view>

namespace onrecord::indexer {

/// Adds the ids of a list, one a line, to `ids`. A line that is a JSON object, as `onrecord-search
/// --format jsonl` writes it, states its `id`; an empty line states none.
/// @throws Error (bad_input) naming the line of an object without an id.
void add_listed_ids(std::string_view list, const std::string& name, std::set<std::string>& ids);

}  // namespace onrecord::indexer
