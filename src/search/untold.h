#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "article/facts.h"
#include "search/context.h"
#include "search/plan.h"

namespace onrecord {

/// By what a quote is known to who was told of it: its article, words and speaker, whatever number
/// it has.
[[nodiscard]] std::string quote_told_id(const Facts& article, const Quote& quote);

/// `plan` without what was told: ids of articles, of quotes `quote_told_id`. Cost: of the matches,
/// some microseconds each; quotes are decoded with their articles.
[[nodiscard]] Plan without_told(Plan plan, const SearchContext& context,
                                const std::function<bool(std::string_view)>& told);

}  // namespace onrecord
