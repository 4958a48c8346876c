#include "extract/quotes/speakers.h"

#include <algorithm>

#include "extract/lower_case.h"

namespace onrecord {

namespace {

constexpr std::size_t longest_name = 200;  // bytes

std::string last_word(const std::string& name)
{
    const std::size_t space = name.rfind(' ');
    return space == std::string::npos ? name : name.substr(space + 1);
}

SpeakerKind speaker_kind(SubjectKind kind)
{
    return kind == SubjectKind::unnamed ? SpeakerKind::unnamed : SpeakerKind::organisation;
}

}  // namespace

SpeakerTable::SpeakerTable(const Scene& scene, const std::vector<std::string>& declared)
    : scene_(scene), declared_(declared.size())
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
        case SubjectKind::organisation:
        case SubjectKind::unnamed:
            return of_words(subject);
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
            speakers_.push_back({std::string(name), SpeakerKind::person, {}, 0});
        }
    }
    return speaker;
}

std::uint32_t SpeakerTable::of_pronoun(Gender gender)
{
    const std::uint32_t person = gender == Gender::male ? last_male_ : last_female_;
    return person == nobody ? no_speaker : of_person(person);
}

std::uint32_t SpeakerTable::of_words(const Subject& subject)
{
    const std::uint32_t begin = scene_.token(subject.first).begin;
    const std::uint32_t end = scene_.token(subject.last - 1).end;
    if (end <= begin || end - begin > longest_name) {
        return no_speaker;
    }
    std::string words(scene_.text.text.substr(begin, end - begin));
    const auto [found, added] =
        by_words_.emplace(to_lower_case(words), static_cast<std::uint32_t>(speakers_.size()));
    if (added) {
        speakers_.push_back({std::move(words), speaker_kind(subject.kind), {}, 0});
    }
    return found->second;
}

}  // namespace onrecord
