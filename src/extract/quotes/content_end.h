#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/cues.h"
#include "extract/quotes/scene.h"

namespace onrecord {

/// Where the words behind cue `c` of a sentence end at the latest: at a later cue that begins a new
/// statement, else with the sentence.
[[nodiscard]] std::uint32_t end_of_content(const Scene& scene, const Sentence& sentence,
                                           const std::vector<Cue>& cues, std::uint32_t c);

}  // namespace onrecord
