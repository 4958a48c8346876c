#include "extract/quotes/quotes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/quotes/labels.h"
#include "extract/quotes/lexicon.h"
#include "extract/quotes/roles.h"
#include "extract/quotes/scene.h"
#include "extract/quotes/speakers.h"
#include "extract/quotes/statements.h"

namespace onrecord {

namespace {

constexpr std::uint32_t least_following = 2;    // words of a sentence in marks behind a quotation
constexpr std::uint32_t farthest_subject = 20;  // tokens from a sentence's beginning
constexpr std::uint32_t least_plain = 2;        // words behind a label
constexpr std::uint32_t least_loose = 5;        // words in marks that count as speech without a cue

/// A quote with what decided it.
struct Decided {
    Quote quote;
    QuoteReason reason;
    bool asks = false;  ///< a reported question: nobody's, so no later words are given to its asker
};

SpeakerRule rule_of(const Subject& subject, bool carried)
{
    switch (subject.kind) {
        case SubjectKind::he:
        case SubjectKind::she:
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

class QuoteFinder {
public:
    QuoteFinder(const Scene& scene, const Lexicon& lexicon,
                const std::vector<std::string>& declared)
        : scene_(scene), lexicon_(lexicon), table_(scene, declared)
    {
    }

    FoundQuotes run()
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

private:
    /// Whose words something is, and why.
    struct Voice {
        std::uint32_t speaker = no_speaker;
        SpeakerRule rule = SpeakerRule::nobody_named;
        ByteRange mention;
    };

    /// A stretch in marks that no cue claims.
    struct Loose {
        std::uint32_t stretch;
        std::size_t before;  ///< quotes of the text before it
        bool opens_sentence;
        bool opens_paragraph;
        Voice label;
        Subject subject_before;  ///< of the sentence before, where nobody speaks in it
        Subject sentence_subject;
        Subject signature;
    };

    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    void paragraph(std::size_t begin, std::size_t end)
    {
        loose_.clear();
        label_ = {};
        last_silent_ = {};
        last_cue_ = {};
        const std::size_t first = paragraph_ = quotes_.size();
        const std::uint32_t first_token = scene_.sentences[begin].begin;
        end_ = scene_.sentences[end - 1].end;
        if (!take_label(first_token, begin == 0)) {
            for (std::size_t s = begin; s < end; ++s) {
                sentence(scene_.sentences[s]);
            }
        }
        const bool pure = quotes_.size() == first;
        place_loose(first, pure);
        sign_paragraph(first_token, first);
        announcer_ = announced_by(scene_.sentences[end - 1]);
        if (quotes_.size() > first) {
            last_speaker_ = quotes_.back().quote.speaker;
            distance_ = 0;
        } else {
            ++distance_;
        }
    }

    /// "PUTIN: ...": true when the whole paragraph has been taken as one quote.
    bool take_label(std::uint32_t first, bool heading)
    {
        const std::optional<Label> label = find_label(scene_, first, end_, heading);
        if (!label) {
            return false;
        }
        label_ = voice_of(label->subject, SpeakerRule::label);
        if (scene_.quoted(label->content_begin)) {
            return false;
        }
        return add_plain(label->content_begin, end_, SpanRule::label, label_);
    }

    /// A label before words in marks may open any sentence.
    void take_inner_label(const Sentence& sentence)
    {
        const std::optional<Label> label = find_label(scene_, sentence.begin, sentence.end, false);
        if (label && scene_.quoted(label->content_begin)) {
            label_ = voice_of(label->subject, SpeakerRule::label);
        }
    }

    /// Words without marks around them; false when there are too few.
    bool add_plain(std::uint32_t first, std::uint32_t last, SpanRule rule, const Voice& voice)
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
        last -= scene_.text.text_of(token(last - 1)) == "." ? 1 : 0;
        Decided found;
        found.quote.words = bytes(first, last);
        found.quote.kind = marks ? QuoteKind::mixed : QuoteKind::indirect;
        found.reason.span = rule;
        give(found, voice);
        quotes_.push_back(std::move(found));
        return true;
    }

    [[nodiscard]] Voice voice_of(const Subject& subject, SpeakerRule rule)
    {
        Voice voice;
        voice.speaker = table_.speaker_of(subject);
        voice.rule = voice.speaker == no_speaker ? SpeakerRule::nobody_named : rule;
        if (subject.last > subject.first) {
            voice.mention = bytes(subject.first, subject.last);
        }
        return voice;
    }

    static void give(Decided& found, const Voice& voice)
    {
        found.quote.speaker = voice.speaker;
        found.quote.mention = voice.mention;
        found.reason.speaker = voice.rule;
    }

    void sentence(const Sentence& sentence)
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

    /// The subject of a sentence is whom "he" means next, unless the sentence's own cue has it.
    void notice_subject(const Sentence& sentence)
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

    void add(const Statement& statement, const Cue& cue, const Voice& voice)
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

    [[nodiscard]] ByteRange bytes(std::uint32_t first, std::uint32_t last) const
    {
        return {token(first).begin, token(last - 1).end};
    }

    void note_loose(const Sentence& sentence, std::uint32_t id)
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

    /// Gives the unclaimed stretches of a paragraph whose other quotes begin at `first` a speaker.
    void place_loose(std::size_t first, bool pure)
    {
        const std::size_t cued = quotes_.size();
        for (const Loose& loose : loose_) {
            const Stretch& stretch = scene_.stretches[loose.stretch];
            Decided found;
            found.quote.words = bytes(stretch.open + 1, std::max(stretch.close, stretch.open + 2));
            give(found, voice_of_loose(loose, stretch, first, cued, pure));
            quotes_.push_back(std::move(found));
        }
        std::inplace_merge(quotes_.begin() + static_cast<std::ptrdiff_t>(first),
                           quotes_.begin() + static_cast<std::ptrdiff_t>(cued), quotes_.end(),
                           [](const Decided& a, const Decided& b) {
                               return a.quote.words.begin < b.quote.words.begin;
                           });
    }

    [[nodiscard]] static Voice same(std::uint32_t speaker, SpeakerRule rule)
    {
        return {speaker, speaker == no_speaker ? SpeakerRule::nobody_named : rule, {}};
    }

    [[nodiscard]] Voice voice_of_loose(const Loose& loose, const Stretch& stretch,
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
        return pure && distance_ == 0 ? same(last_speaker_, SpeakerRule::paragraph_before)
                                      : Voice{};
    }

    /// The last quote before place `at` of a paragraph whose quotes begin at `first` that is no
    /// reported question, or `none`.
    [[nodiscard]] std::size_t quote_before(std::size_t at, std::size_t first) const
    {
        while (at > first && quotes_[at - 1].asks) {
            --at;
        }
        return at > first ? at - 1 : none;
    }

    /// "— Ada Lindqvist" as a paragraph of its own, behind a quotation of nobody.
    void sign_paragraph(std::uint32_t begin, std::size_t first)
    {
        if (first == 0 || quotes_.size() > first || distance_ > 0 ||
            quotes_[first - 1].quote.speaker != no_speaker) {
            return;
        }
        if (const std::optional<Subject> signature = find_signature(scene_, begin, end_)) {
            give(quotes_[first - 1], voice_of(*signature, SpeakerRule::signature));
        }
    }

    /// Who is to speak in the next paragraph: "In a letter to the board Ada Lindqvist wrote:"
    [[nodiscard]] Voice announced_by(const Sentence& sentence)
    {
        if (token(sentence.end - 1).kind != TokenKind::colon) {
            return {};
        }
        Voice voice = voice_of(
            last_cue_.found() ? last_cue_ : sentence_subject(scene_, sentence.begin, sentence.end),
            SpeakerRule::announced);
        voice.mention = {};
        return voice;
    }

    FoundQuotes finish()
    {
        FoundQuotes found;
        found.speakers = std::move(table_.speakers());
        std::uint32_t end = 0;
        for (Decided& decided : quotes_) {
            if (decided.quote.words.begin < end) {
                continue;  // overlaps the one before
            }
            end = decided.quote.words.end;
            if (decided.quote.speaker != no_speaker) {
                ++found.speakers[decided.quote.speaker].quotes;
            }
            found.quotes.push_back(std::move(decided.quote));
            found.reasons.push_back(decided.reason);
        }
        fill_roles(found.speakers);
        drop_silent(found);
        return found;
    }

    /// Takes out speakers without a quote, but for those the article states.
    void drop_silent(FoundQuotes& found) const
    {
        std::vector<std::uint32_t> place(found.speakers.size());
        std::uint32_t kept = 0;
        for (std::uint32_t i = 0; i < found.speakers.size(); ++i) {
            place[i] = kept;
            if (i < table_.declared() || found.speakers[i].quotes > 0) {
                if (kept != i) {
                    found.speakers[kept] = std::move(found.speakers[i]);
                }
                ++kept;
            }
        }
        found.speakers.resize(kept);
        for (Quote& quote : found.quotes) {
            quote.speaker = quote.speaker == no_speaker ? no_speaker : place[quote.speaker];
        }
    }

    void fill_roles(std::vector<Speaker>& speakers)
    {
        for (std::uint32_t i = 0; i < scene_.mentions.size(); ++i) {
            const std::uint32_t person = scene_.cast.person_of(i);
            const std::uint32_t speaker = person == nobody ? no_speaker : table_.known(person);
            if (speaker != no_speaker && speakers[speaker].role.empty()) {
                speakers[speaker].role = role_of(scene_, scene_.mentions[i]);
            }
        }
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const Scene& scene_;
    const Lexicon& lexicon_;
    SpeakerTable table_;
    std::vector<Decided> quotes_;
    std::vector<Loose> loose_;
    std::size_t paragraph_ = 0;  ///< quotes before the paragraph being read
    std::uint32_t end_ = 0;      ///< of the paragraph's tokens
    Subject between_;            ///< subject of the sentence being read
    Subject last_silent_;        ///< of the sentence before, where nobody speaks in it
    Subject last_cue_;           ///< of the sentence before, where it has a cue
    Voice label_;                ///< of the paragraph
    Voice announcer_;            ///< by the paragraph before
    std::uint32_t last_speaker_ = no_speaker;
    int distance_ = 1;  ///< paragraphs since the last one with a quote
};

}  // namespace

FoundQuotes find_quotes(std::string_view text, ByteRange range, std::string_view language,
                        const std::vector<std::string>& declared)
{
    const Lexicon& lexicon = Lexicon::for_language(language.empty() ? "en" : language);
    const Scene scene(text, range, lexicon);
    return QuoteFinder(scene, lexicon, declared).run();
}

}  // namespace onrecord
