#pragma once

#include <cstdint>
#include <vector>

#include "article/facts.h"
#include "extract/quotes/cues.h"
#include "extract/quotes/reasons.h"
#include "extract/quotes/scene.h"

namespace onrecord {

/// Words with the cue that claims them; the speaker is not known by name yet.
struct Statement {
    std::uint32_t first = 0;  ///< tokens, half-open, outer marks excluded
    std::uint32_t last = 0;
    QuoteKind kind = QuoteKind::direct;
    std::uint32_t cue = 0;  ///< place in `SentenceStatements::cues`
    SpanRule rule = SpanRule::marks_beside_cue;
};

/// What one sentence says about who says what.
struct SentenceStatements {
    std::vector<Cue> cues;
    std::vector<Statement> statements;  ///< in order of their words
    std::vector<std::uint32_t> loose;   ///< stretches in marks that no cue claims
};

/// Gives each cue of a sentence the words it reports: in marks beside it, or the clause behind or
/// before it.
[[nodiscard]] SentenceStatements find_statements(const Scene& scene, const Sentence& sentence,
                                                 const Lexicon& lexicon);

}  // namespace onrecord
