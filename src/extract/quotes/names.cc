#include "extract/quotes/names.h"

#include <algorithm>
#include <unordered_set>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_person_name =
    5;  // words; longer ones are titles of works or bodies
constexpr std::uint32_t longest_description = 6;  // words of it before a noun
constexpr std::uint32_t least_heading = 4;        // words of a line in title case
constexpr std::uint32_t long_word = 4;            // bytes; shorter ones are small in titles too
constexpr std::uint64_t small_in_titles =
    preposition | conjunction | subordinator | relative | auxiliary | that_word | determiner;
constexpr std::uint32_t most_small_share = 7;  // one long word in so many may be small

class MentionFinder {
public:
    explicit MentionFinder(const TokenisedText& text) : text_(text), tokens_(text.tokens) {}

    std::vector<Mention> run()
    {
        const auto size = static_cast<std::uint32_t>(tokens_.size());
        for (std::uint32_t begin = 0; begin < size;) {
            std::uint32_t end = begin;
            while (tokens_[end].kind != TokenKind::line_break) {
                ++end;
            }
            if (is_heading(begin, end)) {
                headings_.push_back({begin, end});
            } else {
                names_of(begin, end);
            }
            begin = end + 1;
        }
        if (!headings_.empty()) {
            read_headings();
        }
        return std::move(mentions_);
    }

private:
    struct Line {
        std::uint32_t begin;
        std::uint32_t end;
    };

    void names_of(std::uint32_t begin, std::uint32_t end)
    {
        for (std::uint32_t i = begin; i < end;) {
            if (!begins_name(i)) {
                ++i;
                continue;
            }
            const std::uint32_t last = run_end(i);
            add(i, last);
            i = last;
        }
    }

    /// A line in title case, where capitals say nothing of names.
    [[nodiscard]] bool is_heading(std::uint32_t begin, std::uint32_t end) const
    {
        std::uint32_t words = 0, large = 0, small = 0;
        for (std::uint32_t i = begin; i < end; ++i) {
            const Token& token = tokens_[i];
            if (!token.is_word()) {
                continue;
            }
            ++words;
            const bool counts = token.end - token.begin >= long_word;
            large += counts && token.capital ? 1 : 0;
            small += counts && !token.capital && !token.is(small_in_titles) ? 1 : 0;
        }
        return words >= least_heading && small * most_small_share <= large &&
               !only_names(begin, end);
    }

    /// "Ada Quill, Mayor of Port Sallow" is no heading: no verb and no word that is written small
    /// elsewhere.
    [[nodiscard]] bool only_names(std::uint32_t begin, std::uint32_t end) const
    {
        for (std::uint32_t i = begin; i < end; ++i) {
            const Token& token = tokens_[i];
            const bool verb = token.is(speech_verb | quoting_verb | auxiliary | modal | that_word);
            if (token.is_word() && token.capital &&
                (verb || (text_.small.contains(token.hash) && !token.is(title | role)))) {
                return false;
            }
        }
        return true;
    }

    /// In title case only names that stand elsewhere too are names.
    void read_headings()
    {
        const std::size_t known = mentions_.size();
        for (std::size_t k = 0; k < known; ++k) {
            note_name(mentions_[k]);
        }
        for (const Line& line : headings_) {
            for (std::uint32_t i = line.begin; i < line.end;) {
                const std::uint32_t last = begins_name(i) ? known_name_end(i, line.end) : i;
                if (last > i) {
                    add(i, last);
                }
                i = std::max(last, i + 1);
            }
        }
        std::inplace_merge(mentions_.begin(),
                           mentions_.begin() + static_cast<std::ptrdiff_t>(known), mentions_.end(),
                           [](const Mention& a, const Mention& b) { return a.first < b.first; });
    }

    void note_name(const Mention& mention)
    {
        std::uint64_t key = 0;
        for (std::uint32_t i = mention.name; i < mention.last; ++i) {
            key = key_behind(key, i);
        }
        names_.insert(key);
        names_.insert(key_behind(0, mention.last - 1));
    }

    [[nodiscard]] std::uint64_t key_behind(std::uint64_t key, std::uint32_t i) const
    {
        return (key ^ tokens_[i].hash) * 0x9e3779b97f4a7c15ULL;
    }

    /// Behind the longest name that stands elsewhere and begins at `i`, titles before it included;
    /// `i` when there is none.
    [[nodiscard]] std::uint32_t known_name_end(std::uint32_t i, std::uint32_t limit) const
    {
        std::uint32_t name = i;
        while (name + 1 < limit && tokens_[name].is(title) && is_name_word(name + 1)) {
            ++name;
        }
        std::uint32_t best = i;
        if (is_given_name(name) && name + 1 < limit && tokens_[name + 1].capital &&
            names_.contains(key_behind(0, name + 1))) {
            best = name + 2;
        }
        std::uint64_t key = 0;
        for (std::uint32_t at = name; at < std::min(limit, name + longest_person_name); ++at) {
            if (!tokens_[at].is_word()) {
                break;
            }
            key = key_behind(key, at);
            if (names_.contains(key)) {
                best = std::max(best, at + 1);
            }
        }
        return best;
    }

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
        if (!token.is_word() || !token.capital || letter) {
            return false;
        }
        if (token.is(modal)) {
            return i > 1 && ends_longer_name(i);  // "May"
        }
        return token.is(time_word) ? is_month_in_name(i) : !token.is(function_word);
    }

    /// "Ada March", and "Jan Kos" but not "in June Mayor Quill".
    [[nodiscard]] bool is_month_in_name(std::uint32_t i) const
    {
        if (i > 0 && tokens_[i - 1].capital && is_given_name(i - 1)) {
            return true;
        }
        if (i > 1 && ends_longer_name(i)) {
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

    /// "Yin Kosa May, 60, said": two capitalised words before, and neither day nor year behind.
    [[nodiscard]] bool ends_longer_name(std::uint32_t i) const
    {
        const auto named = [this](std::uint32_t at) {
            return tokens_[at].is_word() && tokens_[at].capital &&
                   (tokens_[at].classes & ~(male_name | female_name)) == 0;
        };
        const Token& next = tokens_[i + 1];
        return named(i - 1) && named(i - 2) &&
               (next.kind == TokenKind::comma || next.kind == TokenKind::possessive ||
                next.is(speech_verb | auxiliary)) &&
               i + 2 < tokens_.size() && !is_year(i + 2);
    }

    [[nodiscard]] bool is_year(std::uint32_t i) const
    {
        return tokens_[i].kind == TokenKind::number && tokens_[i].end - tokens_[i].begin == 4;
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
        if (token.is(speech_verb | quoting_verb) && tokens_[i + 1].is(plain_verb)) {
            return true;  // "Read said": the verb that follows makes it a name
        }
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

    /// "van der Asch", "Le Gall": particles count when a capitalised word follows.
    [[nodiscard]] std::uint32_t behind_particles(std::uint32_t i) const
    {
        std::uint32_t at = i;
        while (at < i + 3 && tokens_[at].is_word() && tokens_[at].is(name_particle)) {
            ++at;
        }
        // "Jo Marr von der Gewerkschaft": where somebody works is no part of the name
        const bool works_there =
            tokens_[at].is(body | group) && !tokens_[i - 1].is(organisation_word | body);
        return at > i && is_name_word(at) && !works_there ? at : i;
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
        mention.name = skip_prefix(skip_titles(first, last), last);
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
            const bool describes = leading && tokens_[i].is(people) && !is_given_name(i);
            if (tokens_[i].is(title | role) || describes) {
                name = i + 1;
            }
        }
        return name;
    }

    /// Behind "Port Merrow Harbour Board" in "Port Merrow Harbour Board Ada Quill": a long run that
    /// names a body or place first and ends in a given name and a surname.
    [[nodiscard]] std::uint32_t skip_prefix(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first + 1; i + 1 < last; ++i) {
            const bool short_enough = last - i <= 3;
            if (short_enough && is_given_name(i) && !tokens_[i].is(place) &&
                any(first, i, organisation_word | organisation_name | place | people | body) &&
                !any(i, last, organisation_word | organisation_name | place | body) &&
                !is_given_name(first) && tokens_[i - 1].capital) {
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
        const bool given = is_given_name(mention.name);
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
    std::vector<Mention> mentions_;
    std::vector<Line> headings_;
    std::unordered_set<std::uint64_t> names_;  ///< that stand outside headings, and their surnames
};

}  // namespace

std::vector<Mention> find_mentions(const TokenisedText& text)
{
    return MentionFinder(text).run();
}

}  // namespace onrecord
