#pragma once

#include <string>

#include "extract/extract.h"

namespace onrecord {

/// The text of an article with each quote in numbered square brackets and its speaker's mention in
/// numbered braces, and below each paragraph a line a quote: kind, speaker, cue and the rules that
/// decided. `coloured`: with escape sequences for a terminal. Ends in a line end. Linear but for
/// sorting.
[[nodiscard]] std::string explain_quotes(const ExplainedFacts& explained, bool coloured);

}  // namespace onrecord
