#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

SubjectKind kind_of_mention(MentionKind kind)
{
    switch (kind) {
        case MentionKind::office:
            return SubjectKind::unnamed;
        case MentionKind::organisation:
        case MentionKind::lone:
        case MentionKind::place:
            return SubjectKind::organisation;
        case MentionKind::person:
            break;
    }
    return SubjectKind::person;
}

}  // namespace

SubjectKind kind_of_noun(const Token& token)
{
    if (token.is(group | role)) {
        return SubjectKind::unnamed;
    }
    return token.is(body) ? SubjectKind::organisation : SubjectKind::none;
}

Subject subject_of(SubjectKind kind, std::uint32_t first, std::uint32_t last)
{
    Subject subject;
    subject.kind = kind;
    subject.first = subject.phrase_begin = first;
    subject.last = subject.phrase_end = last;
    return subject;
}

Subject pronoun_subject(const Token& token, std::uint32_t i)
{
    if (token.is(pronoun_he)) {
        return subject_of(SubjectKind::he, i, i + 1);
    }
    if (token.is(pronoun_she)) {
        return subject_of(SubjectKind::she, i, i + 1);
    }
    if (token.is(thing_pronoun)) {
        return subject_of(SubjectKind::it, i, i + 1);
    }
    return subject_of(token.is(other_pronoun) ? SubjectKind::other : SubjectKind::none, i, i + 1);
}

Subject mention_subject(const Scene& scene, const Mention& mention)
{
    const std::uint32_t person = scene.person_at(mention.first);
    Subject subject =
        subject_of(person != nobody ? SubjectKind::person : kind_of_mention(mention.kind),
                   person != nobody ? mention.name : mention.first, mention.last);
    subject.person = person;
    subject.phrase_begin = mention.first;
    if (subject.kind == SubjectKind::person && person == nobody) {
        subject.kind = SubjectKind::organisation;
    }
    return subject;
}

}  // namespace onrecord
