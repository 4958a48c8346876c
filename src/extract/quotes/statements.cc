#include "extract/quotes/statements.h"

#include <algorithm>

#include "extract/quotes/content_end.h"
#include "extract/quotes/paragraph_opening.h"
#include "extract/quotes/quoting_cues.h"
#include "extract/quotes/statement_maker.h"
#include "extract/quotes/zone.h"

namespace onrecord {

namespace {

class StatementFinder {
public:
    StatementFinder(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon)
        : scene_(scene), sentence_(sentence), zones_(scene), maker_(scene, out_)
    {
        out_.cues = find_cues(scene, sentence, lexicon);
    }

    SentenceStatements run()
    {
        cursor_ = behind_opening(scene_, sentence_);
        for (std::uint32_t c = 0; c < out_.cues.size(); ++c) {
            const Cue& cue = out_.cues[c];
            const bool main_verb = cue.subject.last <= cursor_ && !cue.inverted;
            if (cue.phrase_begin >= cursor_ || (cue.first >= cursor_ && main_verb)) {
                take(c);
            }
        }
        collect_loose();
        return std::move(out_);
    }

private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    void take(std::uint32_t c)
    {
        const Cue& cue = out_.cues[c];
        if (cue.kind == CueKind::quoting && !quote_ends_at(cue.phrase_begin) &&
            lacks_words(scene_, sentence_, out_.cues, c)) {
            return;
        }
        const Zone before{cursor_, cue.phrase_begin};
        const Zone after{cue.content_begin, end_of_content(scene_, sentence_, out_.cues, c)};
        if (cue.kind == CueKind::according) {
            take_according(c, before, after);
        } else if (cue.kind == CueKind::question) {
            claim_after(c, {after.begin, zones_.end_of_clause(after)});
        } else if (cue.aside && !zones_.has_quoted(before) && !zones_.has_quoted(after) &&
                   !tells_time(before, after)) {
            take_aside(c, before, after);
        } else if (interrupts(cue, before, after)) {
            claim_after(c, {before.begin, after.end});
        } else if (quote_ends_at(cue.phrase_begin)) {
            maker_.make(c, before);
            take_continued(c, after);
        } else if (cue.inverted) {
            take_inverted(c, before, after);
        } else if (trails(cue, before, after)) {
            note_report(out_.cues[c], after);
            maker_.make(c, before);
            cursor_ = cue.phrase_end;
        } else {
            claim_after(c, after);
        }
    }

    /// "As X said, the road is closed."; "The road is closed, as X said."
    void take_aside(std::uint32_t c, Zone before, Zone after)
    {
        Cue& cue = out_.cues[c];
        if (cue.kind == CueKind::quoting && cue.subject.kind == SubjectKind::organisation) {
            cue.kind = CueKind::speech;  // "as the Courier reports"
        }
        if (zones_.words_in(before) >= least_clause) {
            maker_.make(c, before);
            cursor_ = cue.phrase_end;
            return;
        }
        const std::uint32_t comma = zones_.end_of_clause(after);
        if (comma < after.end) {
            claim_after(c, {comma + 1, after.end});
        }
    }

    /// "The news came as X said the road is closed": both halves are clauses of their own.
    [[nodiscard]] bool tells_time(Zone before, Zone after) const
    {
        return zones_.words_in(before) >= least_clause && zones_.words_in(after) >= least_clause &&
               token(before.end - 1).is_word() && token(after.begin).kind != TokenKind::comma;
    }

    /// "The road, X said, is closed until May": the cue stands inside the words.
    [[nodiscard]] bool interrupts(const Cue& cue, Zone before, Zone after) const
    {
        if (cue.inverted || cue.participle || cue.carried || cue.kind == CueKind::quoting ||
            before.empty() || cue.phrase_end + 1 >= after.end || zones_.has_quoted(before)) {
            return false;
        }
        const Token& next = token(cue.phrase_end + 1);
        if (scene_.quoted(cue.phrase_end + 1) && opens_quotation(cue.phrase_end + 1)) {
            return false;
        }
        return token(before.end - 1).kind == TokenKind::comma &&
               token(cue.phrase_end).kind == TokenKind::comma &&
               !next.is(participle | speech_verb | relative | conjunction | subordinator);
    }

    /// The mark at `i` opens a sentence, not a piece of one: a capital follows.
    [[nodiscard]] bool opens_quotation(std::uint32_t i) const
    {
        return i + 1 < sentence_.end && token(i + 1).capital;
    }

    /// According to X, ...; ..., according to X.
    void take_according(std::uint32_t c, Zone before, Zone after)
    {
        const Cue& cue = out_.cues[c];
        if (const std::uint32_t speaker = speaker_before(c); speaker != c && opens_marks(after)) {
            maker_.make(speaker, after);
            cursor_ = std::max(cursor_, after.end);
        } else if (inside_clause(cue, before)) {
            claim_after(c, {before.begin, after.end});
        } else if (zones_.words_in(before) >= least_clause) {
            maker_.make(c, before);
            cursor_ = cue.phrase_end;
        } else if (passes_on(c)) {
            cursor_ = cue.content_begin;
        } else {
            maker_.make(c, after);
            cursor_ = std::max(cursor_, after.end);
        }
    }

    /// "Jo Marr answered at length, according to the ministry: “...”": the words are Jo Marr's.
    [[nodiscard]] std::uint32_t speaker_before(std::uint32_t c) const
    {
        return c > 0 && out_.cues[c - 1].subject.kind == SubjectKind::person ? c - 1 : c;
    }

    [[nodiscard]] bool opens_marks(Zone zone) const
    {
        const std::uint32_t at = skip_marks_before(zone.begin);
        return at < zone.end && scene_.quoted(at);
    }

    /// "The port, which, according to the ministry, is shut": nothing before the cue stands alone.
    [[nodiscard]] bool inside_clause(const Cue& cue, Zone before) const
    {
        return before.end >= before.begin + 2 && token(before.end - 1).kind == TokenKind::comma &&
               token(before.end - 2).is(relative | conjunction | that_word | subordinator) &&
               cue.content_begin > cue.phrase_end;
    }

    /// "According to the ministry, Jo Marr said ...": the words are Jo Marr's.
    [[nodiscard]] bool passes_on(std::uint32_t c) const
    {
        const Cue& cue = out_.cues[c];
        return cue.subject.kind != SubjectKind::person && c + 1 < out_.cues.size() &&
               out_.cues[c + 1].subject.kind == SubjectKind::person &&
               out_.cues[c + 1].phrase_begin == cue.content_begin;
    }

    void take_inverted(std::uint32_t c, Zone before, Zone after)
    {
        if (zones_.words_in(before) >= least_clause) {
            maker_.make(c, before);
            take_continued(c, after);
        } else if (out_.cues[c].says_that) {
            claim_after(c, after);
        }
    }

    /// “...,” X said, “...”: what follows in marks is theirs too.
    void take_continued(std::uint32_t c, Zone after)
    {
        const Cue& cue = out_.cues[c];
        cursor_ = cue.inverted ? cue.subject.phrase_end : cue.phrase_end;
        const std::uint32_t at = skip_marks_before(after.begin);
        if (at < after.end && scene_.quoted(at) && stands_apart(at)) {
            maker_.make(c, {at, after.end});
            cursor_ = after.end;
        } else if (cue.says_that && !cue.inverted && !after.empty() &&
                   token(after.begin).is(that_word)) {
            maker_.make(c, after);
            cursor_ = after.end;
        }
    }

    /// The mark at `i` opens more of what is said: not "said Jo Marr, who wrote “Bridges”".
    [[nodiscard]] bool stands_apart(std::uint32_t i) const
    {
        return !token(i - 1).is_word() || scene_.quoted(i - 1) || opens_quotation(i) ||
               token(i - 1).is(speech_verb | participle | that_word);
    }

    [[nodiscard]] std::uint32_t skip_marks_before(std::uint32_t at) const
    {
        while (at < sentence_.end && !scene_.quoted(at) &&
               (token(at).kind == TokenKind::comma || token(at).kind == TokenKind::colon ||
                token(at).kind == TokenKind::dash)) {
            ++at;
        }
        return at;
    }

    void claim_after(std::uint32_t c, Zone after)
    {
        const std::size_t before = out_.statements.size();
        maker_.make(c, {after.begin, zones_.end_of_report(after)});
        const bool emitted = out_.statements.size() > before;
        cursor_ = emitted ? std::max(cursor_, after.end) : cursor_;
    }

    /// A stretch in marks ends right before token `at`, or a comma before it.
    [[nodiscard]] bool quote_ends_at(std::uint32_t at) const
    {
        std::uint32_t i = at;
        for (int steps = 0; steps < 2 && i > cursor_; ++steps, --i) {
            if (scene_.quoted(i - 1)) {
                return true;
            }
            if (token(i - 1).kind != TokenKind::comma && token(i - 1).kind != TokenKind::stop &&
                token(i - 1).kind != TokenKind::dash) {
                return false;
            }
        }
        return i > cursor_ && scene_.quoted(i - 1);
    }

    /// The clause stands before its attribution: "The road is closed, X said on Monday."
    [[nodiscard]] bool trails(const Cue& cue, Zone before, Zone after) const
    {
        if (cue.participle || before.empty() || zones_.words_in(before) < least_clause) {
            return false;
        }
        const TokenKind edge = token(before.end - 1).kind;
        if (edge != TokenKind::comma && edge != TokenKind::stop && edge != TokenKind::dash) {
            return false;
        }
        if (cue.says_that) {
            return false;
        }
        if (after.empty() || !zones_.has_words(after)) {
            return true;
        }
        const Token& next = token(after.begin);
        const bool adverbial =
            next.kind == TokenKind::comma ||
            (next.is(preposition | time_word | subordinator) && !next.is(infinitive_word));
        return adverbial && zones_.words_in(before) > least_clause && !opens_aside(before);
    }

    /// "The road is closed, the Courier reported.": behind the clause nothing else is reported.
    void note_report(Cue& cue, Zone after) const
    {
        if (cue.kind == CueKind::quoting && cue.subject.kind == SubjectKind::organisation &&
            !zones_.has_words(after)) {
            cue.kind = CueKind::speech;
        }
    }

    /// "On Monday,", "When asked,": no clause of its own.
    [[nodiscard]] bool opens_aside(Zone zone) const
    {
        const Token& first = token(zone.begin);
        return first.is(preposition | time_word | subordinator);
    }

    void collect_loose()
    {
        std::size_t next = 0;
        for (std::uint32_t i = sentence_.begin; i < sentence_.end;) {
            if (!scene_.quoted(i)) {
                ++i;
                continue;
            }
            const std::uint32_t id = scene_.quotedness.stretch_of[i];
            const Stretch& stretch = scene_.stretches[id];
            while (next < out_.statements.size() && out_.statements[next].last <= stretch.open) {
                ++next;
            }
            const bool claimed =
                next < out_.statements.size() && out_.statements[next].first <= stretch.close;
            if (!claimed) {
                out_.loose.push_back(id);
            }
            i = stretch.end();
        }
    }

    const Scene& scene_;
    const Sentence& sentence_;
    SentenceStatements out_;
    ZoneReader zones_;
    StatementMaker maker_;
    std::uint32_t cursor_ = 0;
};

}  // namespace

SentenceStatements find_statements(const Scene& scene, const Sentence& sentence,
                                   const Lexicon& lexicon)
{
    return StatementFinder(scene, sentence, lexicon).run();
}

}  // namespace onrecord
