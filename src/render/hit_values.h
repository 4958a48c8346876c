#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/kind_names.h"
#include "search/hit.h"

namespace onrecord {

// What the output forms share: the values of a hit as text.

/// `article#number`, the name of a quote in every form.
[[nodiscard]] std::string quote_id(const QuoteHit& hit);

/// Who said it, or null when the article names nobody.
[[nodiscard]] const Speaker* speaker_of(const QuoteRecord& record);

/// Six significant digits: what lies beyond differs by rounding.
[[nodiscard]] std::string format_score(double score);

/// Names of the columns of csv and tsv, and a hit's values in their order. Lists are joined by
/// "; ".
[[nodiscard]] const std::vector<std::string_view>& article_columns();
[[nodiscard]] std::vector<std::string> article_row(const Hit& hit, std::size_t rank);
[[nodiscard]] const std::vector<std::string_view>& quote_columns();
[[nodiscard]] std::vector<std::string> quote_row(const QuoteHit& hit, std::size_t rank);

}  // namespace onrecord
