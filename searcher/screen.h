#pragma once

#include "options.h"

namespace onrecord::searcher {

/// True when standard output is a terminal.
[[nodiscard]] bool is_screen();

/// Columns of the terminal: as it says itself, else $COLUMNS, else 80.
[[nodiscard]] unsigned screen_width();

/// Whether output is to be coloured: the option decides; left to itself, colour goes to a terminal
/// that can show it, unless NO_COLOR is set (no-color.org).
[[nodiscard]] bool wants_colour(ColourChoice choice);

}  // namespace onrecord::searcher
