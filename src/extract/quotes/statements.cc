#include "extract/quotes/statements.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t least_clause = 3;       // words of a clause that counts as reported speech
constexpr std::uint32_t least_own_quote = 5;    // words in marks that are a statement by themselves
constexpr std::uint32_t longest_count = 200;    // tokens
constexpr std::uint32_t farthest_verb = 20;     // tokens from a clause's beginning
constexpr std::uint32_t longest_dateline = 16;  // tokens
constexpr std::uint32_t farthest_joint = 4;
constexpr double direct_share = 0.9;  // of the words in marks

/// Half-open range of tokens.
struct Zone {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

class StatementFinder {
public:
    StatementFinder(const Scene& scene, const Sentence& sentence, const Lexicon& lexicon)
        : scene_(scene), sentence_(sentence)
    {
        out_.cues = find_cues(scene, sentence, lexicon);
    }

    SentenceStatements run()
    {
        cursor_ = behind_dateline();
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

    /// Behind "PORT MERROW (Courier) - ", else the sentence's beginning.
    [[nodiscard]] std::uint32_t behind_dateline() const
    {
        const std::uint32_t begin = sentence_.begin;
        if (!sentence_.opens_paragraph || !token(begin).all_capitals) {
            return begin;
        }
        const std::uint32_t limit = std::min(sentence_.end, begin + longest_dateline);
        for (std::uint32_t i = begin + 1; i < limit && !scene_.quoted(i); ++i) {
            if (token(i).kind == TokenKind::dash) {
                return i + 1;
            }
            if (token(i).is_word() && !token(i).capital) {
                return begin;
            }
        }
        return begin;
    }

    void take(std::uint32_t c)
    {
        const Cue& cue = out_.cues[c];
        const Zone before{cursor_, cue.phrase_begin};
        const Zone after{cue.content_begin, end_of_content(c)};
        if (cue.kind == CueKind::according) {
            take_according(c, before, after);
        } else if (cue.kind == CueKind::question) {
            emit_after(c, {after.begin, end_of_clause(after)});
        } else if (cue.aside && !has_quoted(before) && !has_quoted(after)) {
            take_aside(c, before, after);
        } else if (interrupts(cue, before, after)) {
            emit_after(c, {before.begin, after.end});
        } else if (quote_ends_at(cue.phrase_begin)) {
            emit(c, before);
            take_continued(c, after);
        } else if (cue.inverted) {
            take_inverted(c, before, after);
        } else if (trails(cue, before, after)) {
            emit(c, before);
            cursor_ = cue.phrase_end;
        } else {
            emit_after(c, after);
        }
    }

    /// "As X said, the road is closed."; "The road is closed, as X said."
    void take_aside(std::uint32_t c, Zone before, Zone after)
    {
        const Cue& cue = out_.cues[c];
        if (words_in(before) >= least_clause) {
            emit(c, before);
            cursor_ = cue.phrase_end;
            return;
        }
        const std::uint32_t comma = end_of_clause(after);
        if (comma < after.end) {
            emit_after(c, {comma + 1, after.end});
        }
    }

    /// "The road, X said, is closed until May": the cue stands inside the words.
    [[nodiscard]] bool interrupts(const Cue& cue, Zone before, Zone after) const
    {
        if (cue.inverted || cue.participle || cue.carried || cue.kind == CueKind::quoting ||
            before.empty() || cue.phrase_end + 1 >= after.end || has_quoted(before)) {
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

    [[nodiscard]] bool has_quoted(Zone zone) const
    {
        for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
            if (scene_.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /// The first comma of a zone, or its end.
    [[nodiscard]] std::uint32_t end_of_clause(Zone zone) const
    {
        std::uint32_t i = zone.begin;
        while (i < zone.end && token(i).kind != TokenKind::comma) {
            ++i;
        }
        return i;
    }

    /// According to X, ...; ..., according to X.
    void take_according(std::uint32_t c, Zone before, Zone after)
    {
        const Cue& cue = out_.cues[c];
        if (const std::uint32_t speaker = speaker_before(c); speaker != c && opens_marks(after)) {
            emit(speaker, after);
            cursor_ = std::max(cursor_, after.end);
        } else if (inside_clause(cue, before)) {
            emit_after(c, {before.begin, after.end});
        } else if (words_in(before) >= least_clause) {
            emit(c, before);
            cursor_ = cue.phrase_end;
        } else if (passes_on(c)) {
            cursor_ = cue.content_begin;
        } else {
            emit(c, after);
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
        if (words_in(before) >= least_clause) {
            emit(c, before);
            take_continued(c, after);
        } else if (out_.cues[c].says_that) {
            emit_after(c, after);
        }
    }

    /// “...,” X said, “...”: what follows in marks is theirs too.
    void take_continued(std::uint32_t c, Zone after)
    {
        const Cue& cue = out_.cues[c];
        cursor_ = cue.inverted ? cue.subject.phrase_end : cue.phrase_end;
        const std::uint32_t at = skip_marks_before(after.begin);
        if (at < after.end && scene_.quoted(at)) {
            emit(c, {at, after.end});
            cursor_ = after.end;
        } else if (cue.says_that && !cue.inverted && !after.empty() &&
                   token(after.begin).is(that_word)) {
            emit(c, after);
            cursor_ = after.end;
        }
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

    void emit_after(std::uint32_t c, Zone after)
    {
        const std::size_t before = out_.statements.size();
        emit(c, {after.begin, end_of_report(after)});
        const bool emitted = out_.statements.size() > before;
        cursor_ = emitted ? std::max(cursor_, after.end) : cursor_;
    }

    /// Where the reporter speaks again: behind a lone dash, ", but", ", which". Not before words in
    /// marks.
    [[nodiscard]] std::uint32_t end_of_report(Zone zone) const
    {
        std::uint32_t words = 0;
        std::uint32_t dash = zone.end;
        std::uint32_t dashes = 0;
        std::uint32_t turn = zone.end;
        for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
            if (scene_.quoted(i)) {
                words += least_clause;
                turn = dash = zone.end;
                dashes = 0;
                continue;
            }
            words += counts_as_word(i) ? 1 : 0;
            if (token(i).kind == TokenKind::dash) {
                dash = dashes++ == 0 && words >= least_clause ? i : dash;
            } else if (turn == zone.end && words >= least_clause && turns(i, zone.end)) {
                turn = i;
            }
        }
        return std::min(turn, dashes == 1 ? dash : zone.end);
    }

    /// ", but", ", which"
    [[nodiscard]] bool turns(std::uint32_t comma, std::uint32_t end) const
    {
        return token(comma).kind == TokenKind::comma && comma + 1 < end &&
               token(comma + 1).is(turning_word);
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
        if (cue.participle || before.empty() || words_in(before) < least_clause) {
            return false;
        }
        const TokenKind edge = token(before.end - 1).kind;
        if (edge != TokenKind::comma && edge != TokenKind::stop && edge != TokenKind::dash) {
            return false;
        }
        if (cue.says_that) {
            return false;
        }
        if (after.empty() || !has_words(after)) {
            return true;
        }
        const Token& next = token(after.begin);
        const bool adverbial =
            next.kind == TokenKind::comma ||
            (next.is(preposition | time_word | subordinator) && !next.is(infinitive_word));
        return adverbial && words_in(before) > least_clause && !opens_aside(before);
    }

    /// "On Monday,", "When asked,": no clause of its own.
    [[nodiscard]] bool opens_aside(Zone zone) const
    {
        const Token& first = token(zone.begin);
        return first.is(preposition | time_word | subordinator);
    }

    [[nodiscard]] std::uint32_t end_of_content(std::uint32_t c) const
    {
        const Cue& cue = out_.cues[c];
        for (std::uint32_t next = c + 1; next < out_.cues.size(); ++next) {
            const Cue& other = out_.cues[next];
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
        return sentence_.end;
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

    [[nodiscard]] bool counts_as_word(std::uint32_t i) const
    {
        return token(i).is_word() || token(i).kind == TokenKind::number;
    }

    [[nodiscard]] bool has_words(Zone zone) const { return words_in(zone) > 0; }

    /// Words of a zone, counted no further than is ever asked for.
    [[nodiscard]] std::uint32_t words_in(Zone zone) const
    {
        std::uint32_t words = 0;
        const std::uint32_t limit = std::min(zone.end, zone.begin + longest_count);
        for (std::uint32_t i = zone.begin; i < limit && words <= least_clause; ++i) {
            words += counts_as_word(i) ? 1 : 0;
        }
        return words;
    }

    /// Without punctuation at either end, and without a conjunction before a next main clause.
    [[nodiscard]] Zone trimmed(Zone zone) const
    {
        const auto drops = [this](std::uint32_t i) {
            const TokenKind kind = token(i).kind;
            return !scene_.quoted(i) && kind != TokenKind::word && kind != TokenKind::number &&
                   kind != TokenKind::open_bracket && kind != TokenKind::close_bracket &&
                   kind != TokenKind::possessive;
        };
        while (!zone.empty() && drops(zone.begin)) {
            ++zone.begin;
        }
        const bool joined = zone.end > zone.begin + 2 && token(zone.end - 1).is(conjunction) &&
                            token(zone.end - 2).kind == TokenKind::comma;
        zone.end -= joined ? 1 : 0;
        while (!zone.empty() && drops(zone.end - 1)) {
            --zone.end;
        }
        return zone;
    }

    void emit(std::uint32_t c, Zone zone)
    {
        zone = trimmed(zone);
        if (zone.empty()) {
            return;
        }
        const Cue& cue = out_.cues[c];
        std::uint32_t words = 0;
        std::uint32_t quoted = 0;
        std::uint32_t last_quoted = zone.begin;
        for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
            const bool counts = counts_as_word(i);
            words += counts ? 1 : 0;
            quoted += counts && scene_.quoted(i) ? 1 : 0;
            last_quoted = scene_.quoted(i) ? i + 1 : last_quoted;
        }
        if (quoted == 0) {
            const bool said = cue.kind != CueKind::quoting && !cue.negated;
            if (said && words >= least_clause && fits_verb(cue, zone)) {
                add(c, zone, QuoteKind::indirect);
            }
            return;
        }
        const bool ends_in_marks =
            last_quoted > zone.begin + 2 && token(last_quoted - 2).kind == TokenKind::comma;
        if (cue.kind == CueKind::quoting || ends_in_marks) {
            zone.end = std::max(last_quoted, zone.begin + 1);
        }
        if (quoted >= direct_share * words) {
            add_stretches(c, zone);
        } else {
            add_mixed(c, zone);
        }
    }

    /// Can the words be what this verb reports? "Claims" and "wrote" have other objects than
    /// speech; an infinitive is speech behind "urged", not behind "continued".
    [[nodiscard]] bool fits_verb(const Cue& cue, Zone zone) const
    {
        if (cue.kind == CueKind::according || zone.begin < cue.first) {
            return true;
        }
        const Token& verb = token(cue.first);
        if (opens_infinitive(zone.begin)) {
            return verb.is(directive_verb);
        }
        if (token(zone.begin).is(aside_preposition) && !reports_clause(zone)) {
            return false;
        }
        return !verb.is(clause_verb) || reports_clause(zone);
    }

    [[nodiscard]] bool opens_infinitive(std::uint32_t i) const
    {
        return token(i).is(infinitive_word);
    }

    /// "That ...", a pronoun, or a finite verb before the clause branches.
    [[nodiscard]] bool reports_clause(Zone zone) const
    {
        const Token& first = token(zone.begin);
        if (first.is(that_word | pronoun_he | pronoun_she | other_pronoun)) {
            return true;
        }
        const std::uint32_t limit = std::min(zone.end, zone.begin + farthest_verb);
        for (std::uint32_t i = zone.begin + 1; i < limit; ++i) {
            if (token(i).is(relative | subordinator | that_word) || !token(i).is_word()) {
                return false;
            }
            if (token(i).is(auxiliary | modal) && !token(i).is(infinitive_word)) {
                return true;
            }
        }
        return false;
    }

    void add(std::uint32_t c, Zone zone, QuoteKind kind)
    {
        out_.statements.push_back({zone.begin, zone.end, kind, c, rule_of(c, zone, kind)});
    }

    [[nodiscard]] SpanRule rule_of(std::uint32_t c, Zone zone, QuoteKind kind) const
    {
        const Cue& cue = out_.cues[c];
        if (kind != QuoteKind::indirect) {
            return kind == QuoteKind::direct ? SpanRule::marks_beside_cue
                                             : SpanRule::clause_with_marks;
        }
        if (cue.kind == CueKind::question) {
            return SpanRule::question;
        }
        return zone.begin > cue.first ? SpanRule::clause_behind_cue
               : zone.end > cue.first ? SpanRule::clause_around_cue
                                      : SpanRule::clause_before_cue;
    }

    /// Each stretch in marks is a direct quotation.
    void add_stretches(std::uint32_t c, Zone zone)
    {
        for (std::uint32_t i = zone.begin; i < zone.end;) {
            if (!scene_.quoted(i)) {
                ++i;
                continue;
            }
            const Stretch& stretch = scene_.stretches[scene_.quotedness.stretch_of[i]];
            add(c, {stretch.open + 1, stretch.close}, QuoteKind::direct);
            i = stretch.end();
        }
    }

    /// A clause with pieces in marks. Where a full quotation follows a colon, it is one by itself.
    void add_mixed(std::uint32_t c, Zone zone)
    {
        for (std::uint32_t i = zone.begin + 1; i < zone.end; ++i) {
            if (scene_.quoted(i) && !scene_.quoted(i - 1) &&
                token(i - 1).kind == TokenKind::colon) {
                const Stretch& stretch = scene_.stretches[scene_.quotedness.stretch_of[i]];
                if (stretch.words >= least_own_quote) {
                    emit(c, {zone.begin, i - 1});
                    add_stretches(c, {i, zone.end});
                    return;
                }
            }
        }
        add(c, zone, QuoteKind::mixed);
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
    std::uint32_t cursor_ = 0;
};

}  // namespace

SentenceStatements find_statements(const Scene& scene, const Sentence& sentence,
                                   const Lexicon& lexicon)
{
    return StatementFinder(scene, sentence, lexicon).run();
}

}  // namespace onrecord
