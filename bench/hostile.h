#pragma once

#include <iosfwd>
#include <string>

namespace onrecord::bench {

/// Extracts the facts of texts made to hurt, a megabyte to eight of each kind, each in a process of
/// its own, and prints a row a kind: seconds of CPU, memory by byte of text, and the slope: the
/// power of the size that the time grows with (1: linear, 2: quadratic), a straight line through
/// the logarithms. `megabytes`: the largest size.
void measure_hostile(std::ostream& out, std::size_t megabytes);

/// The job of one process: extracts one text of kind `kind` and writes the seconds to a file.
void extract_hostile(const std::string& kind, std::size_t bytes, const std::string& out_path);

}  // namespace onrecord::bench
