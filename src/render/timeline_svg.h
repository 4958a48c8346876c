#pragma once

#include <iosfwd>

#include "render/renderer.h"
#include "search/timeline.h"

namespace onrecord {

/// Draws a timeline as SVG 1.1: a panel of bars for the numbers, one for the shares, one for the
/// occurrences per million words, each with its axis, over one axis of time; the query as title.
/// Stands by itself: no scripts, no style sheets, nothing loaded.
void write_timeline_svg(std::ostream& out, const AnswerHead& head, const Timeline& timeline);

}  // namespace onrecord
