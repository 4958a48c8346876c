#pragma once

#include "extract/quotes/cues.h"

namespace onrecord {

/// Sets where the words said behind a cue begin, hearer and adverbials skipped, and whether "that",
/// a colon or a mark opens them. Looks 14 tokens ahead at most.
void find_content(const Scene& scene, const Sentence& sentence, Cue& cue);

}  // namespace onrecord
