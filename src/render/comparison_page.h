#pragma once

#include <iosfwd>
#include <string_view>

#include "render/renderer.h"
#include "search/comparison.h"

namespace onrecord {

/// Shows a comparison side by side: counts, periods with bars, the best hits of each side beneath
/// each other in a column where the screen is wide enough, one side after the other else.
void write_comparison_page(std::ostream& out, const SideBySide& comparison,
                           const RenderStyle& style);

/// The same for programs. `format`: name of an output form. @throws Error (usage) when there is
/// none of comparisons.
void write_comparison(std::ostream& out, const SideBySide& comparison, const AnswerHead& head,
                      std::string_view format);

}  // namespace onrecord
