#pragma once

#include <span>
#include <vector>

#include "search/context.h"
#include "search/plan.h"
#include "search/scoring.h"

namespace onrecord {

/// Raises what holds words of a speaker whom a query names (search/voice.h): by the best of its
/// quotes that one of `voices` matches, by how much of the words it has; and articles also by how
/// near the words stand to the name and to each other, for what no quote was found in. `ranked` is
/// in order of documents. Cost: a search of quotes a voice, and a look through the five hundred
/// best articles. @throws Error (index).
void raise_by_voices(std::vector<Ranked>& ranked, std::span<const VoicePlan> voices,
                     const SearchContext& context);

}  // namespace onrecord
