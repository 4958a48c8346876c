#pragma once

#include <iosfwd>

#include "search/index_info.h"

namespace onrecord {

/// Writes what an index holds, for reading.
void write_index_page(std::ostream& out, const IndexInfo& info);

/// The same as one JSON object (docs/output-formats.md).
void write_index_json(std::ostream& out, const IndexInfo& info);

}  // namespace onrecord
