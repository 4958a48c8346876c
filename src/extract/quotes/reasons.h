#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord {

/// Why some words count as said. `describe` has a line on each.
enum class SpanRule : std::uint8_t {
    marks_beside_cue,
    clause_behind_cue,
    clause_before_cue,
    clause_around_cue,
    clause_with_marks,
    question,
    label,
    post,
    item,
    marks_alone,
};

/// Why somebody, or nobody, is the speaker.
enum class SpeakerRule : std::uint8_t {
    nobody_named,
    named_beside_cue,
    pronoun,
    description,
    carried_subject,
    dropped_subject,
    label,
    signature,
    continued_paragraph,
    sentence_subject,
    sentence_before,
    quote_before,
    quote_behind,
    announced,
    paragraph_before,
};

/// What decided a quote.
struct QuoteReason {
    SpanRule span = SpanRule::marks_alone;
    SpeakerRule speaker = SpeakerRule::nobody_named;
};

/// One line without a full stop: "the clause behind the verb".
[[nodiscard]] std::string_view describe(SpanRule rule) noexcept;
[[nodiscard]] std::string_view describe(SpeakerRule rule) noexcept;

}  // namespace onrecord
