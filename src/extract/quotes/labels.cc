#include "extract/quotes/labels.h"

#include <algorithm>

#include "extract/quotes/interviews.h"
#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_label = 8;       // tokens before the colon
constexpr std::uint32_t longest_post_end = 24;   // tokens from the last word said on
constexpr std::uint32_t longest_signature = 16;  // tokens behind the name
constexpr std::uint32_t most_labels = 400;       // paragraphs asked whether they bear the label too

/// The colon of a label, or `begin`.
std::uint32_t find_colon(const Scene& scene, std::uint32_t begin, std::uint32_t end)
{
    const std::uint32_t limit = std::min(end, begin + longest_label);
    for (std::uint32_t i = begin; i < limit && !scene.quoted(i); ++i) {
        if (scene.token(i).kind == TokenKind::colon) {
            return i;
        }
    }
    return begin;
}

/// The person whom the words before a colon name, all of them: "Sen. Ada Lindqvist", "LINDQVIST".
Subject labelled_person(const Scene& scene, std::uint32_t begin, std::uint32_t colon)
{
    const Mention* mention = scene.mention_at(begin);
    if (mention == nullptr || mention->first != begin || mention->last > colon ||
        scene.token(begin).all_capitals != scene.token(mention->last - 1).all_capitals) {
        return {};
    }
    std::uint32_t behind = mention->last;
    if (behind < colon && scene.token(behind).kind == TokenKind::open_bracket) {
        behind = colon;
    }
    const std::uint32_t person = mention->kind == MentionKind::organisation
                                     ? scene.cast.bearer_of(scene.token(colon - 1))
                                     : scene.person_at(begin);
    if (behind != colon || person == nobody) {
        return {};
    }
    Subject subject;
    subject.kind = SubjectKind::person;
    subject.person = person;
    subject.first = mention->name;
    subject.phrase_begin = begin;
    subject.last = subject.phrase_end = mention->last;
    return subject;
}

/// What a heading's words before the colon name.
Subject labelled_anyone(const Scene& scene, std::uint32_t begin, std::uint32_t colon)
{
    const Mention* mention = scene.mention_at(begin);
    const Token& last = scene.token(colon - 1);
    const bool noun = colon == begin + 1 && last.is(group | body);
    const bool organisation = mention != nullptr && mention->first == begin &&
                              mention->last == colon &&
                              (last.is(organisation_word | organisation_name) || last.all_capitals);
    if (!noun && !organisation) {
        return {};
    }
    Subject subject;
    subject.kind = last.is(group) ? SubjectKind::unnamed : SubjectKind::organisation;
    subject.first = subject.phrase_begin = begin;
    subject.last = subject.phrase_end = colon;
    return subject;
}

/// Another paragraph bears the label that ends before `colon` too.
bool is_repeated(const Scene& scene, std::uint32_t begin, std::uint32_t colon)
{
    const std::uint32_t length = colon - begin;
    std::uint32_t asked = 0;
    for (const Sentence& sentence : scene.sentences) {
        if (!sentence.opens_paragraph || sentence.begin == begin ||
            sentence.end <= sentence.begin + length) {
            continue;
        }
        if (++asked > most_labels) {
            return false;
        }
        if (scene.token(sentence.begin + length).kind == TokenKind::colon &&
            scene.token(sentence.begin).hash == scene.token(begin).hash) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<Label> find_label(const Scene& scene, std::uint32_t begin, std::uint32_t end,
                                bool heading)
{
    const std::uint32_t colon = find_colon(scene, begin, end);
    if (colon == begin || colon + 2 >= end) {
        return std::nullopt;
    }
    Label label;
    label.content_begin = colon + 1;
    label.subject = labelled_person(scene, begin, colon);
    if (!label.subject.found() && heading) {
        label.subject = labelled_anyone(scene, begin, colon);
    }
    if (!label.subject.found() && !heading) {
        label.subject = labelled_shortly(scene, begin, colon);
    }
    const bool speech = heading || scene.quoted(colon + 1) || is_repeated(scene, begin, colon);
    if (!label.subject.found() || !speech) {
        return std::nullopt;
    }
    return label;
}

std::optional<Subject> find_name_line(const Scene& scene, std::uint32_t begin, std::uint32_t end)
{
    const Mention* mention = scene.mention_at(begin);
    if (mention == nullptr || mention->first != begin || scene.person_at(begin) == nobody ||
        mention->last - mention->name < 2 || end - begin > longest_signature ||
        scene.token(end - 1).kind == TokenKind::stop) {
        return std::nullopt;
    }
    if (mention->last < end && scene.token(mention->last).kind != TokenKind::comma) {
        return std::nullopt;
    }
    for (std::uint32_t i = mention->last; i < end; ++i) {
        if (scene.token(i).is(speech_verb | auxiliary | modal) || scene.quoted(i) ||
            scene.token(i).kind == TokenKind::colon) {
            return std::nullopt;
        }
    }
    return mention_subject(scene, *mention);
}

std::optional<Subject> find_signature(const Scene& scene, std::uint32_t at, std::uint32_t end)
{
    if (at + 1 >= end || scene.token(at).kind != TokenKind::dash || scene.quoted(at + 1)) {
        return std::nullopt;
    }
    const Mention* mention = scene.mention_at(at + 1);
    if (mention == nullptr || mention->first != at + 1 || scene.person_at(at + 1) == nobody ||
        end - mention->last > longest_signature) {
        return std::nullopt;
    }
    const Token& behind = scene.token(mention->last);
    if (mention->last < end && behind.is_word()) {
        return std::nullopt;
    }
    Subject subject;
    subject.kind = SubjectKind::person;
    subject.person = scene.person_at(at + 1);
    subject.first = mention->name;
    subject.phrase_begin = at + 1;
    subject.last = subject.phrase_end = mention->last;
    return subject;
}

std::optional<Post> find_post(const Scene& scene, std::uint32_t begin, std::uint32_t end)
{
    const std::uint32_t limit = end - std::min(end - begin, longest_post_end);
    for (std::uint32_t i = end; i > limit + 1; --i) {
        const std::uint32_t bracket = i - 2;
        if (scene.token(bracket).kind != TokenKind::open_bracket || i >= end ||
            scene.text.text_of(scene.token(i - 1)) != "@") {
            continue;
        }
        for (std::uint32_t dash = bracket; dash > begin && bracket - dash < longest_label; --dash) {
            if (scene.token(dash - 1).kind == TokenKind::dash) {
                const Mention* mention = scene.mention_at(dash);
                Subject subject = mention != nullptr && mention->first == dash
                                      ? mention_subject(scene, *mention)
                                      : subject_of(SubjectKind::other, dash, bracket);
                return Post{subject, dash - 1};
            }
        }
    }
    return std::nullopt;
}

}  // namespace onrecord
