#pragma once

#include "extract/quotes/scene.h"
#include "extract/quotes/subject.h"

namespace onrecord {

/// What a noun names by its class alone; `none` for most.
[[nodiscard]] SubjectKind kind_of_noun(const Token& token);

/// A subject of the tokens [first, last).
[[nodiscard]] Subject subject_of(SubjectKind kind, std::uint32_t first, std::uint32_t last);

/// "he", "they" as token `i`; `none` for other words.
[[nodiscard]] Subject pronoun_subject(const Token& token, std::uint32_t i);

/// Whom a name names.
[[nodiscard]] Subject mention_subject(const Scene& scene, const Mention& mention);

}  // namespace onrecord
