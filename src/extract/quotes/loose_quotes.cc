#include <algorithm>
#include <optional>
#include <utility>

#include "extract/quotes/labels.h"
#include "extract/quotes/quote_finder.h"

namespace onrecord {

namespace {

constexpr std::uint32_t least_following = 2;  // words of a sentence in marks behind a quotation
constexpr std::uint32_t least_loose = 5;      // words in marks that count as speech without a cue

}  // namespace

void QuoteFinder::note_loose(const Sentence& sentence, std::uint32_t id)
{
    const Stretch& stretch = scene_.stretches[id];
    Loose loose{id, quotes_.size(), stretch.open == sentence.begin, false, label_, between_, {},
                {}};
    loose.opens_paragraph = loose.opens_sentence && sentence.opens_paragraph;
    if (const std::optional<Subject> signature = find_signature(scene_, stretch.end(), end_)) {
        loose.signature = *signature;
    }
    const bool own_sentence = stretch.open == sentence.begin && quotes_.size() > paragraph_ &&
                              (token(stretch.close - 1).kind == TokenKind::stop ||
                               token(stretch.end()).kind == TokenKind::stop);
    const bool claimed = loose.signature.found() || label_.speaker != no_speaker;
    if (stretch.words < (own_sentence || claimed ? least_following : least_loose) &&
        !stretch.continues) {
        return;
    }
    if (!loose.opens_sentence && token(stretch.open - 1).kind == TokenKind::colon) {
        loose.sentence_subject = sentence_subject(scene_, sentence.begin, stretch.open);
    }
    loose_.push_back(loose);
}

void QuoteFinder::place_loose(std::size_t first, bool pure)
{
    const std::size_t cued = quotes_.size();
    const Stretch* last = nullptr;
    for (const Loose& loose : loose_) {
        const Stretch& stretch = scene_.stretches[loose.stretch];
        const bool adjoins = last != nullptr && last->end() == stretch.open;
        last = &stretch;
        Decided found;
        found.quote.words = bytes(stretch.open + 1, std::max(stretch.close, stretch.open + 2));
        const bool goes_on = adjoins && !loose.signature.found();
        give(found, goes_on ? same(quotes_.back().quote.speaker, SpeakerRule::quote_before)
                            : voice_of_loose(loose, stretch, first, cued, pure));
        quotes_.push_back(std::move(found));
    }
    std::inplace_merge(quotes_.begin() + static_cast<std::ptrdiff_t>(first),
                       quotes_.begin() + static_cast<std::ptrdiff_t>(cued), quotes_.end(),
                       [](const Decided& a, const Decided& b) {
                           return a.quote.words.begin < b.quote.words.begin;
                       });
}

QuoteFinder::Voice QuoteFinder::same(std::uint32_t speaker, SpeakerRule rule)
{
    return {speaker, speaker == no_speaker ? SpeakerRule::nobody_named : rule, {}};
}

QuoteFinder::Voice QuoteFinder::voice_of_loose(const Loose& loose, const Stretch& stretch,
                                               std::size_t first, std::size_t cued, bool pure)
{
    if (loose.signature.found()) {
        return voice_of(loose.signature, SpeakerRule::signature);
    }
    if (stretch.continues) {
        return same(last_speaker_, SpeakerRule::continued_paragraph);
    }
    if (loose.label.speaker != no_speaker) {
        return loose.label;
    }
    if (!loose.opens_sentence) {
        const Subject& subject = loose.sentence_subject;
        return subject.kind == SubjectKind::person || subject.kind == SubjectKind::he ||
                       subject.kind == SubjectKind::she
                   ? voice_of(subject, SpeakerRule::sentence_subject)
                   : Voice{};
    }
    if (loose.subject_before.found()) {
        return voice_of(loose.subject_before, SpeakerRule::sentence_before);
    }
    if (const std::size_t before = quote_before(loose.before, first); before != none) {
        return same(quotes_[before].quote.speaker, SpeakerRule::quote_before);
    }
    if (loose.opens_paragraph && announcer_.speaker != no_speaker) {
        return announcer_;
    }
    if (loose.before < cued && quotes_[loose.before].quote.kind != QuoteKind::indirect) {
        return same(quotes_[loose.before].quote.speaker, SpeakerRule::quote_behind);
    }
    return pure && distance_ == 0 ? same(last_speaker_, SpeakerRule::paragraph_before) : Voice{};
}

std::size_t QuoteFinder::quote_before(std::size_t at, std::size_t first) const
{
    while (at > first && quotes_[at - 1].asks) {
        --at;
    }
    return at > first ? at - 1 : none;
}

void QuoteFinder::sign_paragraph(std::uint32_t begin, std::size_t first)
{
    if (first == 0 || quotes_.size() > first || distance_ > 0) {
        return;
    }
    const QuoteReason& reason = quotes_[first - 1].reason;
    if (reason.span != SpanRule::marks_alone || (quotes_[first - 1].quote.speaker != no_speaker &&
                                                 reason.speaker != SpeakerRule::paragraph_before)) {
        return;
    }
    std::optional<Subject> signature = find_signature(scene_, begin, end_);
    if (!signature) {
        signature = find_name_line(scene_, begin, end_);
    }
    if (signature) {
        give(quotes_[first - 1], voice_of(*signature, SpeakerRule::signature));
    }
}

QuoteFinder::Voice QuoteFinder::announced_by(const Sentence& sentence)
{
    if (token(sentence.end - 1).kind != TokenKind::colon) {
        return {};
    }
    Voice voice = voice_of(
        last_cue_.found() ? last_cue_ : sentence_subject(scene_, sentence.begin, sentence.end),
        SpeakerRule::announced);
    voice.mention = {};
    voice.by_cue = last_cue_.found();
    return voice;
}

}  // namespace onrecord
