#pragma once

#include <iosfwd>
#include <string>

namespace onrecord::bench {

/// Adds a hundred articles to an index, replaces a hundred, deletes one and deletes a hundred, a
/// few times over, and prints what each costs: the whole program, median of the rounds. `index` was
/// built of `corpus` (JSON Lines in which each article states its id) and stays as it is: the work
/// is done on a copy in `folder`, a new one, whose segments are links where the disk has such.
/// @throws Error (io, internal), ParseError.
void measure_updates(std::ostream& out, const std::string& corpus, const std::string& index,
                     const std::string& folder);

}  // namespace onrecord::bench
