#include "extract/quotes/speakers.h"

#include <algorithm>

#include "extract/lower_case.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_name = 200;     // bytes
constexpr std::uint32_t farthest_body = 150;  // tokens before "it"

std::string last_word(const std::string& name)
{
    const std::size_t space = name.rfind(' ');
    return space == std::string::npos ? name : name.substr(space + 1);
}

/// The words of lines that are cut at a width.
std::string on_one_line(std::string_view words)
{
    std::string line(words);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace

SpeakerTable::SpeakerTable(const Scene& scene, const Lexicon& lexicon,
                           const std::vector<std::string>& declared)
    : scene_(scene),
      capital_nouns_(lexicon.capital_nouns()),
      descriptions_(scene, lexicon.has_articles()),
      declared_(declared.size())
{
    by_person_.assign(scene.cast.size(), no_speaker);
    for (const std::string& name : declared) {
        const auto place = static_cast<std::uint32_t>(speakers_.size());
        const std::string lower = to_lower_case(name);
        declared_names_.emplace(lower, place);
        declared_surnames_.emplace(last_word(lower), place);
        speakers_.push_back({name, SpeakerKind::person, {}, 0});
    }
}

std::uint32_t SpeakerTable::speaker_of(const Subject& subject)
{
    switch (subject.kind) {
        case SubjectKind::person:
            return of_person(subject.person);
        case SubjectKind::he:
            return of_pronoun(Gender::male);
        case SubjectKind::she:
            return of_pronoun(Gender::female);
        case SubjectKind::unstated:
            return last_ == nobody ? no_speaker : of_person(last_);
        case SubjectKind::it:
            return of_body(subject.first);
        case SubjectKind::organisation:
            return of_words(subject);
        case SubjectKind::unnamed:
            return of_description(subject);
        case SubjectKind::none:
        case SubjectKind::other:
            break;
    }
    return no_speaker;
}

void SpeakerTable::notice(std::uint32_t person)
{
    const Gender gender = scene_.cast.person(person).gender;
    last_ = person;
    if (gender != Gender::female) {
        last_male_ = person;
    }
    if (gender != Gender::male) {
        last_female_ = person;
    }
}

std::uint32_t SpeakerTable::find_declared(std::string_view name) const
{
    const std::string lower = to_lower_case(name);
    const auto whole = declared_names_.find(lower);
    const auto last = declared_surnames_.find(last_word(lower));
    return std::min(whole == declared_names_.end() ? no_speaker : whole->second,
                    last == declared_surnames_.end() ? no_speaker : last->second);
}

std::uint32_t SpeakerTable::of_person(std::uint32_t person)
{
    notice(person);
    std::uint32_t& speaker = by_person_[person];
    if (speaker == no_speaker) {
        const std::string_view name = scene_.cast.name(person);
        speaker = find_declared(name);
        if (speaker == no_speaker) {
            speaker = static_cast<std::uint32_t>(speakers_.size());
            speakers_.push_back({on_one_line(name), SpeakerKind::person, {}, 0});
        }
    }
    return speaker;
}

std::uint32_t SpeakerTable::of_pronoun(Gender gender)
{
    const std::uint32_t person = gender == Gender::male ? last_male_ : last_female_;
    return person == nobody ? no_speaker : of_person(person);
}

std::uint32_t SpeakerTable::of_body(std::uint32_t at) const
{
    return at - last_body_at_ <= farthest_body ? last_body_ : no_speaker;
}

std::uint32_t SpeakerTable::of_description(const Subject& subject)
{
    const std::uint32_t person = descriptions_.person_of(subject, last_);
    return person == nobody ? of_words(subject) : of_person(person);
}

bool SpeakerTable::is_named(const Subject& subject) const
{
    const bool single = subject.last == subject.first + 1;
    for (std::uint32_t i = subject.first; i < subject.last; ++i) {
        const Token& word = scene_.token(i);
        const bool opening = single && scene_.opens_sentence(i);
        const bool common =
            (word.is(body | group) && (capital_nouns_ || opening)) || (opening && is_plural(word));
        if (word.is_word() && word.capital && !common) {
            return true;
        }
    }
    return false;
}

bool SpeakerTable::is_plural(const Token& word) const
{
    return scene_.text.text_of(word).ends_with('s') && !word.is(organisation_name) &&
           !scene_.text.capital.contains(word.hash);
}

std::string SpeakerTable::words_of(const Subject& subject, bool with_article) const
{
    const std::uint32_t begin = scene_.token(subject.first).begin;
    std::string words =
        on_one_line(scene_.text.text.substr(begin, scene_.token(subject.last - 1).end - begin));
    if (with_article && subject.first > 0 && scene_.token(subject.first - 1).is(determiner)) {
        const std::uint32_t article = scene_.token(subject.first - 1).begin;
        words.insert(0, to_lower_case(scene_.text.text.substr(article, begin - article)));
    }
    return words;
}

std::uint32_t SpeakerTable::of_words(const Subject& subject)
{
    const std::uint32_t begin = scene_.token(subject.first).begin;
    const std::uint32_t end = scene_.token(subject.last - 1).end;
    if (end <= begin || end - begin > longest_name) {
        return no_speaker;
    }
    const bool body = subject.kind == SubjectKind::organisation;
    const bool named = body && is_named(subject);
    const auto [found, added] = by_words_.emplace(to_lower_case(words_of(subject, false)),
                                                  static_cast<std::uint32_t>(speakers_.size()));
    if (added) {
        speakers_.push_back({words_of(subject, body && !named),
                             named ? SpeakerKind::organisation : SpeakerKind::unnamed,
                             {},
                             0});
    }
    if (body) {
        last_body_ = found->second;
        last_body_at_ = subject.first;
    }
    return found->second;
}

}  // namespace onrecord
