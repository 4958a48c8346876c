#pragma once

#include <cstdint>
#include <vector>

#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

enum class CueKind : std::uint8_t {
    speech,     ///< "said"
    quoting,    ///< "called": speech only where something in marks follows
    according,  ///< "according to"
    question,   ///< "asked whether": somebody asks, it is not said who
};

/// A verb or phrase that says that somebody speaks, with its subject.
struct Cue {
    CueKind kind = CueKind::speech;
    std::uint32_t first = 0;  ///< tokens of the cue itself
    std::uint32_t last = 0;
    Subject subject;
    bool inverted = false;           ///< "said Ada Lindqvist"
    bool negated = false;            ///< "did not say", "would say", "declined to say"
    bool participle = false;         ///< "adding": who speaks is whoever speaks before
    bool aside = false;              ///< "as Ada Lindqvist said": the words are the clause around
    bool carried = false;            ///< "and said": the subject stands before an earlier verb
    std::uint32_t phrase_begin = 0;  ///< tokens of cue and subject together
    std::uint32_t phrase_end = 0;
    std::uint32_t content_begin = 0;  ///< where words said after the cue begin, hearer skipped
    bool says_that = false;           ///< "that", a colon or a mark opens what follows
};

/// The cues of one sentence outside quotation marks, in order. Linear.
[[nodiscard]] std::vector<Cue> find_cues(const Scene& scene, const Sentence& sentence,
                                         const Lexicon& lexicon);

}  // namespace onrecord
