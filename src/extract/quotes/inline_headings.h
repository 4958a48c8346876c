#pragma once

#include "extract/quotes/tokens.h"

namespace onrecord {

/// Marks the words of headings in capitals that were run into the text behind them: "FULL POTENTIAL
/// Progress in the port ...". Two words at least, or one before a word that opens a sentence, and
/// no dateline, name or abbreviation. Linear.
void mark_inline_headings(TokenisedText& text);

}  // namespace onrecord
