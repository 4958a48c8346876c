#pragma once

#include <string_view>

#include "query/typed_text.h"

namespace onrecord {

/// The field of ours for one of other systems, by its name in lower case: `source` for
/// `publication`. Empty when there is none.
[[nodiscard]] std::string_view field_in_place_of(std::string_view small);

/// Refuses what asks for a field in the way of another system: `headline(cut)`, `length>500`,
/// `hd=cut`. Read as words, it would be another question. `word`: a run of signs of the query.
void refuse_foreign_field(const Slice& word);

}  // namespace onrecord
