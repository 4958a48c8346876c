#pragma once

#include <iosfwd>

#include "render/renderer.h"
#include "search/explanation.h"

namespace onrecord {

/// Writes how a query was understood and what it cost, for reading.
void write_explanation_page(std::ostream& out, const Explanation& explanation,
                            const RenderStyle& style);

/// The same as one JSON object on a line (docs/output-formats.md).
void write_explanation_json(std::ostream& out, const AnswerHead& head,
                            const Explanation& explanation);

}  // namespace onrecord
