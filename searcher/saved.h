#pragma once

#include "options.h"
#include "run.h"

namespace onrecord::searcher {

/// The query of the command line with its filters, as one query that means the same on any day:
/// `(tax cut) speaker:"yau" since:"3 months ago"`.
/// @throws PlacedError, Error (usage) for what is no query.
[[nodiscard]] std::string whole_query(const Options& options);

/// Does what `--save`, `--saved` and `--forget` ask, without an index; the exit code.
/// @throws Error.
[[nodiscard]] int keep_queries(const Options& options, const Surroundings& around);

/// The query that `--since-last` means: the saved one, and the words of the command line.
[[nodiscard]] std::string since_last_query(const Options& options);

}  // namespace onrecord::searcher
