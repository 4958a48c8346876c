#pragma once

#include "options.h"

namespace onrecord::indexer {

/// Does what the options ask for; the exit status. @throws Error.
[[nodiscard]] int run(const Options& options);

}  // namespace onrecord::indexer
