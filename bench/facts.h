#pragma once

#include <iosfwd>
#include <string>

namespace onrecord::bench {

/// Extracts the facts of all articles of a JSON Lines corpus on one thread, several rounds, and
/// prints the bytes of text that a second of CPU gets through: reading, hashing of files, writing
/// and indexing left out.
void measure_facts(std::ostream& out, const std::string& corpus);

}  // namespace onrecord::bench
