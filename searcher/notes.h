#pragma once

#include <ostream>
#include <string_view>

#include "render/printable.h"

namespace onrecord::searcher {

/// Writes a note for the user, on one line. `where` names a line of a batch, or is empty.
inline void write_note(std::ostream& out, std::string_view where, std::string_view note)
{
    out << "onrecord-search: note: " << (where.empty() ? "" : printable_line(where) + ": ")
        << printable_line(note) << '\n';
}

}  // namespace onrecord::searcher
