#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/field_map.h"
#include "article/formats/csv_records.h"

namespace onrecord {

/// The dialect in which a table seems to be written that begins so (valid UTF-8 or not, without
/// byte order mark): of the delimiters comma, semicolon, tab and bar the one that cuts the first
/// row into most names that are known or mapped, then into most cells.
[[nodiscard]] CsvDialect find_dialect(std::string_view head, const FieldMap& fields);

/// True when the first rows are a table of articles beyond doubt: a row of short names, a title or
/// text among those that are known, and a row of as many cells below it.
[[nodiscard]] bool looks_like_table(std::string_view head);

/// Names for the columns from the first row: trimmed, those without a name "column 3", repeated
/// ones "title (2)".
[[nodiscard]] std::vector<std::string> column_names(std::vector<std::string> cells);

/// Why a table with these columns has no articles: what is mapped is not among them, or none is a
/// title or text; says which there are. Empty when it may have some.
[[nodiscard]] std::string why_no_articles(const std::vector<std::string>& columns,
                                          const FieldMap& fields);

}  // namespace onrecord
