#pragma once

#include <iosfwd>

#include "options.h"

namespace onrecord::searcher {

/// The streams and the screen a run works with.
struct Surroundings {
    std::istream& in;
    std::ostream& out;    ///< results, nothing else
    std::ostream& notes;  ///< what a user should know beside them
    bool colour = false;
    unsigned width = 0;  ///< columns of the screen; 0: output is no screen
};

/// Does what `options` ask and returns the exit code: 0 something found, 1 nothing found, 2 when a
/// line of a batch could not be understood.
/// @throws Error; for a query with a fault `PlacedError`. Error (io) when output cannot be written.
[[nodiscard]] int run(const Options& options, const Surroundings& around);

}  // namespace onrecord::searcher
