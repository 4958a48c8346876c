#include "extract/quotes/statement_maker.h"

#include <algorithm>

namespace onrecord {

namespace {

constexpr std::uint32_t least_own_quote = 5;  // words in marks that are a statement by themselves
constexpr std::uint32_t farthest_verb = 20;   // tokens from a clause's beginning
constexpr double direct_share = 0.9;          // of the words in marks

}  // namespace

void StatementMaker::make(std::uint32_t c, Zone zone)
{
    zone = zones_.trimmed(zone);
    if (zone.empty()) {
        return;
    }
    const Cue& cue = out_.cues[c];
    std::uint32_t words = 0;
    std::uint32_t quoted = 0;
    std::uint32_t last_quoted = zone.begin;
    std::uint32_t words_to_last = 0;
    for (std::uint32_t i = zone.begin; i < zone.end; ++i) {
        const bool counts = zones_.counts_as_word(i);
        words += counts ? 1 : 0;
        quoted += counts && scene_.quoted(i) ? 1 : 0;
        if (scene_.quoted(i)) {
            last_quoted = i + 1;
            words_to_last = words;
        }
    }
    if (quoted == 0) {
        const bool said = cue.kind != CueKind::quoting && !cue.negated;
        if (said && words >= least_clause && fits_verb(cue, zone)) {
            add(c, zone, QuoteKind::indirect);
        }
        return;
    }
    if (quoted < direct_share * words && zone.end <= cue.first) {
        const std::uint32_t own = own_sentence(zone);
        if (own > zone.begin) {
            make(c, {own, zone.end});
            return;
        }
    }
    const bool ends_in_marks =
        last_quoted > zone.begin + 2 && token(last_quoted - 2).kind == TokenKind::comma;
    if (cue.kind == CueKind::quoting || ends_in_marks) {
        zone.end = std::max(last_quoted, zone.begin + 1);
        words = words_to_last;
    }
    if (quoted >= direct_share * words) {
        add_stretches(c, zone);
    } else {
        add_mixed(c, zone);
    }
}

std::uint32_t StatementMaker::own_sentence(Zone zone) const
{
    if (!scene_.quoted(zone.end - 1)) {
        return zone.begin;
    }
    const Stretch& stretch = scene_.stretches[scene_.quotedness.stretch_of[zone.end - 1]];
    const bool apart = stretch.open > zone.begin && stretch.words >= least_own_quote &&
                       token(stretch.open + 1).capital &&
                       !token(stretch.open - 1).is(preposition | determiner | that_word) &&
                       scene_.mention_at(stretch.open + 1) == nullptr;
    return apart ? stretch.open : zone.begin;
}

bool StatementMaker::fits_verb(const Cue& cue, Zone zone) const
{
    if (cue.kind == CueKind::according || zone.begin < cue.first) {
        return true;
    }
    const Token& verb = token(cue.first);
    if (token(zone.begin).is(infinitive_word)) {
        return verb.is(directive_verb);
    }
    if (token(zone.begin).is(aside_preposition) && !reports_clause(zone)) {
        return false;
    }
    return !verb.is(clause_verb) || reports_clause(zone);
}

bool StatementMaker::reports_clause(Zone zone) const
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

void StatementMaker::add(std::uint32_t c, Zone zone, QuoteKind kind)
{
    out_.statements.push_back({zone.begin, zone.end, kind, c, rule_of(c, zone, kind)});
}

SpanRule StatementMaker::rule_of(std::uint32_t c, Zone zone, QuoteKind kind) const
{
    const Cue& cue = out_.cues[c];
    if (kind != QuoteKind::indirect) {
        return kind == QuoteKind::direct ? SpanRule::marks_beside_cue : SpanRule::clause_with_marks;
    }
    if (cue.kind == CueKind::question) {
        return SpanRule::question;
    }
    return zone.begin > cue.first ? SpanRule::clause_behind_cue
           : zone.end > cue.first ? SpanRule::clause_around_cue
                                  : SpanRule::clause_before_cue;
}

void StatementMaker::add_stretches(std::uint32_t c, Zone zone)
{
    for (std::uint32_t i = zone.begin; i < zone.end;) {
        if (!scene_.quoted(i)) {
            ++i;
            continue;
        }
        const Stretch& stretch = scene_.stretches[scene_.quotedness.stretch_of[i]];
        const bool title = i > zone.begin && stretch.words < least_clause &&
                           token(stretch.open - 1).is(determiner) && stretch.end() < zone.end &&
                           token(stretch.end()).is_word();
        if (!title) {
            add(c, {stretch.open + 1, stretch.close}, QuoteKind::direct);
        }
        i = stretch.end();
    }
}

void StatementMaker::add_mixed(std::uint32_t c, Zone zone)
{
    for (std::uint32_t i = zone.begin + 1; i < zone.end; ++i) {
        if (scene_.quoted(i) && !scene_.quoted(i - 1) && token(i - 1).kind == TokenKind::colon) {
            const Stretch& stretch = scene_.stretches[scene_.quotedness.stretch_of[i]];
            if (stretch.words >= least_own_quote) {
                make(c, {zone.begin, i - 1});
                add_stretches(c, {i, zone.end});
                return;
            }
        }
    }
    add(c, zone, QuoteKind::mixed);
}

}  // namespace onrecord
