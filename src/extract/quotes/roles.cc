#include "extract/quotes/roles.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_role = 40;      // tokens
constexpr std::uint32_t longest_before = 14;    // tokens before a name
constexpr std::uint32_t farthest_noun = 9;      // tokens before the noun that tells a role
constexpr std::uint32_t most_adjectives = 2;    // between the noun and the name behind it
constexpr std::uint32_t longest_list = 8;       // tokens of a list inside a body's name
constexpr std::size_t longest_role_text = 200;  // bytes
constexpr std::size_t shortest_title = 4;       // bytes of an abbreviation: "Sen."

/// "the Center for Rivers, Seas and Lake Studies": the comma at `comma` is inside a name.
bool stands_in_list(const Scene& scene, std::uint32_t comma)
{
    if (!scene.token(comma - 1).capital) {
        return false;
    }
    bool joined = false;
    for (std::uint32_t i = comma + 1; i < comma + longest_list; ++i) {
        const Token& token = scene.token(i);
        if (token.is(conjunction)) {
            joined = true;
        } else if (token.kind != TokenKind::comma && !(token.is_word() && token.capital)) {
            return false;
        } else if (joined && token.is(organisation_word)) {
            return true;
        }
        if (i + 1 >= scene.text.tokens.size()) {
            return false;
        }
    }
    return false;
}

bool ends_role(const Scene& scene, std::uint32_t i)
{
    const Token& token = scene.token(i);
    if (token.kind == TokenKind::comma) {
        return !stands_in_list(scene, i);
    }
    return token.kind == TokenKind::stop || token.kind == TokenKind::line_break ||
           token.kind == TokenKind::semicolon || token.kind == TokenKind::colon ||
           token.kind == TokenKind::dash || token.kind == TokenKind::open_bracket ||
           token.is(speech_verb);
}

/// "the liberal base": a noun for persons that stands for an adjective before another noun.
bool describes_next(const Scene& scene, std::uint32_t i, std::uint32_t last)
{
    return i + 1 < last && scene.token(i).is(people) && scene.token(i + 1).is_word() &&
           !scene.token(i + 1).capital && scene.token(i + 1).classes == 0;
}

/// A noun such as "director" stands near the beginning.
bool tells_role(const Scene& scene, std::uint32_t first, std::uint32_t last)
{
    const std::uint32_t limit = std::min(last, first + farthest_noun);
    for (std::uint32_t i = first; i < limit; ++i) {
        if (scene.token(i).is(role) && !describes_next(scene, i, last)) {
            return true;
        }
        const bool joins_names = scene.token(i).is(conjunction) && i + 1 < limit &&
                                 scene.token(i + 1).capital;  // "a Russia and Central Asia expert"
        if (scene.token(i).is(preposition | conjunction | auxiliary | relative) && !joins_names) {
            return false;
        }
    }
    return false;
}

bool is_indefinite(const Scene& scene, std::uint32_t i)
{
    const std::string_view word = scene.text.text_of(scene.token(i));
    return scene.token(i).is(determiner) && (word == "a" || word == "an");
}

/// "Ada Quill, board president Jo Marr and others": another person, not what the first one is.
bool lists_people(const Scene& scene, std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t i = first; i < last && !scene.token(i).is(preposition); ++i) {
        if (scene.person_at(i) != nobody &&
            scene.token(scene.mention_at(i)->last).kind != TokenKind::possessive) {
            return true;
        }
    }
    return false;
}

class RoleBefore {
public:
    RoleBefore(const Scene& scene, const Mention& mention) : scene_(scene), mention_(mention) {}

    [[nodiscard]] RoleSpan find() const
    {
        const std::uint32_t first = mention_.first;
        if (first > 1 && mention_.name == first && token(first - 1).kind == TokenKind::comma &&
            closes(mention_.last)) {
            return set_off(first - 1);
        }
        return adjacent();
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// What follows a name that explains the noun phrase before it: a comma or a verb.
    [[nodiscard]] bool closes(std::uint32_t i) const
    {
        const Token& next = token(i);
        return next.kind == TokenKind::comma || next.kind == TokenKind::stop ||
               next.is(speech_verb | quoting_verb | auxiliary);
    }

    /// A word that can be part of "former port board director".
    [[nodiscard]] bool continues(std::uint32_t i) const
    {
        const Token& word = token(i);
        if (scene_.quoted(i) || (i < mention_.first && scene_.person_at(i) != nobody)) {
            return false;
        }
        if (word.kind == TokenKind::possessive) {
            return true;
        }
        return word.is_word() &&
               !word.is(determiner | preposition | conjunction | speech_verb | auxiliary | modal |
                        subordinator | that_word | relative | time_word | pronoun_he | pronoun_she |
                        other_pronoun | adverb | participle | function_word) &&
               !(word.is(quoting_verb) && !word.is(role | title)) && !is_past_verb(word);
    }

    /// "named director Jo Marr"
    [[nodiscard]] bool is_past_verb(const Token& word) const
    {
        return !word.capital && word.classes == 0 && scene_.text.text_of(word).ends_with("ed");
    }

    [[nodiscard]] bool names_role(const Token& word) const
    {
        const bool abbreviated = word.dotted && word.capital && word.is(title) &&
                                 !word.is(male_title | female_title) &&
                                 word.end - word.begin >= shortest_title;
        return word.is(role) || abbreviated;
    }

    /// "Chief Executive Jo Marr", "port director Jo Marr".
    [[nodiscard]] RoleSpan adjacent() const
    {
        const std::uint32_t end = mention_.name;
        std::uint32_t noun = end;
        while (noun > 0 && end - noun < most_adjectives && !names_role(token(noun - 1)) &&
               continues(noun - 1) && token(noun - 1).kind != TokenKind::possessive) {
            --noun;
        }
        if (noun == 0 || !names_role(token(noun - 1)) || scene_.quoted(noun - 1) ||
            (noun < end && token(noun).capital)) {
            return {};
        }
        const bool office = token(noun - 1).capital;
        std::uint32_t first = noun - 1;
        while (first > 0 && end - first < longest_before && (!office || suits_office(first - 1)) &&
               (continues(first - 1) || joins_offices(first - 1))) {
            --first;
        }
        return {is_bounded(first, noun < end) ? first : close_words(noun - 1), end};
    }

    /// A word written small may stand before a capitalised office: "former", no verb.
    [[nodiscard]] bool suits_office(std::uint32_t i) const
    {
        const Token& word = token(i);
        return word.capital || !word.is_word() || word.is(former_word | role | title | people) ||
               joins_offices(i);
    }

    /// "President and Chief Executive Jo Marr"
    [[nodiscard]] bool joins_offices(std::uint32_t i) const
    {
        return i > 0 && token(i).is(conjunction) && names_role(token(i - 1)) && !scene_.quoted(i) &&
               token(i + 1).capital == token(i - 1).capital;
    }

    /// A phrase begins at `first`: nothing before it could be its verb's other words.
    [[nodiscard]] bool is_bounded(std::uint32_t first, bool adjectives) const
    {
        if (first == 0 || scene_.quoted(first - 1)) {
            return true;
        }
        const Token& before = token(first - 1);
        return !before.is_word() || before.is(determiner | speech_verb) ||
               (!adjectives && before.is(preposition | conjunction | time_word) &&
                !before.is(infinitive_word));
    }

    /// Where the capitalised words and nouns for persons around `noun` begin.
    [[nodiscard]] std::uint32_t close_words(std::uint32_t noun) const
    {
        std::uint32_t first = noun;
        while (first > 0 && continues(first - 1) &&
               (token(first - 1).capital || token(first - 1).is(role | title | people))) {
            --first;
        }
        return first;
    }

    /// "the director of the port, Jo Marr,": `comma` stands before the name.
    [[nodiscard]] RoleSpan set_off(std::uint32_t comma) const
    {
        std::uint32_t first = comma;
        while (first > 0 && comma - first < longest_before && goes_on(first - 1)) {
            --first;
        }
        std::uint32_t begin = first;
        while (begin < comma && !token(begin).is(determiner)) {
            ++begin;
        }
        const bool opens = first == 0 || !token(first - 1).is_word() ||
                           token(first - 1).is(speech_verb | conjunction);
        begin = begin < comma ? begin : (opens ? first : comma);
        while (begin < comma && token(begin).is(determiner) && !token(begin).is(definite_article)) {
            ++begin;
        }
        return tells_role(scene_, begin, comma) ? RoleSpan{begin, comma} : RoleSpan{};
    }

    [[nodiscard]] bool goes_on(std::uint32_t i) const
    {
        return continues(i) || (!scene_.quoted(i) && token(i).is(determiner | preposition) &&
                                !token(i).is(that_word | subordinator));
    }

    const Scene& scene_;
    const Mention& mention_;
};

}  // namespace

RoleSpan role_behind(const Scene& scene, const Mention& mention)
{
    std::uint32_t first = mention.last;
    if (mention.first > 0 && scene.token(mention.first - 1).is(preposition)) {
        return {};
    }
    if (scene.token(first).kind != TokenKind::comma) {
        return {};
    }
    ++first;
    const std::uint32_t limit = first + longest_role;
    std::uint32_t last = first;
    while (last < limit && last + 1 < scene.text.tokens.size() && !scene.quoted(last) &&
           !ends_role(scene, last)) {
        ++last;
    }
    if (last == limit || last == first || scene.quoted(last) || !tells_role(scene, first, last) ||
        lists_people(scene, first, last)) {
        return {};
    }
    return {first, last};
}

RoleSpan role_before(const Scene& scene, const Mention& mention)
{
    return RoleBefore(scene, mention).find();
}

std::string role_text(const Scene& scene, RoleSpan role)
{
    if (!role.empty() && is_indefinite(scene, role.first)) {
        ++role.first;
    }
    if (role.empty()) {
        return {};
    }
    const std::uint32_t begin = scene.token(role.first).begin;
    const std::uint32_t end = scene.token(role.last - 1).end;
    if (end <= begin || end - begin > longest_role_text) {
        return {};
    }
    std::string text(scene.text.text.substr(begin, end - begin));
    std::replace(text.begin(), text.end(), '\n', ' ');  // lines cut at a width
    return text;
}

}  // namespace onrecord
