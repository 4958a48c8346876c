#pragma once

#include "query/typed_text.h"

namespace onrecord {

/// Refuses a text that is no date of the query language and names the form to write instead: other
/// orders of day and month, month names, dates the calendar lacks, typographic dashes.
[[noreturn]] void refuse_date(const Slice& value);

}  // namespace onrecord
