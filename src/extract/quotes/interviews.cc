#include "extract/quotes/interviews.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::size_t most_initials = 3;
constexpr std::uint32_t most_people = 200;        // of a text that may be an interview
constexpr std::size_t longest_introduction = 60;  // sentences before the first question
constexpr std::size_t most_mentions = 500;        // of people in it

/// The initials of a name are those of `label`.
bool has_initials(const Scene& scene, const Person& person, std::string_view label)
{
    std::size_t at = 0;
    for (std::uint32_t i = person.name_first; i < person.name_last; ++i) {
        const std::string_view word = scene.text.text_of(scene.token(i));
        if (!scene.token(i).capital) {
            continue;
        }
        if (at >= label.size() || word[0] != label[at++]) {
            return false;
        }
    }
    return at == label.size();
}

std::uint32_t person_with_initials(const Scene& scene, std::string_view label)
{
    if (label.size() < 2 || label.size() > most_initials || scene.cast.size() > most_people) {
        return nobody;
    }
    std::uint32_t found = nobody;
    for (std::uint32_t id = 0; id < scene.cast.size(); ++id) {
        if (has_initials(scene, scene.cast.person(id), label)) {
            if (found != nobody) {
                return nobody;
            }
            found = id;
        }
    }
    return found;
}

/// The first paragraph that is labelled as a question begins there; 0 when there is none near the
/// text's beginning.
std::uint32_t first_question(const Scene& scene)
{
    const std::size_t limit = std::min(scene.sentences.size(), longest_introduction);
    for (std::size_t s = 0; s < limit; ++s) {
        const Sentence& sentence = scene.sentences[s];
        if (sentence.opens_paragraph && scene.token(sentence.begin).is(question_label) &&
            scene.token(sentence.begin + 1).kind == TokenKind::colon) {
            return sentence.begin;
        }
    }
    return 0;
}

/// The person named more often than any other before token `end`.
std::uint32_t most_named_before(const Scene& scene, std::uint32_t end)
{
    if (scene.cast.size() > most_people) {
        return nobody;
    }
    std::vector<std::uint32_t> times(scene.cast.size(), 0);
    std::uint32_t best = nobody;
    bool tie = false;
    const std::size_t limit = std::min<std::size_t>(scene.mentions.size(), most_mentions);
    for (std::uint32_t i = 0; i < limit && scene.mentions[i].first < end; ++i) {
        const std::uint32_t person = scene.cast.person_of(i);
        if (person == nobody) {
            continue;
        }
        ++times[person];
        if (best == nobody || times[person] > times[best]) {
            best = person;
            tie = false;
        } else if (person != best && times[person] == times[best]) {
            tie = true;
        }
    }
    return tie ? nobody : best;
}

}  // namespace

Subject labelled_shortly(const Scene& scene, std::uint32_t begin, std::uint32_t colon)
{
    const Token& label = scene.token(begin);
    if (colon != begin + 1 || !label.is_word() || !label.capital) {
        return {};
    }
    Subject subject = subject_of(SubjectKind::other, begin, colon);
    if (label.is(question_label | answer_label)) {
        const std::uint32_t questions = first_question(scene);
        subject.person =
            label.is(answer_label) && questions > 0 ? most_named_before(scene, questions) : nobody;
    } else {
        subject.person = person_with_initials(scene, scene.text.text_of(label));
        if (subject.person == nobody) {
            return {};
        }
    }
    subject.kind = subject.person == nobody ? SubjectKind::other : SubjectKind::person;
    return subject;
}

}  // namespace onrecord
