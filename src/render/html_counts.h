#pragma once

#include <iosfwd>

#include "render/renderer.h"
#include "search/facet.h"
#include "search/timeline.h"

namespace onrecord {

// What is counted of an answer, as parts of a page (render/html_page.h) above its hits.

/// The values of a facet with bars.
void write_html_facet(std::ostream& out, const Facet& facet, bool quotes);

/// The drawing of a timeline, inside the page.
void write_html_timeline(std::ostream& out, const AnswerHead& head, const Timeline& timeline);

}  // namespace onrecord
