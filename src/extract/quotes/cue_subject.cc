#include "extract/quotes/cue_subject.h"

#include <algorithm>

#include "extract/quotes/subject_kinds.h"

namespace onrecord {

namespace {

constexpr std::uint32_t longest_apposition = 45;  // tokens
constexpr std::uint32_t most_words_before_subject = 3;
constexpr std::uint32_t most_words_quoted = 10;  // "by the paper on Monday"
constexpr std::uint32_t longest_trailing_apposition = 40;

class CueSubject {
public:
    CueSubject(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon,
               const std::vector<Cue>& cues)
        : scene_(scene), sentence_(sentence), lexicon_(lexicon), cues_(cues)
    {
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
        if (cue.subject.kind == SubjectKind::other && !token(cue.first).is(plain_verb) &&
            !scene_.quoted(before - 1) && !(before > 1 && scene_.quoted(before - 2))) {
            return false;  // ", add closed captions": an object as well
        }
        cue.inverted = true;
        cue.phrase_begin = before;
        cue.phrase_end = behind_apposition(cue.subject.phrase_end);
        return true;
    }

    /// "was quoted as saying", "the paper quoted Ada Lindqvist as saying"
    bool quoted_as(Cue& cue)
    {
        if (!cue.participle || cue.first < sentence_.begin + 3 ||
            !token(cue.first - 1).is(comparing_word)) {
            return false;
        }
        const std::uint32_t as = cue.first - 1;
        std::uint32_t verb = as - 1;
        while (verb > sentence_.begin && as - verb < most_words_quoted && token(verb).is_word() &&
               !token(verb).is(quoting_verb)) {
            --verb;
        }
        if (!token(verb).is(quoting_verb) || scene_.quoted(verb)) {
            return false;
        }
        std::uint32_t before = verb;
        bool is_passive = false;
        while (before > sentence_.begin && token(before - 1).is(auxiliary | adverb)) {
            --before;
            is_passive = is_passive || token(before).is(passive);
        }
        const Subject quoting = subject_before(scene_, sentence_.begin, before);
        cue.subject = is_passive ? quoting : subject_before(scene_, verb + 1, as);
        cue.phrase_begin = quoting.found() ? quoting.phrase_begin : verb;
        cue.phrase_end = cue.last;
        return cue.subject.found();
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

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

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
                token(subject.phrase_begin - 1).kind == TokenKind::comma ||
                token(subject.phrase_begin - 1).kind == TokenKind::dash);
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
        if (!subject.found() && first && !cue.participle && token(cue.first).is(speech_verb)) {
            subject = opening_body(subject_end);
        }
        if (!subject.found() && token(cue.first).is(speech_verb | participle) &&
            !token(cue.first).is(quoting_verb | evidence_verb)) {
            subject.kind = SubjectKind::other;
        }
        subject.phrase_begin = cue.first;
        cue.carried = subject.found();
        return subject;
    }

    /// The body or place whose name opens the sentence: "Velmark holds the port and has vowed ...".
    [[nodiscard]] Subject opening_body(std::uint32_t end) const
    {
        std::uint32_t at = sentence_.begin;
        while (at < end && token(at).is(determiner)) {
            ++at;
        }
        const Mention* mention = at < end && !scene_.quoted(at) ? scene_.mention_at(at) : nullptr;
        if (mention == nullptr || mention->last >= end ||
            token(mention->last).kind == TokenKind::possessive ||
            token(mention->last).is(preposition | conjunction)) {
            return {};
        }
        const Subject subject = mention_subject(scene_, *mention);
        return subject.kind == SubjectKind::organisation ? subject : Subject{};
    }

    /// "said", or another verb with a clause behind it: "revealed that", "insisted it".
    [[nodiscard]] bool surely_speaks(const Cue& cue) const
    {
        if (token(cue.first).is(plain_verb)) {
            return true;
        }
        return token(cue.first).is(speech_verb) &&
               !token(cue.first).is(clause_verb | evidence_verb) &&
               opens_clause(scene_, sentence_, cue.last);
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

    const Scene& scene_;
    const Sentence& sentence_;
    const Lexicon& lexicon_;
    const std::vector<Cue>& cues_;
};

}  // namespace

bool find_cue_subject(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon,
                      const std::vector<Cue>& before, std::uint32_t subject_end, Cue& cue)
{
    CueSubject search(scene, sentence, lexicon, before);
    return search.quoted_as(cue) || search.inverts(cue, subject_end) ||
           search.plain(cue, subject_end);
}

bool opens_clause(const Scene& scene, const Sentence& sentence, std::uint32_t i)
{
    return i < sentence.end && !scene.quoted(i) &&
           scene.token(i).is(that_word | pronoun_he | pronoun_she | other_pronoun);
}

}  // namespace onrecord
