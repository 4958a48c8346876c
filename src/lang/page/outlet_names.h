#pragma once

#include <string_view>

namespace onrecord {

// Each is one text of names with `|` between them.

/// News agencies and wires as their copy names them, lower case: "afp", "business wire".
[[nodiscard]] std::string_view agency_names();

/// Well-known outlets whose names hold no word that tells an outlet, lower case, without article:
/// "guardian".
[[nodiscard]] std::string_view outlet_names();

/// What a section of a paper is called, lower case: a line of it names no outlet.
[[nodiscard]] std::string_view section_names();

}  // namespace onrecord
