#pragma once

#include "extract/metadata/date_items.h"
#include "extract/metadata/date_text.h"

namespace onrecord {

/// The first full date among the items of a line, from item `first` on.
[[nodiscard]] DateReading find_in(const ItemList& list, DateOrder order, std::size_t first = 0);

}  // namespace onrecord
