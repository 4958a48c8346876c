#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/cues.h"
#include "extract/quotes/scene.h"

namespace onrecord {

/// Cue `c` of a sentence, a verb that needs words in marks, has none behind it: somebody else
/// speaks before they come, or they stand behind its object. Linear in the sentence.
[[nodiscard]] bool lacks_words(const Scene& scene, const Sentence& sentence,
                               const std::vector<Cue>& cues, std::uint32_t c);

}  // namespace onrecord
