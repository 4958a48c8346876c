#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// How a table's values and lines are written.
struct TableForm {
    char separator;
    std::string_view line_end;
    std::string (*value)(std::string_view text);
};

/// RFC 4180: lines end with CR LF; a value with separators, quotes or line ends stands in quotes.
extern const TableForm csv_form;
/// Tabs between values; inside them white space is a single space.
extern const TableForm tsv_form;

void write_row(std::ostream& out, const TableForm& form, const std::vector<std::string>& values);

}  // namespace onrecord
