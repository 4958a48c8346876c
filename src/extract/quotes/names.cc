#include "extract/quotes/names.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_person_name =
    5;  // words; longer ones are titles of works or bodies

class MentionFinder {
public:
    explicit MentionFinder(const TokenisedText& text) : text_(text), tokens_(text.tokens) {}

    std::vector<Mention> run()
    {
        for (std::uint32_t i = 0; i < tokens_.size();) {
            if (!begins_name(i)) {
                ++i;
                continue;
            }
            const std::uint32_t end = run_end(i);
            add(i, end);
            i = end;
        }
        return std::move(mentions_);
    }

private:
    [[nodiscard]] bool is_given_name(std::uint32_t i) const
    {
        return tokens_[i].is(male_name | female_name);
    }

    [[nodiscard]] bool opens_sentence(std::uint32_t i) const
    {
        if (i == 0) {
            return true;
        }
        const TokenKind before = tokens_[i - 1].kind;
        return before == TokenKind::stop || before == TokenKind::line_break ||
               before == TokenKind::mark || before == TokenKind::colon ||
               before == TokenKind::other || before == TokenKind::open_bracket;
    }

    /// A capitalised word that may stand in a name.
    [[nodiscard]] bool is_name_word(std::uint32_t i) const
    {
        const Token& token = tokens_[i];
        const bool letter = token.end - token.begin == 1 && !token.dotted;
        if (!token.is_word() || !token.capital || letter || token.is(function_word)) {
            return false;
        }
        return !token.is(time_word) || is_month_in_name(i);
    }

    /// "Ada March", and "Jan Kos" but not "in June Mayor Quill".
    [[nodiscard]] bool is_month_in_name(std::uint32_t i) const
    {
        if (i > 0 && tokens_[i - 1].capital && is_given_name(i - 1)) {
            return true;
        }
        if (!is_given_name(i) || tokens_[i].dotted || i + 1 >= tokens_.size()) {
            return false;
        }
        const Token& next = tokens_[i + 1];
        const bool surname_follows = next.is_word() && next.capital &&
                                     !next.is(time_word | function_word | title | role | body);
        return surname_follows &&
               (i == 0 || !tokens_[i - 1].is(preposition | time_word | determiner));
    }

    [[nodiscard]] bool begins_name(std::uint32_t i) const
    {
        if (!is_name_word(i)) {
            return false;
        }
        if (!opens_sentence(i) || is_given_name(i)) {
            return true;
        }
        const Token& token = tokens_[i];
        const bool ordinary = token.is(group | conjunction | determiner | subordinator | adverb |
                                       participle | speech_verb | quoting_verb | preposition);
        const bool explained = token.is(title | role | body | place | people | organisation_word);
        return !ordinary && (explained || !text_.is_ordinary_word(token));
    }

    /// Behind the run that begins at `i`.
    [[nodiscard]] std::uint32_t run_end(std::uint32_t i) const
    {
        std::uint32_t end = i + 1;
        while (true) {
            if (is_name_word(end)) {
                ++end;
            } else if (const std::uint32_t after = behind_particles(end); after != end) {
                end = after;
            } else if (const std::uint32_t suffix = behind_suffix(end); suffix != end) {
                return suffix;
            } else if (joins_organisation(end)) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    /// "van der Asch": particles count when a capitalised word follows.
    [[nodiscard]] std::uint32_t behind_particles(std::uint32_t i) const
    {
        std::uint32_t at = i;
        while (at < i + 3 && tokens_[at].is_word() && !tokens_[at].capital &&
               tokens_[at].is(name_particle)) {
            ++at;
        }
        return at > i && is_name_word(at) ? at : i;
    }

    /// ", Jr."
    [[nodiscard]] std::uint32_t behind_suffix(std::uint32_t i) const
    {
        if (tokens_[i].kind == TokenKind::comma && i + 1 < tokens_.size() &&
            tokens_[i + 1].is(name_suffix) && tokens_[i + 1].capital) {
            return i + 2;
        }
        return i;
    }

    /// "Department of Justice", "Center for Bridges".
    [[nodiscard]] bool joins_organisation(std::uint32_t i) const
    {
        return tokens_[i - 1].is(organisation_word) && tokens_[i - 1].capital &&
               !tokens_[i].capital && tokens_[i].is(organisation_joint) && i + 1 < tokens_.size() &&
               is_name_word(i + 1);
    }

    void add(std::uint32_t first, std::uint32_t last)
    {
        Mention mention;
        mention.first = first;
        mention.last = last;
        mention.name = skip_titles(first, last);
        mention.titled = mention.name > first && tokens_[mention.name - 1].is(title | role);
        mention.kind = classify(mention);
        mention.gender = gender_of(mention);
        mentions_.push_back(mention);
    }

    /// Behind the last title in the run; titles are no part of the name.
    [[nodiscard]] std::uint32_t skip_titles(std::uint32_t first, std::uint32_t last) const
    {
        std::uint32_t name = first;
        for (std::uint32_t i = first; i + 1 < last; ++i) {
            const bool leading = i == name;
            if (tokens_[i].is(title | role) || (leading && tokens_[i].is(people))) {
                name = i + 1;
            }
        }
        return name;
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
        if (mention.titled) {
            return MentionKind::person;
        }
        if (token.is(organisation_word)) {
            return MentionKind::organisation;
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
        const bool given = is_given_name(mention.name);
        if (words > longest_person_name ||
            any(mention.name, mention.last, organisation_word | organisation_name)) {
            const bool named = (addressed(mention) || given) && words <= 3 &&
                               !tokens_[mention.last - 1].is(organisation_word);
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

    /// Signs that several capitalised words are no person's name.
    [[nodiscard]] bool is_no_name(const Mention& mention, bool given) const
    {
        if (given || mention.titled) {
            return false;
        }
        if (mention.first > 0 && tokens_[mention.first - 1].is(determiner)) {
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
    std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const TokenisedText& text)
{
    return MentionFinder(text).run();
}

}  // namespace onrecord
