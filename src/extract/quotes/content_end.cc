#include "extract/quotes/content_end.h"

#include <algorithm>

#include "extract/quotes/zone.h"

namespace onrecord {

namespace {

constexpr std::uint32_t farthest_joint = 4;
constexpr std::uint32_t farthest_verb = 10;  // tokens behind the beginning of a main clause

class ContentEnd {
public:
    ContentEnd(const Scene& scene, const Sentence& sentence, const std::vector<Cue>& cues)
        : scene_(scene), sentence_(sentence), cues_(cues)
    {
    }

    [[nodiscard]] std::uint32_t end_of(std::uint32_t c) const
    {
        const Cue& cue = cues_[c];
        for (std::uint32_t next = c + 1; next < cues_.size(); ++next) {
            const Cue& other = cues_[next];
            if (other.phrase_begin < cue.content_begin) {
                if (resumes(cue, other)) {
                    return other.first;
                }
                continue;
            }
            if (splits(cue, other)) {
                return other.carried ? joint_before(other.first) : other.phrase_begin;
            }
            if (next > c + 4) {
                break;
            }
        }
        return stands_in_opening_clause(cue) ? end_of_opening_clause(cue) : sentence_.end;
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    /// "While Jo Marr said the bridge is safe, ...": the cue belongs to a clause that opens the
    /// sentence, before the main one.
    [[nodiscard]] bool stands_in_opening_clause(const Cue& cue) const
    {
        std::uint32_t i = sentence_.begin;
        i += token(i).is(conjunction) && !token(i).is(subordinator) ? 1 : 0;
        if (cue.inverted || cue.kind != CueKind::speech || i >= cue.first ||
            !token(i).is(subordinator)) {
            return false;
        }
        for (; i < cue.first; ++i) {
            if (scene_.quoted(i) || token(i).kind == TokenKind::comma) {
                return false;
            }
        }
        return true;
    }

    /// The comma behind which a main clause begins, or the sentence's end.
    [[nodiscard]] std::uint32_t end_of_opening_clause(const Cue& cue) const
    {
        std::uint32_t words = 0;
        for (std::uint32_t i = cue.content_begin; i + 1 < sentence_.end; ++i) {
            if (scene_.quoted(i)) {
                words += least_clause;
                continue;
            }
            words += token(i).is_word() ? 1 : 0;
            if (token(i).kind == TokenKind::comma && words >= least_clause &&
                opens_clause_with_verb(i + 1)) {
                return i;
            }
        }
        return sentence_.end;
    }

    /// A pronoun, or a noun phrase with a finite verb behind it.
    [[nodiscard]] bool opens_clause_with_verb(std::uint32_t at) const
    {
        const Token& first = token(at);
        if (first.is(pronoun_he | pronoun_she | other_pronoun)) {
            return true;
        }
        if (!first.is(determiner) && scene_.mention_at(at) == nullptr) {
            return false;
        }
        const std::uint32_t limit = std::min(sentence_.end, at + farthest_verb);
        for (std::uint32_t i = at + 1; i < limit && !scene_.quoted(i); ++i) {
            if (token(i).is(auxiliary | modal | speech_verb)) {
                return true;
            }
            if (token(i).kind == TokenKind::comma || token(i).is(relative | subordinator)) {
                return false;
            }
        }
        return false;
    }

    /// The conjunction that joins a further verb at `verb` to the sentence, else `verb`.
    [[nodiscard]] std::uint32_t joint_before(std::uint32_t verb) const
    {
        for (std::uint32_t i = verb; i > verb - std::min(verb, farthest_joint); --i) {
            if (token(i - 1).is(conjunction | subordinator)) {
                return i - 1;
            }
        }
        return verb;
    }

    /// "Ada Quill, who argued with him, said ...": the verb of the sentence behind that of a
    /// relative clause.
    static bool resumes(const Cue& cue, const Cue& other)
    {
        return other.first > cue.content_begin && !other.inverted &&
               other.subject.kind == SubjectKind::person &&
               other.subject.person == cue.subject.person &&
               other.subject.first == cue.subject.first;
    }

    /// Does a later cue of the sentence end the words of this one? Not where it is inside the
    /// clause: "X said that Y had told her ...".
    [[nodiscard]] bool splits(const Cue& cue, const Cue& other) const
    {
        if (other.carried && !other.participle) {
            return other.first > cue.content_begin + 1;
        }
        if (other.participle || other.kind == CueKind::according) {
            return other.phrase_begin > sentence_.begin &&
                   token(other.phrase_begin - 1).kind == TokenKind::comma;
        }
        if (other.subject.kind == SubjectKind::person && opens_subordinate(cue) &&
            other.phrase_begin > cue.content_begin &&
            token(other.phrase_begin - 1).kind == TokenKind::comma) {
            return true;
        }
        return other.phrase_begin > cue.content_begin + 1 &&
               (scene_.quoted(other.phrase_begin - 1) || opens_main_clause(other.phrase_begin));
    }

    /// "While Jo Marr pledged to help, Ada Quill insisted ..."
    [[nodiscard]] bool opens_subordinate(const Cue& cue) const
    {
        return cue.phrase_begin > sentence_.begin && token(cue.phrase_begin - 1).is(subordinator);
    }

    /// ", and Jo Marr said": behind a comma and a conjunction, or a semicolon.
    [[nodiscard]] bool opens_main_clause(std::uint32_t at) const
    {
        if (token(at - 1).kind == TokenKind::semicolon) {
            return true;
        }
        return at >= 2 && token(at - 1).is(conjunction) && token(at - 2).kind == TokenKind::comma;
    }

    const Scene& scene_;
    const Sentence& sentence_;
    const std::vector<Cue>& cues_;
};

}  // namespace

std::uint32_t end_of_content(const Scene& scene, const Sentence& sentence,
                             const std::vector<Cue>& cues, std::uint32_t c)
{
    return ContentEnd(scene, sentence, cues).end_of(c);
}

}  // namespace onrecord
