#include "extract/quotes/subject.h"

#include <algorithm>

#include "extract/quotes/backward_search.h"
#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_noun_phrase = 9;
constexpr int most_links = 3;
constexpr std::uint32_t longest_subject_search = 80;

}  // namespace

Subject BackwardSearch::ending_at(std::uint32_t end) const
{
    if (end <= begin_ || scene_.quoted(end - 1)) {
        return {};
    }
    const Token& last = token(end - 1);
    if (const Mention* mention = scene_.mention_at(end - 1)) {
        return mention->last == end ? mention_ending(*mention) : Subject{};
    }
    if (last.is(pronoun_he | pronoun_she | other_pronoun)) {
        return pronoun_subject(last, end - 1);
    }
    if (last.is(relative)) {
        return before_relative(end - 1);
    }
    if (last.kind == TokenKind::comma || last.kind == TokenKind::dash) {
        return before_apposition(end - 1);
    }
    if (last.kind == TokenKind::close_bracket) {
        return before_bracket(end - 1);
    }
    return last.is_word() ? noun_ending(end) : Subject{};
}

bool BackwardSearch::is_linked(const Mention& mention) const
{
    return mention.first > begin_ && token(mention.first - 1).is(preposition);
}

Subject BackwardSearch::mention_ending(const Mention& mention) const
{
    std::uint32_t at = mention.first;
    while (at > begin_ && token(at - 1).is(determiner) && !scene_.quoted(at - 1)) {
        --at;
    }
    if (const Mention* person = person_linked_to(mention)) {
        return person_subject(*person);
    }
    if (at == begin_ + 1 && token(begin_).is(preposition) &&
        scene_.person_at(mention.first) == nobody) {
        return {};
    }
    if (at > begin_ + 1 && token(at - 1).is(preposition)) {
        const std::uint32_t head_end = at - 1;
        const Token& head = token(head_end - 1);
        const Mention* named = scene_.mention_at(head_end - 1);
        if (named != nullptr && scene_.person_at(head_end - 1) != nobody) {
            return mention_subject(scene_, *named);
        }
        const SubjectKind kind = kind_of_noun(head);
        if (kind != SubjectKind::none && !head.is(preposition)) {
            return noun_phrase(head_end, mention.last, kind);
        }
        if (scene_.person_at(mention.first) == nobody && at == mention.first) {
            return {};
        }
    }
    return person_subject(mention);
}

Subject BackwardSearch::person_subject(const Mention& mention) const
{
    Subject subject = mention_subject(scene_, mention);
    subject.phrase_begin = behind_description(mention.first);
    return subject;
}

const Mention* BackwardSearch::person_linked_to(const Mention& tail) const
{
    std::uint32_t at = tail.first;
    for (int links = 0; links < most_links; ++links) {
        while (at > begin_ && (token(at - 1).is(determiner) || continues_name(at - 1))) {
            --at;
        }
        if (at < begin_ + 2 || !token(at - 1).is(organisation_joint | place_preposition) ||
            scene_.quoted(at - 2)) {
            return nullptr;
        }
        const Mention* head = scene_.mention_at(at - 2);
        if (head == nullptr || head->last != at - 1 || head->first < begin_) {
            return nullptr;
        }
        if (scene_.person_at(head->first) != nobody) {
            return head;
        }
        at = head->first;
    }
    return nullptr;
}

bool BackwardSearch::continues_name(std::uint32_t i) const
{
    return !scene_.quoted(i) &&
           (scene_.mention_at(i) != nullptr || token(i).kind == TokenKind::possessive) &&
           scene_.person_at(i) == nobody;
}

std::uint32_t BackwardSearch::behind_description(std::uint32_t name) const
{
    std::uint32_t first = name;
    while (first > begin_ && name - first < longest_noun_phrase &&
           (continues_back(first - 1) || joins_offices(first - 1))) {
        --first;
    }
    if (first > begin_ && token(first - 1).is(determiner) && !scene_.quoted(first - 1)) {
        return first - 1;
    }
    const bool set_off =
        first == begin_ || scene_.quoted(first - 1) || token(first - 1).kind == TokenKind::comma;
    const bool described = first < name && token(name - 1).is(role | title | body | people);
    return set_off || described ? first : name;
}

bool BackwardSearch::joins_offices(std::uint32_t i) const
{
    return i > begin_ && token(i).is(conjunction) && !scene_.quoted(i) &&
           token(i - 1).is(role | title) && token(i - 1).capital && token(i + 1).capital;
}

Subject BackwardSearch::noun_phrase(std::uint32_t head_end, std::uint32_t end,
                                    SubjectKind kind) const
{
    std::uint32_t first = head_end - 1;
    while (first > begin_ && head_end - first < longest_noun_phrase && continues_back(first - 1)) {
        --first;
    }
    Subject subject = subject_of(kind, first, end);
    if (first > begin_ && token(first - 1).is(determiner)) {
        subject.phrase_begin = first - 1;
    }
    subject = with_head(subject);
    return stands_in_adverbial(subject) ? Subject{} : subject;
}

bool BackwardSearch::stands_in_adverbial(const Subject& subject) const
{
    return subject.phrase_begin > begin_ + 1 && subject.phrase_begin < subject.first &&
           token(subject.phrase_begin - 1).is(aside_preposition) &&
           !scene_.quoted(subject.phrase_begin - 1) &&
           token(subject.phrase_begin - 2).is(speech_verb);
}

Subject BackwardSearch::with_head(const Subject& tail) const
{
    const std::uint32_t link = tail.phrase_begin;
    if (link < begin_ + 2 || !token(link - 1).is(organisation_joint | name_particle)) {
        return tail;
    }
    const Token& head = token(link - 2);
    const bool is_head = head.is_word() && kind_of_noun(head) != SubjectKind::none &&
                         scene_.mention_at(link - 2) == nullptr && !scene_.quoted(link - 2);
    if (!is_head) {
        return tail;
    }
    std::uint32_t first = link - 2;
    while (first > begin_ && link - first < longest_noun_phrase && continues_back(first - 1)) {
        --first;
    }
    Subject subject = subject_of(kind_of_noun(head), first, tail.last);
    if (first > begin_ && token(first - 1).is(determiner)) {
        subject.phrase_begin = first - 1;
    }
    return subject;
}

bool BackwardSearch::continues_back(std::uint32_t i) const
{
    const Token& word = token(i);
    if (scene_.quoted(i)) {
        return false;
    }
    if (word.kind == TokenKind::possessive) {
        return true;
    }
    return word.is_word() &&
           !word.is(determiner | preposition | conjunction | speech_verb | auxiliary | modal |
                    subordinator | that_word | relative | time_word | pronoun_he | pronoun_she |
                    other_pronoun | adverb | quoting_verb | participle);
}

Subject BackwardSearch::noun_ending(std::uint32_t end) const
{
    const SubjectKind kind = kind_of_noun(token(end - 1));
    if (kind != SubjectKind::none) {
        return noun_phrase(end, end, kind);
    }
    // an unknown noun with a determiner before it: "the survey's designer said"
    for (std::uint32_t i = end; i > begin_ && end - i < 4; --i) {
        if (token(i - 1).is(determiner) && i < end) {
            return subject_of(SubjectKind::other, i - 1, end);
        }
        if (!continues_back(i - 1) || scene_.mention_at(i - 1) != nullptr) {
            break;
        }
    }
    return {};
}

Subject subject_before(const Scene& scene, std::uint32_t begin, std::uint32_t verb)
{
    return BackwardSearch(scene, begin).ending_at(verb);
}

Subject sentence_subject(const Scene& scene, std::uint32_t begin, std::uint32_t end)
{
    const std::uint32_t limit = std::min(end, begin + longest_subject_search);
    for (std::uint32_t i = begin; i < limit; ++i) {
        if (scene.quoted(i)) {
            continue;
        }
        const Token& token = scene.token(i);
        if (token.is(pronoun_he | pronoun_she)) {
            return pronoun_subject(token, i);
        }
        const Mention* mention = scene.mention_at(i);
        if (mention == nullptr || mention->first != i) {
            continue;
        }
        const bool linked = i > begin && scene.token(i - 1).is(preposition);
        const bool owner = scene.token(mention->last).kind == TokenKind::possessive;
        if (!linked && !owner && scene.person_at(i) != nobody) {
            return mention_subject(scene, *mention);
        }
    }
    return {};
}

}  // namespace onrecord
