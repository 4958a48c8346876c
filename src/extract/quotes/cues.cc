#include "extract/quotes/cues.h"

#include <algorithm>

#include "extract/lower_case.h"
#include "extract/quotes/cue_content.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_adverbial = 14;
constexpr std::uint32_t longest_apposition = 45;
constexpr std::uint32_t most_adverbs = 6;
constexpr std::uint32_t most_words_before_subject = 3;
constexpr std::uint32_t longest_trailing_apposition = 40;

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
                take_according(i);
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

    void take_according(std::uint32_t i)
    {
        const std::uint32_t end = according_phrase(i);
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

    void take_verb(std::uint32_t i)
    {
        if (scene_.mention_at(i) != nullptr) {
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
        if (passive_ || (!inverts(cue, subject_end) && !plain(cue, subject_end))) {
            return;
        }
        note_aside(cue);
        find_content(scene_, sentence_, cue);
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
            return opens_clause_at(i + 1);
        }
        return !before.is_word() || before.is(conjunction | auxiliary | adverb | subordinator);
    }

    /// Where the words between subject and verb begin: "has also", "would not".
    std::uint32_t step_over_adverbs(Cue& cue)
    {
        passive_ = false;
        std::uint32_t at = cue.first;
        const std::uint32_t limit =
            std::max(sentence_.begin, cue.first > most_adverbs ? cue.first - most_adverbs : 0U);
        while (at > limit && is_between(at - 1)) {
            --at;
            cue.negated = cue.negated || token(at).is(modal | negation);
            passive_ = passive_ || (token(at).is(passive) && !cue.participle);
        }
        return before_time(at);
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

    /// “...,” said Ada Lindqvist
    bool inverts(Cue& cue, std::uint32_t before)
    {
        if (cue.participle || before == sentence_.begin) {
            return false;
        }
        const Token& left = token(before - 1);
        const bool set_off = scene_.quoted(before - 1) || left.kind == TokenKind::comma ||
                             left.kind == TokenKind::dash || left.kind == TokenKind::stop;
        if (!set_off || stands_behind_apposition(before)) {
            return false;
        }
        cue.subject = subject_after(scene_, cue.last, sentence_.end);
        if (!cue.subject.found() || !ends_inversion(cue.subject.last)) {
            return false;
        }
        cue.inverted = true;
        cue.phrase_begin = before;
        cue.phrase_end = behind_apposition(cue.subject.phrase_end);
        return true;
    }

    /// What may follow the name in "..., said Ada Lindqvist": no verb and no "that", which would
    /// make the name a hearer or the subject of what is said.
    [[nodiscard]] bool ends_inversion(std::uint32_t behind) const
    {
        if (behind >= sentence_.end || scene_.quoted(behind)) {
            return true;
        }
        const Token& next = token(behind);
        return !next.is_word() || (next.is(conjunction | preposition | relative | subordinator |
                                           time_word | participle | adverb) &&
                                   !next.is(that_word | auxiliary));
    }

    /// "Ada Lindqvist, a lawyer, said the road ...", "“...,” Ada Lindqvist, a lawyer, told them":
    /// the verb belongs to the name before it.
    [[nodiscard]] bool stands_behind_apposition(std::uint32_t verb) const
    {
        if (scene_.quoted(verb - 1) || token(verb - 1).kind == TokenKind::stop) {
            return false;
        }
        const std::uint32_t begin = behind_quotation(verb);
        const Subject subject = subject_before(scene_, begin, verb);
        return subject.kind == SubjectKind::person &&
               (subject.phrase_begin <= begin + most_words_before_subject ||
                token(subject.phrase_begin - 1).kind == TokenKind::comma);
    }

    /// Where the words outside of marks begin that lead up to token `at`.
    [[nodiscard]] std::uint32_t behind_quotation(std::uint32_t at) const
    {
        const std::uint32_t far = at > longest_apposition ? at - longest_apposition : 0;
        const std::uint32_t limit = std::max(sentence_.begin, far);
        for (std::uint32_t i = at; i > limit; --i) {
            if (scene_.quoted(i - 1)) {
                return i;
            }
        }
        return sentence_.begin;
    }

    /// ", a lawyer from Port Merrow," behind a name that follows its verb.
    [[nodiscard]] std::uint32_t behind_apposition(std::uint32_t at) const
    {
        const std::uint32_t limit = std::min(sentence_.end, at + longest_trailing_apposition);
        std::uint32_t i = at;
        while (i < limit && !scene_.quoted(i) && token(i).kind != TokenKind::colon) {
            ++i;
        }
        return i;
    }

    /// Ada Lindqvist said
    bool plain(Cue& cue, std::uint32_t subject_end)
    {
        cue.subject = subject_before(scene_, sentence_.begin, subject_end);
        if (!cue.subject.found()) {
            cue.subject = carried_subject(cue, subject_end);
        }
        if (!cue.subject.found() && drops_subject(cue, subject_end)) {
            cue.subject.kind = SubjectKind::unstated;
            cue.subject.phrase_begin = subject_end;
        }
        if (!cue.subject.found() && !cue.negated && surely_speaks(cue)) {
            cue.subject = any_subject(subject_end);
        }
        cue.phrase_begin = cue.subject.found() ? cue.subject.phrase_begin : cue.first;
        if (cue.participle && token(cue.first - (cue.first > 0 ? 1 : 0)).kind == TokenKind::comma) {
            cue.phrase_begin = cue.first;
        }
        cue.phrase_end = cue.last;
        const bool pronoun =
            cue.subject.kind == SubjectKind::he || cue.subject.kind == SubjectKind::she;
        if (pronoun && cue.phrase_begin > sentence_.begin &&
            token(cue.phrase_begin - 1).is(auxiliary) && !scene_.quoted(cue.phrase_begin - 1)) {
            --cue.phrase_begin;  // a-t-elle dit
        }
        return cue.subject.found();
    }

    /// "«...», dijo.": a verb between a quotation and a full stop, comma or further quotation.
    [[nodiscard]] bool drops_subject(const Cue& cue, std::uint32_t subject_end) const
    {
        if (!lexicon_.drops_subjects() || cue.participle || subject_end < sentence_.begin + 2) {
            return false;
        }
        const bool behind_quote =
            scene_.quoted(subject_end - 1) ||
            (token(subject_end - 1).kind == TokenKind::comma && scene_.quoted(subject_end - 2));
        return behind_quote && (cue.last >= sentence_.end || !token(cue.last).is_word());
    }

    /// "stood up and said", "..., adding": the subject stands further to the left.
    [[nodiscard]] Subject carried_subject(Cue& cue, std::uint32_t subject_end) const
    {
        if (subject_end == sentence_.begin) {
            return {};
        }
        const Token& left = token(subject_end - 1);
        const bool joined = left.is(conjunction) || cue.participle;
        if (!joined) {
            return {};
        }
        const bool first = cues_.empty() || cues_.back().kind == CueKind::question;
        Subject subject =
            first ? sentence_subject(scene_, sentence_.begin, subject_end) : cues_.back().subject;
        if (!subject.found() && token(cue.first).is(speech_verb | participle) &&
            !token(cue.first).is(quoting_verb | evidence_verb)) {
            subject.kind = SubjectKind::other;
        }
        subject.phrase_begin = cue.first;
        cue.carried = subject.found();
        return subject;
    }

    /// "said", or another verb with a clause behind it: "revealed that", "insisted it".
    [[nodiscard]] bool surely_speaks(const Cue& cue) const
    {
        if (token(cue.first).is(plain_verb)) {
            return true;
        }
        return token(cue.first).is(speech_verb) &&
               !token(cue.first).is(clause_verb | evidence_verb) && opens_clause_at(cue.last);
    }

    [[nodiscard]] bool opens_clause_at(std::uint32_t i) const
    {
        return i < sentence_.end && !scene_.quoted(i) &&
               token(i).is(that_word | pronoun_he | pronoun_she | other_pronoun);
    }

    /// Whatever stands before a verb that is hardly ever anything but speech: "most of them said",
    /// "47 % say". Somebody speaks, though we cannot name them.
    [[nodiscard]] Subject any_subject(std::uint32_t end) const
    {
        if (end == sentence_.begin || scene_.quoted(end - 1) || !may_end_subject(token(end - 1))) {
            return {};
        }
        Subject subject;
        subject.kind = SubjectKind::other;
        subject.last = subject.phrase_end = end;
        const std::uint32_t behind_comma = token(end - 1).kind == TokenKind::comma ? end - 1 : end;
        std::uint32_t first = behind_comma;
        while (first > sentence_.begin && !scene_.quoted(first - 1) &&
               !ends_phrase(token(first - 1))) {
            --first;
        }
        subject.first = subject.phrase_begin = first;
        return first < behind_comma ? subject : Subject{};
    }

    static bool may_end_subject(const Token& token)
    {
        return token.kind == TokenKind::number || token.kind == TokenKind::comma ||
               token.kind == TokenKind::close_bracket || token.kind == TokenKind::other ||
               (token.is_word() && !token.is(preposition | conjunction | auxiliary | modal |
                                             relative | determiner | that_word | subordinator));
    }

    static bool ends_phrase(const Token& token)
    {
        return (!token.is_word() && token.kind != TokenKind::number &&
                token.kind != TokenKind::possessive && token.kind != TokenKind::other) ||
               token.is(that_word | subordinator | relative | speech_verb);
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
