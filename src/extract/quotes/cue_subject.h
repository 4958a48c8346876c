#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/cues.h"
#include "extract/quotes/scene.h"

namespace onrecord {

/// Finds who the verb of `cue` says speaks, and how far cue and subject reach together.
/// `subject_end`: where adverbs before the verb begin. `before` are the cues of the sentence so
/// far. False when nobody is found: then it is no cue.
[[nodiscard]] bool find_cue_subject(const Scene& scene, const Sentence& sentence,
                                    const Lexicon& lexicon, const std::vector<Cue>& before,
                                    std::uint32_t subject_end, Cue& cue);

/// "that" or a pronoun stands outside marks at token `i`.
[[nodiscard]] bool opens_clause(const Scene& scene, const Sentence& sentence, std::uint32_t i);

}  // namespace onrecord
