#pragma once

#include <string_view>

#include "query/query.h"

namespace onrecord::searcher {

/// Parses text that somebody may have pasted: characters that the query language refuses where they
/// stand (a question mark behind a word, square brackets, a colon that is no field's, a quotation
/// mark that is never closed) count as spaces, which a note says. All that is syntax stays syntax.
/// @throws ParseError (usage) as `parse_query`, for what is wrong in a known field, too.
[[nodiscard]] ParsedQuery parse_pasted(std::string_view typed, const ParseOptions& options);

}  // namespace onrecord::searcher
