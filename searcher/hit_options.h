#pragma once

#include <boost/program_options.hpp>

#include "options.h"

namespace onrecord::searcher {

/// Reads how hits are ranked, gathered and written. @throws Error (usage).
void read_hit_options(const boost::program_options::variables_map& found, Options& options);

/// Refuses what does not go together. @throws Error (usage).
void check_hit_options(const Options& options);

}  // namespace onrecord::searcher
