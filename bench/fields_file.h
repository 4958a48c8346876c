#pragma once

#include <string>

namespace onrecord::bench {

/// Writes a corpus as Omega's scriptindex reads it: an article is lines of `name=value` (id, title,
/// day in digits, source, a line for each speaker, text) and an empty line; a line that begins with
/// `=` goes on with the value before it. Names above 200 bytes are cut, for Xapian's longest term.
/// Sides that read this spend no time on JSON.
/// @throws Error (io) when the file cannot be written, and what for_each_article throws.
void write_fields_file(const std::string& corpus, const std::string& path);

}  // namespace onrecord::bench
