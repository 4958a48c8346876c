#pragma once

#include <iosfwd>

#include "options.h"

namespace onrecord::eval {

/// Does what the options say and prints to `out`. @throws Error.
void run(const Options& options, std::ostream& out);

}  // namespace onrecord::eval
