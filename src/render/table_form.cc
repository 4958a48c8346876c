#include "render/table_form.h"

#include <ostream>

#include "render/printable.h"

namespace onrecord {

namespace {

std::string csv_value(std::string_view text)
{
    std::string shown;
    append_printable(shown, text, true);
    if (shown.find_first_of(",\"\n\t") == std::string::npos && !shown.starts_with(' ') &&
        !shown.ends_with(' '))
        return shown;
    std::string quoted = "\"";
    for (const char c : shown) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

}  // namespace

const TableForm csv_form{',', "\r\n", csv_value};
const TableForm tsv_form{'\t', "\n", printable_line};

void write_row(std::ostream& out, const TableForm& form, const std::vector<std::string>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            out << form.separator;
        out << form.value(values[i]);
    }
    out << form.line_end;
}

}  // namespace onrecord
