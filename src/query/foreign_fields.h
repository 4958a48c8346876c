#pragma once

#include "query/typed_text.h"

namespace onrecord {

/// Refuses what asks for a field in the way of another system: `headline(cut)`, `length>500`,
/// `hd=cut`. Read as words, it would be another question. `word`: a run of signs of the query.
void refuse_foreign_field(const Slice& word);

}  // namespace onrecord
