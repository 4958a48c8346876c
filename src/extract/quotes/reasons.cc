#include "extract/quotes/reasons.h"

namespace onrecord {

std::string_view describe(SpanRule rule) noexcept
{
    switch (rule) {
        case SpanRule::marks_beside_cue:
            return "words in marks beside the cue";
        case SpanRule::clause_behind_cue:
            return "the clause behind the cue";
        case SpanRule::clause_before_cue:
            return "the clause before the cue";
        case SpanRule::clause_around_cue:
            return "the clause that the cue interrupts";
        case SpanRule::clause_with_marks:
            return "a clause of the cue with pieces in marks";
        case SpanRule::question:
            return "a reported question";
        case SpanRule::label:
            return "the words behind a speaker's label";
        case SpanRule::post:
            return "a post above its author's name";
        case SpanRule::item:
            return "an item of a list that a cue announces";
        case SpanRule::marks_alone:
            return "words in marks without a cue, long enough to be speech";
    }
    return {};
}

std::string_view describe(SpeakerRule rule) noexcept
{
    switch (rule) {
        case SpeakerRule::nobody_named:
            return "nobody who can be named";
        case SpeakerRule::named_beside_cue:
            return "named beside the cue";
        case SpeakerRule::pronoun:
            return "a pronoun: whoever was named last whom it fits";
        case SpeakerRule::description:
            return "a description: the person described so before";
        case SpeakerRule::carried_subject:
            return "the subject of the verb before";
        case SpeakerRule::dropped_subject:
            return "a verb without subject: whoever was named last";
        case SpeakerRule::label:
            return "the label before the words";
        case SpeakerRule::signature:
            return "the name below or behind the words";
        case SpeakerRule::continued_paragraph:
            return "the quotation goes on from the paragraph before";
        case SpeakerRule::sentence_subject:
            return "the subject of the sentence that ends in a colon";
        case SpeakerRule::sentence_before:
            return "the subject of the sentence before";
        case SpeakerRule::quote_before:
            return "whoever speaks before in the paragraph";
        case SpeakerRule::quote_behind:
            return "whoever speaks next in the paragraph";
        case SpeakerRule::announced:
            return "announced by the line before";
        case SpeakerRule::paragraph_before:
            return "a paragraph of quotation alone: whoever spoke last";
    }
    return {};
}

}  // namespace onrecord
