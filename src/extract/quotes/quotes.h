#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "extract/quotes/reasons.h"

namespace onrecord {

/// Who says what in a text.
struct FoundQuotes {
    std::vector<Speaker> speakers;
    std::vector<Quote> quotes;         ///< by words.begin, never overlapping
    std::vector<QuoteReason> reasons;  ///< of each quote
};

/// Finds quotations, direct and reported, and their speakers in `range` of `text`; offsets are
/// those of `text`. `language` is a tag, or empty for English. `declared` are speakers that the
/// article states. Linear in the range.
[[nodiscard]] FoundQuotes find_quotes(std::string_view text, ByteRange range,
                                      std::string_view language,
                                      const std::vector<std::string>& declared);

}  // namespace onrecord
