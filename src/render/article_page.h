#pragma once

#include <iosfwd>
#include <vector>

#include "index/record.h"
#include "render/renderer.h"
#include "search/searcher.h"

namespace onrecord {

/// Writes one whole article for reading: title, date, source, speakers with their roles, text. In
/// colour the quotes have those of their speakers, and matches are marked.
void write_article_page(std::ostream& out, const Facts& article, const RenderStyle& style,
                        const MarkedArticle& marked = {});

/// One article with its quotes as one JSON object (docs/output-formats.md).
void write_article_json(std::ostream& out, const Facts& article,
                        const std::vector<QuoteRecord>& quotes);

}  // namespace onrecord
