#pragma once

#include "options.h"

namespace onrecord::indexer {

/// The jobs that read no articles: verify, optimize, rebuild, remove. Returns the exit status.
/// @throws Error (index, io).
int maintain(const Options& options);

}  // namespace onrecord::indexer
