#pragma once

#include "options.h"

namespace onrecord::searcher {

/// Refuses options that say two things together, or nothing. @throws Error (usage).
void check_options(const Options& options);

}  // namespace onrecord::searcher
