#include "extract/quotes/cue_content.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t longest_hearer = 8;  // tokens
constexpr std::uint32_t longest_adverbial = 14;

class ContentFinder {
public:
    ContentFinder(const Scene& scene, const Sentence& sentence) : scene_(scene), sentence_(sentence)
    {
    }

    void find(Cue& cue) const
    {
        std::uint32_t at = cue.inverted ? cue.phrase_end : cue.last;
        if (!cue.inverted && token(cue.first).is(addressing_verb)) {
            at = behind_hearer(at);
        }
        cue.content_begin = at;
        const std::uint32_t limit = std::min(sentence_.end, at + longest_adverbial);
        const bool adverbial = at < limit && opens_adverbial(at);
        for (std::uint32_t i = at; i < limit; ++i) {
            const Token& word = token(i);
            if (scene_.quoted(i) && i > at && token(i - 1).is(preposition | determiner)) {
                i = scene_.stretches[scene_.quotedness.stretch_of[i]].end() - 1;
                continue;  // said on “The Evening Show”
            }
            if (scene_.quoted(i)) {
                const bool near = i == at || adverbial || token(i - 1).kind == TokenKind::comma;
                cue.content_begin = near ? i : cue.content_begin;
                cue.says_that = cue.says_that || near;
                return;
            }
            if (word.is(that_word) && opens_clause(at, i, adverbial) && !cue.inverted) {
                cue.content_begin = i;
                cue.says_that = true;
                return;
            }
            if (opens_infinitive(cue, i)) {
                cue.content_begin = i;
                cue.says_that = true;
                return;
            }
            if (word.is(speech_verb) && i > at && !describes_statement(i)) {
                return;
            }
            if (word.kind == TokenKind::colon) {
                cue.content_begin = i + 1;
                cue.says_that = true;
                return;
            }
            if (i != at && !adverbial) {
                return;
            }
        }
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// "pledged to build", "promised on Monday to build": not "promised to the board".
    [[nodiscard]] bool opens_infinitive(const Cue& cue, std::uint32_t i) const
    {
        const Token& verb = token(cue.first);
        if (!token(i).is(infinitive_word) || !verb.is(directive_verb) || verb.is(plain_verb) ||
            cue.inverted || i + 1 >= sentence_.end || scene_.quoted(i + 1)) {
            return false;
        }
        const Token& next = token(i + 1);
        return next.is_word() && !next.capital &&
               !next.is(determiner | preposition | pronoun_he | pronoun_she | other_pronoun |
                        group | body | role);
    }

    /// "said that", "said, that", "said on Monday that"; not "said, but hoped that".
    [[nodiscard]] bool opens_clause(std::uint32_t at, std::uint32_t that, bool adverbial) const
    {
        if (token(at).kind == TokenKind::comma) {
            return that == at + 1;
        }
        return that == at || adverbial;
    }

    /// "in a statement", "on Monday", "the mayor's office on".
    [[nodiscard]] bool opens_adverbial(std::uint32_t i) const
    {
        const Token& word = token(i);
        return word.is(preposition | time_word | adverb) || word.kind == TokenKind::comma;
    }

    /// The "that" which follows a long hearer ("told the evening news of Channel 3 that"), else
    /// `at`.
    [[nodiscard]] std::uint32_t that_behind(std::uint32_t at) const
    {
        const std::uint32_t limit = std::min(sentence_.end, at + longest_hearer);
        for (std::uint32_t i = at; i < limit && !scene_.quoted(i); ++i) {
            if (token(i).is(that_word)) {
                return i;
            }
            if (!token(i).is_word() ||
                token(i).is(speech_verb | auxiliary | modal | pronoun_he | pronoun_she |
                            other_pronoun | relative | subordinator)) {
                return at;
            }
        }
        return at;
    }

    /// "emailed" in "said in a statement emailed to the paper that".
    [[nodiscard]] bool describes_statement(std::uint32_t i) const
    {
        return i + 1 < sentence_.end && token(i - 1).is(body) && token(i + 1).is(preposition);
    }

    /// Behind the title in marks at `i` when "that" follows it, else `i`.
    [[nodiscard]] std::uint32_t behind_title(std::uint32_t i) const
    {
        const std::uint32_t end = scene_.stretches[scene_.quotedness.stretch_of[i]].end();
        return end < sentence_.end && !scene_.quoted(end) && token(end).is(that_word) ? end : i;
    }

    /// "news" in "told the Meridian news agency".
    [[nodiscard]] bool describes_next(std::uint32_t i) const
    {
        return i + 1 < sentence_.end && token(i).is_word() && !token(i).capital &&
               (token(i).classes == 0 || token(i).is(organisation_word)) && !scene_.quoted(i + 1) &&
               token(i + 1).is(body) && !token(i + 1).capital;
    }

    /// "told reporters", "told the committee", "told him".
    [[nodiscard]] std::uint32_t behind_hearer(std::uint32_t at) const
    {
        const std::uint32_t limit = std::min(sentence_.end, at + longest_hearer);
        std::uint32_t i = at;
        while (i < limit && !scene_.quoted(i)) {
            if (const Mention* mention = scene_.mention_at(i)) {
                i = mention->last;
                i += describes_next(i) ? 1 : 0;
                const bool describes =
                    token(i).kind == TokenKind::possessive || token(i).is(group | role | body);
                if (!describes) {
                    return that_behind(i);
                }
                i += token(i).kind == TokenKind::possessive ? 1 : 0;
                if (i < sentence_.end && scene_.quoted(i)) {  // told Radio 3's “Evening Show”
                    return behind_title(i);
                }
                continue;
            }
            const Token& word = token(i);
            if (!word.is_word() || word.is(that_word | preposition | pronoun_he | pronoun_she)) {
                return i;
            }
            ++i;
            if (const std::uint32_t that = that_behind(i); that != i) {
                return that;
            }
            const bool ends = !word.is(determiner | people) && !token(i).is(group | body | role);
            if (ends) {
                return i;
            }
        }
        return i;
    }

    const Scene& scene_;
    const Sentence& sentence_;
};

}  // namespace

void find_content(const Scene& scene, const Sentence& sentence, Cue& cue)
{
    ContentFinder(scene, sentence).find(cue);
}

}  // namespace onrecord
