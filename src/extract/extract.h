#pragma once

#include <vector>

#include "article/article.h"
#include "article/facts.h"
#include "extract/quotes/reasons.h"

namespace onrecord {

/// Finds what an article says of itself and who says what in it: id, title, date, source, language,
/// body, speakers and quotes. What the article states in a field wins over what is found in its
/// text; what neither states stays empty.
///
/// Pure: same article, same answer, in any thread. Time and memory linear in the text.
[[nodiscard]] Facts extract_facts(Article article);

/// The same without looking for quotes: its speakers are those that it declares, without roles.
[[nodiscard]] Facts facts_without_quotes(Article article);

/// Facts with what decided each of their quotes.
struct ExplainedFacts {
    Facts facts;
    std::vector<QuoteReason> reasons;  ///< of each quote
};

/// The same, with reasons.
[[nodiscard]] ExplainedFacts explain_facts(Article article);

}  // namespace onrecord
