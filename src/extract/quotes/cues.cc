#include "extract/quotes/cues.h"

#include <algorithm>

#include "extract/lower_case.h"
#include "extract/quotes/cue_content.h"
#include "extract/quotes/cue_subject.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_adverbial = 14;
constexpr std::uint32_t most_adverbs = 6;
constexpr std::uint32_t most_between = 3;  // tokens between "went" and "to"

class CueFinder {
public:
    CueFinder(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon)
        : scene_(scene), sentence_(sentence), lexicon_(lexicon)
    {
    }

    std::vector<Cue> run()
    {
        for (std::uint32_t i = sentence_.begin; i < sentence_.end; ++i) {
            if (scene_.quoted(i)) {
                continue;
            }
            const Token& word = token(i);
            if (word.is(accord)) {
                take_according(i, according_phrase(i));
            } else if (word.is(opening_accord | closing_accord)) {
                take_short_according(i);
            }
            if (word.is(question_verb) && take_question(i)) {
                continue;
            }
            if (word.is(speech_verb | participle | quoting_verb)) {
                take_verb(i);
            }
        }
        return std::move(cues_);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// Behind the phrase that begins at `i`; `i` when there is none.
    [[nodiscard]] std::uint32_t according_phrase(std::uint32_t i) const
    {
        std::uint32_t end = i;
        for (const std::vector<std::string>& phrase : lexicon_.according_to()) {
            std::uint32_t at = i;
            for (const std::string& word : phrase) {
                if (at >= sentence_.end || to_lower_case(scene_.text.text_of(token(at))) != word) {
                    at = i;
                    break;
                }
                ++at;
            }
            end = std::max(end, at);
        }
        return end;
    }

    /// Words that mean other things elsewhere: "Pour Ada Quill, ...", "..., so die Sprecherin."
    void take_short_according(std::uint32_t i)
    {
        const Subject subject = subject_after(scene_, i + 1, sentence_.end);
        const bool someone =
            subject.kind == SubjectKind::person || subject.kind == SubjectKind::unnamed;
        const bool opens = token(i).is(opening_accord) && i == sentence_.begin && someone &&
                           token(subject.phrase_end).kind == TokenKind::comma;
        const bool closes = token(i).is(closing_accord) && i > sentence_.begin &&
                            !token(i - 1).is_word() && subject.found() &&
                            subject.kind != SubjectKind::other && ends_phrase(subject.phrase_end);
        if (opens || closes) {
            take_according(i, i + 1);
        }
    }

    /// A comma, a full stop or an adverbial follows, no other noun or verb.
    [[nodiscard]] bool ends_phrase(std::uint32_t i) const
    {
        return i >= sentence_.end || !token(i).is_word() || token(i).is(preposition | adverb);
    }

    void take_according(std::uint32_t i, std::uint32_t end)
    {
        if (end == i) {
            return;
        }
        Cue cue;
        cue.kind = CueKind::according;
        cue.first = i;
        cue.last = end;
        cue.subject = subject_after(scene_, end, sentence_.end);
        if (!cue.subject.found()) {
            return;
        }
        cue.phrase_begin = i;
        cue.phrase_end = cue.subject.phrase_end;
        cue.content_begin = behind_comma(cue.phrase_end);
        cues_.push_back(cue);
    }

    /// Behind the comma that ends an apposition which begins at `at`, else `at`.
    [[nodiscard]] std::uint32_t behind_comma(std::uint32_t at) const
    {
        const std::uint32_t limit = std::min(sentence_.end, at + longest_adverbial);
        for (std::uint32_t i = at; i < limit && !scene_.quoted(i); ++i) {
            if (token(i).kind == TokenKind::comma) {
                return i + 1;
            }
        }
        return at;
    }

    /// "Asked by reporters whether he would run, ...", "when asked about the bridge": a reported
    /// question of nobody in particular.
    bool take_question(std::uint32_t i)
    {
        const bool opens = i == sentence_.begin || scene_.quoted(i - 1) ||
                           token(i - 1).is(subordinator | passive | conjunction) ||
                           token(i - 1).kind == TokenKind::comma;
        if (!opens) {
            return false;
        }
        const std::uint32_t limit = std::min(sentence_.end, i + longest_adverbial);
        std::uint32_t word = i + 1;
        while (word < limit && !scene_.quoted(word) && token(word).kind != TokenKind::comma &&
               !token(word).is(question_word)) {
            ++word;
        }
        if (word >= limit || scene_.quoted(word) || !token(word).is(question_word)) {
            return false;
        }
        Cue cue;
        cue.kind = CueKind::question;
        cue.first = cue.phrase_begin = i;
        cue.last = cue.phrase_end = i + 1;
        cue.subject.kind = SubjectKind::other;
        cue.content_begin = word;
        cue.says_that = true;
        cues_.push_back(cue);
        return true;
    }

    /// "quoted Ada Lindqvist as saying": the cue is the second verb.
    [[nodiscard]] bool leads_to_saying(std::uint32_t i) const
    {
        const std::uint32_t limit = std::min(sentence_.end, i + longest_adverbial);
        for (std::uint32_t k = i + 1; k + 1 < limit && !scene_.quoted(k); ++k) {
            if (token(k).is(comparing_word)) {
                return token(k + 1).is(participle) && !token(k + 1).is(quoting_verb);
            }
            if (!token(k).is_word()) {
                return false;
            }
        }
        return false;
    }

    /// "proposed that", "reported on Monday that"; not "ruled in a case that".
    [[nodiscard]] bool reports_that(const Cue& cue) const
    {
        if (cue.content_begin >= sentence_.end || cue.inverted ||
            cue.content_begin > cue.last + most_adverbs ||
            !token(cue.content_begin).is(that_word) || scene_.quoted(cue.content_begin)) {
            return false;
        }
        for (std::uint32_t i = cue.last; i < cue.content_begin; ++i) {
            const bool last = i + 1 == cue.content_begin;
            if (!token(i).is(time_word) && (last || !token(i).is(preposition | determiner))) {
                return false;
            }
        }
        return true;
    }

    void take_verb(std::uint32_t i)
    {
        if (scene_.mention_at(i) != nullptr || (token(i).is(quoting_verb) && leads_to_saying(i))) {
            return;
        }
        Cue cue;
        const bool quotes_only = token(i).is(quoting_verb) && !token(i).is(speech_verb);
        cue.kind = quotes_only ? CueKind::quoting : CueKind::speech;
        cue.participle = token(i).is(participle) && !token(i).is(speech_verb);
        if (cue.participle && !opens_participle_clause(i)) {
            return;
        }
        cue.first = i;
        cue.last = i + 1;
        const std::uint32_t subject_end = step_over_adverbs(cue);
        if (passive_ || !find_cue_subject(scene_, sentence_, lexicon_, cues_, subject_end, cue)) {
            return;
        }
        cue.negated = cue.negated || (cue.subject.kind == SubjectKind::other &&
                                      token(cue.subject.first).is(negation));
        note_aside(cue);
        find_content(scene_, sentence_, cue);
        if (cue.kind == CueKind::quoting && !cue.participle && reports_that(cue)) {
            cue.kind = CueKind::speech;
        }
        cues_.push_back(cue);
    }

    /// ", adding", "and warning", "is saying"; not "the reading said".
    [[nodiscard]] bool opens_participle_clause(std::uint32_t i) const
    {
        if (i == sentence_.begin) {
            return false;
        }
        const Token& before = token(i - 1);
        if (before.is(preposition | body)) {  // "by saying that", "a statement saying it"
            return opens_clause(scene_, sentence_, i + 1);
        }
        return !before.is_word() || before.is(conjunction | auxiliary | adverb | subordinator);
    }

    /// Where the words between subject and verb begin: "has also", "would not".
    std::uint32_t step_over_adverbs(Cue& cue)
    {
        passive_ = false;
        std::uint32_t at = before_infinitive(cue.first);
        const std::uint32_t limit =
            std::max(sentence_.begin, at > most_adverbs ? at - most_adverbs : 0U);
        while (at > limit && is_between(at - 1)) {
            --at;
            cue.negated = cue.negated || token(at).is(modal | negation);
            passive_ = passive_ || (token(at).is(passive) && !cue.participle);
        }
        return before_time(at);
    }

    /// "went on to say", "continued to insist": who goes on says it.
    [[nodiscard]] std::uint32_t before_infinitive(std::uint32_t verb) const
    {
        if (verb < sentence_.begin + 2 || !token(verb - 1).is(infinitive_word)) {
            return verb;
        }
        std::uint32_t at = verb - 2;
        while (at > sentence_.begin && verb - at <= most_between &&
               token(at).is(preposition | adverb | conjunction) && !scene_.quoted(at)) {
            --at;
        }
        return token(at).is(continuing_verb) && !scene_.quoted(at) ? at : verb;
    }

    /// Steps back over "on Monday", "last week", "late Feb. 3" before token `at`.
    [[nodiscard]] std::uint32_t before_time(std::uint32_t at) const
    {
        std::uint32_t first = at;
        bool time = false;
        while (first > sentence_.begin && at - first < most_adverbs && !scene_.quoted(first - 1) &&
               (token(first - 1).is(time_word) || token(first - 1).kind == TokenKind::number)) {
            --first;
            time = time || token(first).is(time_word);
        }
        if (!time || first == sentence_.begin) {
            return at;
        }
        return token(first - 1).is(preposition | determiner) && first - 1 > sentence_.begin
                   ? first - 1
                   : first;
    }

    [[nodiscard]] bool is_between(std::uint32_t i) const
    {
        const Token& word = token(i);
        if (!word.is_word() || word.capital || scene_.quoted(i)) {
            return false;
        }
        return word.is(adverb | auxiliary | modal | negation) || ends_in_ly(word);
    }

    [[nodiscard]] bool ends_in_ly(const Token& word) const
    {
        return word.end - word.begin > 4 && word.classes == 0 &&
               scene_.text.text_of(word).ends_with("ly");
    }

    /// "as Ada Lindqvist said"
    void note_aside(Cue& cue) const
    {
        if (cue.phrase_begin == sentence_.begin || cue.participle ||
            !token(cue.phrase_begin - 1).is(comparing_word) ||
            scene_.quoted(cue.phrase_begin - 1)) {
            return;
        }
        cue.aside = true;
        --cue.phrase_begin;
    }

    const Scene& scene_;
    const Sentence& sentence_;
    const Lexicon& lexicon_;
    std::vector<Cue> cues_;
    bool passive_ = false;
};

}  // namespace

std::vector<Cue> find_cues(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon)
{
    return CueFinder(scene, sentence, lexicon).run();
}

}  // namespace onrecord
