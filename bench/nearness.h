#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace onrecord::bench {

/// Asks an index for words near each other (within a distance, a sentence, a paragraph, nested) and
/// for the same words anywhere in an article, and prints a row a kind of query: milliseconds of CPU
/// of both at the 50th and the 95th percentile, and how many times the plain AND they are; then
/// words with wildcards that stand for a thousand others. `per_kind`: queries of each kind. They
/// are drawn from articles of the index itself, the same ones every time.
void measure_nearness(std::ostream& out, const std::string& index, std::size_t per_kind);

}  // namespace onrecord::bench
