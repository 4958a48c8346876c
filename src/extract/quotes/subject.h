#pragma once

#include <cstdint>

#include "extract/quotes/scene.h"

namespace onrecord {

enum class SubjectKind : std::uint8_t {
    none,
    person,        ///< a person of the cast
    he,            ///< "he"
    she,           ///< "she"
    it,            ///< "it": the body that spoke before
    unstated,      ///< left out where the language may: whoever was named last
    organisation,  ///< "the Kremlin", "the report"
    unnamed,       ///< "a spokesman", "officials"
    other,         ///< "they", "I": somebody, but nobody we can name
};

/// Who a verb says speaks, as written beside it.
struct Subject {
    SubjectKind kind = SubjectKind::none;
    std::uint32_t person = nobody;
    std::uint32_t first = 0;  ///< tokens of the words that name the speaker
    std::uint32_t last = 0;
    std::uint32_t phrase_begin = 0;  ///< tokens of the whole phrase, apposition included
    std::uint32_t phrase_end = 0;

    [[nodiscard]] bool found() const noexcept { return kind != SubjectKind::none; }
};

/// The subject that stands before token `verb` and not before token `begin`; adverbs and
/// auxiliaries between must have been stepped over already. Understands appositions ("X, a lawyer,
/// said"), "who", ages and brackets. Looks back 45 tokens at most.
[[nodiscard]] Subject subject_before(const Scene& scene, std::uint32_t begin, std::uint32_t verb);

/// The subject that begins at token `first` and ends before `end`: "said Ada Lindqvist", "said the
/// mayor's aide Jo Marr", "said a spokesman for the port". Looks 16 tokens ahead at most.
[[nodiscard]] Subject subject_after(const Scene& scene, std::uint32_t first, std::uint32_t end);

/// The first name or pronoun of a sentence that can be its subject, before token `end`; looks at
/// the first 80 tokens.
[[nodiscard]] Subject sentence_subject(const Scene& scene, std::uint32_t begin, std::uint32_t end);

}  // namespace onrecord
