#include "extract/quotes/name_kinds.h"

#include <algorithm>

#include "extract/quotes/name_words.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_description = 6;  // words of it before a noun

class NameReader {
public:
    explicit NameReader(const TokenisedText& text) : text_(text), tokens_(text.tokens), words_(text)
    {
    }

    [[nodiscard]] Mention read(std::uint32_t first, std::uint32_t last) const
    {
        Mention mention;
        mention.first = first;
        mention.last = last;
        mention.name = skip_prefix(skip_titles(first, last), last);
        mention.titled = mention.name > first && tokens_[mention.name - 1].is(title | role);
        mention.kind = classify(mention);
        mention.gender = gender_of(mention);
        return mention;
    }

private:
    /// Behind the last title in the run; titles are no part of the name.
    [[nodiscard]] std::uint32_t skip_titles(std::uint32_t first, std::uint32_t last) const
    {
        std::uint32_t name = first;
        for (std::uint32_t i = first; i + 1 < last; ++i) {
            const bool leading = i == name;
            const bool describes = leading && tokens_[i].is(people) && !words_.is_given_name(i);
            if ((tokens_[i].is(title | role) && !is_given(i, last)) || describes) {
                name = i + 1;
            }
        }
        return name;
    }

    /// "Dean Quill": a title that is a given name too, before a surname alone.
    [[nodiscard]] bool is_given(std::uint32_t i, std::uint32_t last) const
    {
        return i + 2 == last && tokens_[i].is(male_name | female_name) && tokens_[i].is(title) &&
               !tokens_[i].is(male_title | female_title);
    }

    /// Behind "Port Merrow Harbour Board" in "Port Merrow Harbour Board Ada Quill": a long run that
    /// names a body or place first and ends in a given name and a surname.
    [[nodiscard]] std::uint32_t skip_prefix(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first + 1; i + 1 < last; ++i) {
            const bool short_enough = last - i <= 3;
            if (short_enough && words_.is_given_name(i) && !tokens_[i].is(place) &&
                any(first, i, organisation_word | organisation_name | place | people | body) &&
                !any(i, last, organisation_word | organisation_name | place | body) &&
                !words_.is_given_name(first) && tokens_[i - 1].capital) {
                return i;
            }
        }
        return first;
    }

    [[nodiscard]] bool any(std::uint32_t first, std::uint32_t last, std::uint64_t classes) const
    {
        for (std::uint32_t i = first; i < last; ++i) {
            if (tokens_[i].is(classes)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] MentionKind classify(const Mention& mention) const
    {
        const std::uint32_t words = mention.last - mention.name;
        return words == 1 ? classify_single(mention) : classify_several(mention, words);
    }

    [[nodiscard]] MentionKind classify_single(const Mention& mention) const
    {
        const Token& token = tokens_[mention.name];
        if (token.is(title | role | people) && !addressed(mention)) {
            return MentionKind::office;
        }
        if (token.is(organisation_name | body) || (token.all_capitals && !mention.titled)) {
            return MentionKind::organisation;
        }
        if (token.is(organisation_word) && !addressed(mention)) {
            return MentionKind::organisation;
        }
        if (mention.titled) {
            return MentionKind::person;
        }
        return token.is(place) ? MentionKind::place : MentionKind::lone;
    }

    /// "Ms. White": what follows such a title is a name whatever the word means.
    [[nodiscard]] bool addressed(const Mention& mention) const
    {
        return mention.titled && (tokens_[mention.name - 1].is(male_title | female_title) ||
                                  tokens_[mention.name - 1].dotted);
    }

    [[nodiscard]] MentionKind classify_several(const Mention& mention, std::uint32_t words) const
    {
        if (!tokens_[mention.name].capital && !tokens_[mention.name].is(name_particle)) {
            return MentionKind::organisation;  // "of Merrow", what titles left of a body's name
        }
        if (opens_with_article(mention)) {
            return MentionKind::office;
        }
        const bool given = words_.is_given_name(mention.name);
        if (words > longest_person_name ||
            any(mention.name, mention.last, organisation_word | organisation_name)) {
            const Token& last = tokens_[mention.last - 1];
            const bool surname = !last.is(organisation_word) ||
                                 (last.is(surname_word) && !tokens_[mention.name].is(place));
            const bool named = (addressed(mention) || given) && words <= 3 && surname;
            return named ? MentionKind::person : MentionKind::organisation;
        }
        if (tokens_[mention.name].is(place) && !given && !mention.titled) {
            return MentionKind::place;
        }
        if (tokens_[mention.last - 1].is(place) && !given && !mention.titled) {
            return MentionKind::place;
        }
        if (tokens_[mention.last - 1].is(title | role | group) && !given) {
            return MentionKind::office;
        }
        return is_no_name(mention, given) ? MentionKind::organisation : MentionKind::person;
    }

    /// "Leiterin der Nachtschicht": an article and a noun, no particle and a surname ("von der").
    [[nodiscard]] bool opens_with_article(const Mention& mention) const
    {
        const Token& first = tokens_[mention.name];
        return !first.capital && first.is(determiner) && mention.name > mention.first &&
               tokens_[mention.name - 1].is(role) && !tokens_[mention.name + 1].is(name_particle);
    }

    /// "the union Fair Wind", "the union, Fair Wind,": the noun says what the name names.
    [[nodiscard]] bool names_body(const Mention& mention) const
    {
        const bool set_off = mention.first > 1 &&
                             tokens_[mention.first - 1].kind == TokenKind::comma &&
                             tokens_[mention.last].kind == TokenKind::comma;
        const std::uint32_t noun = mention.first - (set_off ? 2 : 1);
        return tokens_[noun].is(body) && !tokens_[noun].capital &&
               !tokens_[noun].is(role | group | title) && (set_off || !describes_person(noun));
    }

    /// "the head of the union Ada Quill": a noun for a person rules the one at `noun`.
    [[nodiscard]] bool describes_person(std::uint32_t noun) const
    {
        const std::uint32_t limit = noun - std::min(noun, longest_description);
        for (std::uint32_t i = noun; i > limit && tokens_[i - 1].is_word(); --i) {
            if (tokens_[i - 1].is(role | title | group)) {
                return true;
            }
        }
        return false;
    }

    /// Signs that several capitalised words are no person's name.
    [[nodiscard]] bool is_no_name(const Mention& mention, bool given) const
    {
        if (given || mention.titled) {
            return false;
        }
        if (mention.first > 0 &&
            (tokens_[mention.first - 1].is(determiner) || names_body(mention))) {
            return true;
        }
        bool all_small = true;
        bool all_capitals = true;
        for (std::uint32_t i = mention.name; i < mention.last; ++i) {
            all_small = all_small && text_.small.contains(tokens_[i].hash);
            all_capitals = all_capitals && tokens_[i].all_capitals;
        }
        return all_small || all_capitals;
    }

    [[nodiscard]] Gender gender_of(const Mention& mention) const
    {
        if (mention.kind != MentionKind::person && mention.kind != MentionKind::lone) {
            return Gender::unknown;
        }
        for (std::uint32_t i = mention.first; i < mention.name; ++i) {
            if (tokens_[i].is(male_title)) {
                return Gender::male;
            }
            if (tokens_[i].is(female_title)) {
                return Gender::female;
            }
        }
        if (mention.last - mention.name < 2) {
            return Gender::unknown;
        }
        const Token& given = tokens_[mention.name];
        return given.is(male_name)     ? Gender::male
               : given.is(female_name) ? Gender::female
                                       : Gender::unknown;
    }

    const TokenisedText& text_;
    const std::vector<Token>& tokens_;
    NameWords words_;
};

}  // namespace

Mention read_name(const TokenisedText& text, std::uint32_t first, std::uint32_t last)
{
    return NameReader(text).read(first, last);
}

}  // namespace onrecord
