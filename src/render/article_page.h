#pragma once

#include <iosfwd>
#include <vector>

#include "index/record.h"
#include "render/renderer.h"

namespace onrecord {

/// Writes one whole article for reading: title, date, source, speakers with their roles, text.
void write_article_page(std::ostream& out, const Facts& article, const RenderStyle& style);

/// One article with its quotes as one JSON object (docs/output-formats.md).
void write_article_json(std::ostream& out, const Facts& article,
                        const std::vector<QuoteRecord>& quotes);

}  // namespace onrecord
