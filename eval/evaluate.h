#pragma once

#include <vector>

#include "annotation.h"
#include "report.h"

namespace onrecord::eval {

/// Scores a system's output against the gold, article by article. An article of the output belongs
/// to the gold line with its id; a gold line without an id, to the article whose path ends in the
/// line's path. `other` (may be null) is compared by a paired test. At most `mistakes` are kept a
/// row, in the gold's order. The report borrows `gold`.
/// @throws Error (bad_input) when the gold is empty or a text is not the gold's.
[[nodiscard]] Report evaluate(const std::vector<AnnotatedArticle>& gold,
                              const std::vector<AnnotatedArticle>& system,
                              const std::vector<AnnotatedArticle>* other,
                              const Resampling& resampling, std::size_t mistakes);

}  // namespace onrecord::eval
