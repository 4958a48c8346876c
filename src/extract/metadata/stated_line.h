#pragma once

#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Takes over a line that is nothing but a date of publication, with or without names beside it;
/// false when the line is none. A relative or yearless date states nothing but is such a line.
bool take_date_line(std::string_view line, Stated& stated);

/// Takes the outlet out of a line with an author's name: "By Ada Lindqvist, Harbour Times", "By
/// Reuters Staff".
void take_outlet_of_byline(std::string_view line, Stated& stated);

/// Takes over the page's own address in a line of its own, and the day in its path.
void take_address(std::string_view line, Stated& stated);

}  // namespace onrecord
