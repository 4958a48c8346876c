#pragma once

#include <iosfwd>
#include <string>

#include "answer.h"

namespace onrecord::searcher {

struct BatchResult {
    bool found = false;   ///< some query found something
    bool faulty = false;  ///< some line could not be understood
};

/// Answers the lines `id<TAB>query` of a file in order. Empty lines are passed over. A line that
/// cannot be understood is reported to `notes` with its number, and the others are answered all the
/// same.
[[nodiscard]] BatchResult answer_batch(std::istream& lines, const std::string& name,
                                       Answerer& answerer, const Surroundings& around);

}  // namespace onrecord::searcher
