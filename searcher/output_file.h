#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "options.h"

namespace onrecord::searcher {

/// Writes `text` into a file that the user names, or to `out` for "-".
/// @throws Error (io) with the system's reason.
void write_output(const std::string& file, std::string_view text, std::ostream& out);

/// Calls `write` with a new file that takes the place of such a file once it is whole; a device or
/// pipe is written as it is.
/// @throws Error (io) with the system's reason; what `write` throws.
void write_into(const std::string& file, const std::function<void(std::ostream&)>& write);

/// A query with the filters of the command line, as a title: "strike --source courier".
[[nodiscard]] std::string described(const Options& options, const std::string& query);

}  // namespace onrecord::searcher
