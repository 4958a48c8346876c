#include "extract/quotes/quotes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/quotes/labels.h"
#include "extract/quotes/lexicon.h"
#include "extract/quotes/quote_finder.h"

namespace onrecord {

namespace {

constexpr std::uint32_t farthest_subject = 20;  // tokens from a sentence's beginning
constexpr std::uint32_t least_plain = 2;        // words behind a label

SpeakerRule rule_of(const Subject& subject, bool carried)
{
    switch (subject.kind) {
        case SubjectKind::he:
        case SubjectKind::she:
        case SubjectKind::it:
            return SpeakerRule::pronoun;
        case SubjectKind::unstated:
            return SpeakerRule::dropped_subject;
        case SubjectKind::person:
        case SubjectKind::organisation:
        case SubjectKind::unnamed:
            return carried ? SpeakerRule::carried_subject : SpeakerRule::named_beside_cue;
        case SubjectKind::none:
        case SubjectKind::other:
            break;
    }
    return SpeakerRule::nobody_named;
}

}  // namespace

FoundQuotes QuoteFinder::run()
{
    const std::vector<Sentence>& all = scene_.sentences;
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin + 1;
        while (end < all.size() && !all[end].opens_paragraph) {
            ++end;
        }
        paragraph(begin, end);
        begin = end;
    }
    return finish();
}

void QuoteFinder::paragraph(std::size_t begin, std::size_t end)
{
    loose_.clear();
    label_ = {};
    last_silent_ = {};
    last_cue_ = {};
    const std::size_t first = paragraph_ = quotes_.size();
    const std::uint32_t first_token = scene_.sentences[begin].begin;
    end_ = scene_.sentences[end - 1].end;
    const Zone before = std::exchange(last_paragraph_, Zone{first_token, end_});
    if (!take_post(first_token, before) && !take_item(first_token) &&
        !take_label(first_token, begin == 0)) {
        for (std::size_t s = begin; s < end; ++s) {
            sentence(scene_.sentences[s]);
        }
    }
    const bool pure = quotes_.size() == first;
    place_loose(first, pure);
    sign_paragraph(first_token, first);
    if (!in_list_) {
        announcer_ = announced_by(scene_.sentences[end - 1]);
    }
    if (quotes_.size() > first) {
        last_speaker_ = quotes_.back().quote.speaker;
        distance_ = 0;
    } else {
        ++distance_;
    }
}

bool QuoteFinder::take_post(std::uint32_t first, Zone before)
{
    const std::optional<Post> post = find_post(scene_, first, end_);
    if (!post) {
        return false;
    }
    const Zone words = post->dash > first ? Zone{first, post->dash} : before;
    const bool free = post->dash > first || distance_ > 0;
    return free && !words.empty() &&
           add_plain(words.begin, words.end, SpanRule::post, QuoteKind::direct,
                     voice_of(post->subject, SpeakerRule::signature));
}

bool QuoteFinder::take_item(std::uint32_t first)
{
    const std::string_view opening = scene_.text.text_of(token(first));
    in_list_ = announcer_.by_cue && !scene_.quoted(first) && first + 1 < end_ &&
               (opening == "•" || opening == "·" || opening == "*" || opening == "-" ||
                opening == "–" || opening == "—" || opening == "▪" || opening == "●");
    if (!in_list_ || scene_.quoted(first + 1)) {
        return false;
    }
    return add_plain(first + 1, end_, SpanRule::item, QuoteKind::indirect, announcer_);
}

bool QuoteFinder::take_label(std::uint32_t first, bool heading)
{
    const std::optional<Label> label = find_label(scene_, first, end_, heading);
    if (!label) {
        return false;
    }
    label_ = voice_of(label->subject, SpeakerRule::label);
    if (scene_.quoted(label->content_begin)) {
        return false;
    }
    return add_plain(label->content_begin, end_, SpanRule::label, QuoteKind::indirect, label_);
}

void QuoteFinder::take_inner_label(const Sentence& sentence)
{
    const std::optional<Label> label = find_label(scene_, sentence.begin, sentence.end, false);
    if (label && scene_.quoted(label->content_begin)) {
        label_ = voice_of(label->subject, SpeakerRule::label);
    }
}

bool QuoteFinder::add_plain(std::uint32_t first, std::uint32_t last, SpanRule rule, QuoteKind kind,
                            const Voice& voice)
{
    std::uint32_t words = 0;
    bool marks = false;
    for (std::uint32_t i = first; i < last; ++i) {
        words += token(i).is_word() ? 1 : 0;
        marks = marks || scene_.quoted(i);
    }
    if (words < least_plain) {
        return false;
    }
    const bool stopped =
        scene_.text.text_of(token(last - 1)) == "." || token(last - 1).kind == TokenKind::semicolon;
    last -= kind != QuoteKind::direct && stopped ? 1 : 0;
    Decided found;
    found.quote.words = bytes(first, last);
    found.quote.kind = marks && kind == QuoteKind::indirect ? QuoteKind::mixed : kind;
    found.reason.span = rule;
    give(found, voice);
    quotes_.push_back(std::move(found));
    return true;
}

QuoteFinder::Voice QuoteFinder::voice_of(const Subject& subject, SpeakerRule rule)
{
    Voice voice;
    voice.speaker = table_.speaker_of(subject);
    voice.rule = voice.speaker == no_speaker ? SpeakerRule::nobody_named : rule;
    if (subject.kind == SubjectKind::unnamed && voice.speaker != no_speaker &&
        table_.speakers()[voice.speaker].kind == SpeakerKind::person) {
        voice.rule = SpeakerRule::description;
    }
    if (subject.last > subject.first) {
        voice.mention = bytes(subject.first, subject.last);
    }
    return voice;
}

void QuoteFinder::give(Decided& found, const Voice& voice)
{
    found.quote.speaker = voice.speaker;
    found.quote.mention = voice.mention;
    found.reason.speaker = voice.rule;
}

void QuoteFinder::sentence(const Sentence& sentence)
{
    take_inner_label(sentence);
    const SentenceStatements found = find_statements(scene_, sentence, lexicon_);
    notice_subject(sentence);
    last_cue_ = found.cues.empty() ? Subject{} : found.cues.back().subject;
    std::vector<Voice> voices(found.cues.size());
    std::vector<bool> known(found.cues.size(), false);
    for (const Statement& statement : found.statements) {
        const Cue& cue = found.cues[statement.cue];
        if (!known[statement.cue]) {
            voices[statement.cue] = voice_of(cue.subject, rule_of(cue.subject, cue.carried));
            known[statement.cue] = true;
        }
        add(statement, cue, voices[statement.cue]);
    }
    const Subject before = std::exchange(between_, last_silent_);
    for (const std::uint32_t id : found.loose) {
        note_loose(sentence, id);
    }
    const bool silent = found.statements.empty() && found.loose.empty();
    last_silent_ = silent ? before : Subject{};
}

void QuoteFinder::notice_subject(const Sentence& sentence)
{
    between_ = sentence_subject(scene_, sentence.begin, sentence.end);
    if (between_.kind != SubjectKind::person) {
        between_ = {};
        return;
    }
    const bool opens = between_.first <= sentence.begin + 3;
    const bool acts = between_.last < sentence.end &&
                      token(between_.last).is(auxiliary | modal | speech_verb | quoting_verb);
    if (opens || (acts && between_.first <= sentence.begin + farthest_subject)) {
        table_.notice(between_.person);
    }
    if (!opens) {
        between_ = {};
    }
}

void QuoteFinder::add(const Statement& statement, const Cue& cue, const Voice& voice)
{
    Decided found;
    Quote& quote = found.quote;
    quote.words = bytes(statement.first, statement.last);
    quote.kind = statement.kind;
    const ByteRange words = bytes(cue.first, cue.last);
    quote.cue = scene_.text.text.substr(words.begin, words.end - words.begin);
    found.reason.span = statement.rule;
    found.asks = cue.kind == CueKind::question;
    give(found, voice);
    if (!quote.words.empty()) {
        quotes_.push_back(std::move(found));
    }
}

ByteRange QuoteFinder::bytes(std::uint32_t first, std::uint32_t last) const
{
    return {token(first).begin, token(last - 1).end};
}

FoundQuotes find_quotes(std::string_view text, ByteRange range, std::string_view language,
                        const std::vector<std::string>& declared)
{
    const Lexicon& lexicon = Lexicon::for_language(language.empty() ? "en" : language);
    const Scene scene(text, range, lexicon);
    return QuoteFinder(scene, lexicon, declared).run();
}

}  // namespace onrecord
