#include "extract/quotes/names.h"

#include <algorithm>
#include <unordered_set>

#include "extract/quotes/name_kinds.h"
#include "extract/quotes/name_words.h"

namespace onrecord {

namespace {

constexpr std::uint32_t least_heading = 4;  // words of a line in title case
constexpr std::uint32_t long_word = 4;      // bytes; shorter ones are small in titles too
constexpr std::uint64_t small_in_titles =
    preposition | conjunction | subordinator | relative | auxiliary | that_word | determiner;
constexpr std::uint32_t most_small_share = 7;  // one long word in so many may be small

class MentionFinder {
public:
    explicit MentionFinder(const TokenisedText& text)
        : text_(text), tokens_(text.tokens), words_(text)
    {
    }

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
            i = behind_credits(begin, end, i);
            if (i >= end || !tokens_[i].capital || !words_.begins_name(i)) {
                ++i;
                continue;
            }
            const std::uint32_t last = run_end(i);
            add(i, last);
            i = last;
        }
    }

    /// Behind "(Reporting by Ada Quill; editing by Jo Marr)" that begins at `i`: who wrote a text
    /// is nobody in it. Else `i`.
    [[nodiscard]] std::uint32_t behind_credits(std::uint32_t begin, std::uint32_t end,
                                               std::uint32_t i) const
    {
        const bool opens = tokens_[i].kind == TokenKind::open_bracket;
        if (!opens && i != begin) {
            return i;
        }
        std::uint32_t at = i + (opens ? 1 : 0);
        while (at + 1 < end && at < i + 3 && !tokens_[at].is(credit_word)) {
            ++at;
        }
        if (at + 1 >= end || !tokens_[at].is(credit_word) || !tokens_[at + 1].is(preposition) ||
            (!opens && at != i)) {
            return i;
        }
        while (at < end && !(opens && tokens_[at].kind == TokenKind::close_bracket)) {
            ++at;
        }
        return at;
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
                const std::uint32_t last = words_.begins_name(i) ? known_name_end(i, line.end) : i;
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
        while (name + 1 < limit && tokens_[name].is(title) && words_.is_name_word(name + 1)) {
            ++name;
        }
        std::uint32_t best = i;
        if (words_.is_given_name(name) && name + 1 < limit && tokens_[name + 1].capital &&
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

    /// Behind the run that begins at `i`.
    [[nodiscard]] std::uint32_t run_end(std::uint32_t i) const
    {
        std::uint32_t end = i + 1;
        while (true) {
            if (words_.is_name_word(end) || words_.is_joined_surname(end)) {
                ++end;
            } else if (const std::uint32_t after = behind_particles(end); after != end) {
                end = after;
            } else if (const std::uint32_t suffix = behind_suffix(end); suffix != end) {
                return suffix;
            } else if (joins_organisation(end)) {
                end += 2;
            } else if (joins_list(i, end)) {
                ++end;
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
        return at > i && words_.is_name_word(at) && !works_there ? at : i;
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
               words_.is_name_word(i + 1);
    }

    /// "Bureau of Bridges and Harbour Affairs": the name of a body goes on behind "and".
    [[nodiscard]] bool joins_list(std::uint32_t begin, std::uint32_t i) const
    {
        if (!tokens_[i].is(conjunction) || !tokens_[i - 1].capital || tokens_[i].capital) {
            return false;
        }
        const auto joint = [](const Token& token) {
            return token.is(organisation_joint) && !token.capital;
        };
        if (std::none_of(tokens_.begin() + begin, tokens_.begin() + i, joint)) {
            return false;
        }
        std::uint32_t last = i + 1;
        while (last < i + 4 && words_.is_name_word(last)) {
            ++last;
        }
        return last > i + 1 && tokens_[last - 1].is(organisation_word) &&
               !words_.is_given_name(i + 1);
    }

    void add(std::uint32_t first, std::uint32_t last)
    {
        mentions_.push_back(read_name(text_, first, last));
    }

    const TokenisedText& text_;
    const std::vector<Token>& tokens_;
    NameWords words_;
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
