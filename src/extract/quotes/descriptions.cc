#include "extract/quotes/descriptions.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t words_before = 2;  // of a role that may belong to it: "port director"
constexpr std::uint32_t farthest =
    400;  // tokens from a description to where it stands for somebody
constexpr std::size_t most_bearers = 16;  // descriptions with one noun that are kept

}  // namespace

Descriptions::Descriptions(const Scene& scene, bool articles)
    : scene_(scene), articles_(articles), behind_(scene.cast.size()), before_(scene.cast.size())
{
    for (std::uint32_t i = 0; i < scene.mentions.size(); ++i) {
        const std::uint32_t person = scene.cast.person_of(i);
        if (person == nobody) {
            continue;
        }
        const RoleSpan behind = role_behind(scene, scene.mentions[i]);
        const RoleSpan before = role_before(scene, scene.mentions[i]);
        add(person, behind);
        add(person, before);
        behind_[person] = behind_[person].empty() ? behind : behind_[person];
        before_[person] = before_[person].empty() ? before : before_[person];
    }
}

void Descriptions::add(std::uint32_t person, RoleSpan span)
{
    for (std::uint32_t i = span.first; i < span.last && !token(i).is(preposition); ++i) {
        if (!token(i).is(role)) {
            continue;
        }
        std::vector<Entry>& entries = by_noun_[token(i).hash];
        if (entries.size() < most_bearers) {
            entries.push_back({person, span});
        }
    }
}

std::string Descriptions::role_of(std::uint32_t person) const
{
    std::string text = role_text(scene_, behind_[person]);
    return text.empty() ? role_text(scene_, before_[person]) : text;
}

std::uint32_t Descriptions::noun_of(const Subject& subject) const
{
    std::uint32_t noun = subject.last;
    for (std::uint32_t i = subject.first; i < subject.last && !token(i).is(preposition); ++i) {
        noun = token(i).is(role) ? i : noun;
    }
    return noun;
}

bool Descriptions::holds(RoleSpan span, std::uint32_t hash) const
{
    const std::uint32_t first = span.first - std::min(span.first, words_before);
    for (std::uint32_t i = first; i < span.last; ++i) {
        if (token(i).hash == hash) {
            return true;
        }
    }
    return false;
}

bool Descriptions::covers(RoleSpan span, const Subject& subject) const
{
    for (std::uint32_t i = subject.first; i < subject.last; ++i) {
        const Token& word = token(i);
        if (word.is_word() && !word.is(determiner | preposition) && !holds(span, word.hash)) {
            return false;
        }
    }
    return true;
}

std::uint32_t Descriptions::person_of(const Subject& subject, std::uint32_t last) const
{
    const bool marked = subject.first > 0 && token(subject.first - 1).is(definite_article);
    const std::uint32_t noun = noun_of(subject);
    if (marked != articles_ || noun == subject.last) {
        return nobody;
    }
    const auto entries = by_noun_.find(token(noun).hash);
    if (entries == by_noun_.end()) {
        return nobody;
    }
    std::uint32_t found = nobody;
    bool several = false;
    for (const Entry& entry : entries->second) {
        const bool near = entry.person == last ||
                          subject.first - std::min(subject.first, entry.span.last) < farthest;
        if (entry.span.last < subject.first && near && covers(entry.span, subject)) {
            several = several || (found != nobody && found != entry.person);
            found = found == last && found != nobody ? found : entry.person;
        }
    }
    return !several || found == last ? found : nobody;
}

}  // namespace onrecord
