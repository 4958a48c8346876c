#include "extract/quotes/cast.h"

#include <algorithm>

#include "extract/lower_case.h"
#include "extract/quotes/name_words.h"
#include "text/word_table.h"

namespace onrecord {

namespace {

constexpr std::size_t most_namesakes = 16;      // people of one surname that are kept apart
constexpr std::uint32_t farthest_pronoun = 25;  // tokens behind a name
constexpr std::uint32_t often_enough = 3;  // times a lone name must stand to count as a person's

/// How a lone capitalised word is used in an article.
struct LoneUse {
    std::uint32_t times = 0;
    std::uint32_t like_a_place = 0;  ///< of them behind "in" or "the"
    std::uint32_t mention = 0;
    bool like_a_person = false;  ///< a role before it, or "he" behind it
    bool like_a_body = false;    ///< "Quill chief Ada Lindqvist", "Quill shares"
};

/// "the economist Quill", "Quill ... he": companies and places are not spoken of so.
bool is_personal(const TokenisedText& text, const std::vector<Mention>& mentions, std::uint32_t i)
{
    const Mention& mention = mentions[i];
    if (mention.first > 0 && text.tokens[mention.first - 1].is(role | title)) {
        return true;
    }
    const std::size_t next = i + 1 < mentions.size() ? mentions[i + 1].first : text.tokens.size();
    const std::size_t limit = std::min<std::size_t>(next, mention.last + farthest_pronoun);
    for (std::size_t at = mention.last; at < limit; ++at) {
        if (text.tokens[at].is(pronoun_he | pronoun_she)) {
            return true;
        }
    }
    return false;
}

/// "Quill chief executive Ada Lindqvist", "Quill shares".
bool is_employer(const TokenisedText& text, const Mention& mention)
{
    const Token& next = text.tokens[mention.last];
    return next.is_word() && !text.tokens[mention.last - 1].is(function_word) &&
           next.is(role | asset) && !next.is(people);
}

/// The same as one run of capitals: "Quill CEO Ada Lindqvist".
bool names_employer(const TokenisedText& text, const Mention& mention)
{
    return mention.first + 1 < mention.name &&
           !text.tokens[mention.first].is(title | role | people) &&
           text.tokens[mention.first + 1].is(role);
}

/// "Understated Quill wins": the first word of a sentence has its capital from there, so that it
/// may be no given name.
bool opens_with_capital(const TokenisedText& text, const Mention& mention)
{
    const Token* before = mention.first > 0 ? &text.tokens[mention.first - 1] : nullptr;
    const bool opens = before == nullptr || before->kind == TokenKind::stop ||
                       before->kind == TokenKind::line_break || before->kind == TokenKind::colon;
    return opens && mention.last - mention.name == 2 && !text.tokens[mention.name].dotted &&
           !text.tokens[mention.name + 1].is(name_suffix);
}

}  // namespace

Cast::Cast(const TokenisedText& text, const std::vector<Mention>& mentions, bool two_surnames)
    : text_(text), two_surnames_(two_surnames)
{
    person_of_.assign(mentions.size(), nobody);
    add_full_names(mentions);
    add_lone_names(mentions);
    resolve(mentions);
}

std::string_view Cast::name(std::uint32_t person) const
{
    const Person& found = people_[person];
    const std::uint32_t begin = text_.tokens[found.name_first].begin;
    return text_.text.substr(begin, text_.tokens[found.name_last - 1].end - begin);
}

std::uint32_t Cast::surname(std::uint32_t first, std::uint32_t last) const
{
    while (last - first > 1 &&
           (text_.tokens[last - 1].is(name_suffix) || !text_.tokens[last - 1].is_word())) {
        --last;
    }
    return last - 1;
}

std::uint32_t Cast::add_person(const Mention& mention)
{
    const auto id = static_cast<std::uint32_t>(people_.size());
    people_.push_back({mention.name, mention.last, mention.gender, 1});
    by_surname_[text_.tokens[surname(mention.name, mention.last)].hash].push_back(id);
    const Token& last = text_.tokens[surname(mention.name, mention.last)];
    if (const std::string_view bare = behind_particle(text_.text_of(last)); !bare.empty()) {
        add_bearer(by_surname_, hash_word(to_lower_case(bare)), id);
    }
    if (mention.last - mention.name > 1) {
        add_bearer(by_given_name_, text_.tokens[mention.name].hash, id);
    }
    for (std::uint32_t i = mention.name + 1; two_surnames_ && i + 1 < mention.last; ++i) {
        if (text_.tokens[i].capital) {
            add_bearer(by_first_surname_, text_.tokens[i].hash, id);
        }
    }
    return id;
}

/// Of very many bearers of one name the first are kept, so that looking one up stays quick.
void Cast::add_bearer(Index& index, std::uint32_t hash, std::uint32_t person)
{
    std::vector<std::uint32_t>& bearers = index[hash];
    if (bearers.size() < most_namesakes) {
        bearers.push_back(person);
    }
}

std::uint32_t Cast::find_same(const Mention& mention) const
{
    const auto found = by_surname_.find(text_.tokens[surname(mention.name, mention.last)].hash);
    if (found == by_surname_.end()) {
        return nobody;
    }
    for (const std::uint32_t id : found->second) {
        if (same_given_names(people_[id], mention)) {
            return id;
        }
    }
    return found->second.size() >= most_namesakes ? found->second.back() : nobody;
}

/// Names that stand where companies and places do ("at Marrow Quill", "Marrow Quill analysts"), by
/// the hash of their first and last word.
std::unordered_map<std::uint64_t, NameUse> Cast::count_uses(
    const std::vector<Mention>& mentions) const
{
    std::unordered_map<std::uint64_t, NameUse> uses;
    for (const Mention& mention : mentions) {
        if (mention.kind != MentionKind::person || mention.last - mention.name < 2) {
            continue;
        }
        NameUse& use = uses[key_of(mention)];
        const bool behind_at =
            mention.first > 0 && text_.tokens[mention.first - 1].is(place_preposition);
        const bool describes = text_.tokens[mention.last].is(role | group | body | asset) &&
                               !text_.tokens[mention.last].capital;
        ++use.times;
        use.like_a_body += behind_at || describes ? 1 : 0;
        use.surely_person = use.surely_person || mention.titled ||
                            text_.tokens[mention.name].is(male_name | female_name);
    }
    return uses;
}

std::uint64_t Cast::key_of(const Mention& mention) const
{
    return (std::uint64_t{text_.tokens[mention.name].hash} << 32) |
           text_.tokens[mention.last - 1].hash;
}

void Cast::add_full_names(const std::vector<Mention>& mentions)
{
    const std::unordered_map<std::uint64_t, NameUse> uses = count_uses(mentions);
    std::vector<std::uint32_t> doubtful;
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        if (mention.kind != MentionKind::person || mention.last - mention.name < 2) {
            continue;
        }
        const NameUse& use = uses.at(key_of(mention));
        if (!use.surely_person && use.like_a_body * 3 >= use.times) {
            continue;
        }
        if (use.times == 1 && !use.surely_person && opens_with_capital(text_, mention)) {
            doubtful.push_back(i);
        } else {
            person_of_[i] = take_full_name(mention);
        }
    }
    for (const std::uint32_t i : doubtful) {
        const std::uint32_t bearer = bearer_of(text_.tokens[mentions[i].last - 1]);
        const bool adjective = bearer != nobody && people_[bearer].mentions > 1;
        person_of_[i] = adjective ? bearer : take_full_name(mentions[i]);
    }
}

std::uint32_t Cast::take_full_name(const Mention& mention)
{
    const std::uint32_t id = find_same(mention);
    if (id == nobody) {
        return add_person(mention);
    }
    Person& person = people_[id];
    ++person.mentions;
    if (mention.last - mention.name > person.name_last - person.name_first) {
        person.name_first = mention.name;
        person.name_last = mention.last;
    }
    person.gender = person.gender == Gender::unknown ? mention.gender : person.gender;
    return id;
}

void Cast::add_lone_names(const std::vector<Mention>& mentions)
{
    std::unordered_map<std::uint32_t, LoneUse> uses;
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        if (names_employer(text_, mention)) {
            uses[text_.tokens[mention.first].hash].like_a_body = true;
        }
        const bool single = mention.last - mention.name == 1;
        if (!single || person_of_[i] != nobody || find_bearer(mention) != nobody) {
            continue;
        }
        if (mention.kind == MentionKind::person) {
            person_of_[i] = add_person(mention);
        } else if (mention.kind == MentionKind::lone) {
            LoneUse& use = uses[text_.tokens[mention.name].hash];
            use.mention = use.times++ == 0 ? i : use.mention;
            use.like_a_person = use.like_a_person || is_personal(text_, mentions, i);
            use.like_a_body = use.like_a_body || is_employer(text_, mention);
            const Token* before = mention.first > 0 ? &text_.tokens[mention.first - 1] : nullptr;
            use.like_a_place = use.like_a_place ||
                               (before != nullptr && before->is(determiner | place_preposition));
        }
    }
    std::vector<std::uint32_t> frequent;
    for (const auto& [hash, use] : uses) {
        if (use.like_a_person && !use.like_a_body && use.times >= often_enough &&
            use.like_a_place * 5 < use.times) {
            frequent.push_back(use.mention);
        }
    }
    std::sort(frequent.begin(), frequent.end());  // not in the order of a hash table
    for (const std::uint32_t i : frequent) {
        if (find_bearer(mentions[i]) == nobody) {
            person_of_[i] = add_person(mentions[i]);
        }
    }
}

std::uint32_t Cast::best_of(const Index& index, std::uint32_t hash, Gender gender) const
{
    const auto found = index.find(hash);
    if (found == index.end()) {
        return nobody;
    }
    std::uint32_t best = nobody;
    for (const std::uint32_t id : found->second) {
        const Gender known = people_[id].gender;
        const bool fits = gender == Gender::unknown || known == Gender::unknown || known == gender;
        if (fits && (best == nobody || people_[id].mentions > people_[best].mentions)) {
            best = id;
        }
    }
    return best;
}

std::uint32_t Cast::find_bearer(const Mention& mention) const
{
    const std::uint32_t hash = text_.tokens[surname(mention.name, mention.last)].hash;
    for (const Index* index : {&by_surname_, &by_given_name_, &by_first_surname_}) {
        const std::uint32_t id = best_of(*index, hash, mention.gender);
        if (id != nobody) {
            return id;
        }
    }
    return nobody;
}

/// "Ki Lindqvist" of "Ada Ki Lindqvist": two names or more that a fuller name ends in, whatever
/// they look like by themselves.
std::uint32_t Cast::bearer_of_end(const Mention& mention) const
{
    const auto found = by_surname_.find(text_.tokens[mention.last - 1].hash);
    if (found == by_surname_.end()) {
        return nobody;
    }
    const std::uint32_t words = mention.last - mention.name;
    for (const std::uint32_t id : found->second) {
        const Person& person = people_[id];
        bool same = person.name_last - person.name_first > words;
        for (std::uint32_t k = 1; same && k <= words; ++k) {
            same = text_.tokens[person.name_last - k].hash == text_.tokens[mention.last - k].hash;
        }
        if (same) {
            return id;
        }
    }
    return nobody;
}

void Cast::resolve(const std::vector<Mention>& mentions)
{
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
        const Mention& mention = mentions[i];
        const bool single = mention.last - mention.name == 1;
        const bool nameable =
            mention.kind == MentionKind::person || mention.kind == MentionKind::lone ||
            (mention.kind == MentionKind::place && !text_.tokens[mention.name].is(function_word)) ||
            (mention.kind == MentionKind::organisation && !text_.tokens[mention.name].all_capitals);
        if (person_of_[i] == nobody && !single && mention.kind != MentionKind::office) {
            person_of_[i] = bearer_of_end(mention);
        }
        if (person_of_[i] != nobody || !single || !nameable) {
            continue;
        }
        person_of_[i] =
            mention.kind == MentionKind::person || mention.kind == MentionKind::lone
                ? find_bearer(mention)
                : best_of(by_surname_, text_.tokens[mention.name].hash, Gender::unknown);
        if (person_of_[i] != nobody && people_[person_of_[i]].gender == Gender::unknown) {
            people_[person_of_[i]].gender = mention.gender;
        }
    }
}

}  // namespace onrecord
