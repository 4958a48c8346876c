#pragma once

#include <string_view>

#include "extract/metadata/stated.h"

namespace onrecord {

/// Reads a closing sentence on where and when the text was first published: "This report by The
/// Canadian Press was first published March 5, 2019.", "The post X appeared first on Y."; false
/// when the line is none.
bool take_origin_note(std::string_view line, Stated& stated);

}  // namespace onrecord
