#include "extract/quotes/quotes.h"

#include <algorithm>

#include "extract/quotes/lexicon.h"
#include "extract/quotes/roles.h"
#include "extract/quotes/scene.h"
#include "extract/quotes/speakers.h"
#include "extract/quotes/statements.h"

namespace onrecord {

namespace {

constexpr std::uint32_t least_following = 2;  // words of a sentence in marks behind a quotation
constexpr std::uint32_t least_loose = 5;      // words in marks that count as speech without a cue

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
    /// A stretch in marks that no cue claims, with the number of quotes found before it.
    struct Loose {
        std::uint32_t stretch;
        std::size_t before;  ///< quotes of the text before it
        bool opens_sentence;
        Subject sentence_subject;
    };

    [[nodiscard]] const Token& token(std::uint32_t i) const { return scene_.token(i); }

    void paragraph(std::size_t begin, std::size_t end)
    {
        loose_.clear();
        const std::size_t first = paragraph_ = quotes_.size();
        for (std::size_t s = begin; s < end; ++s) {
            sentence(scene_.sentences[s]);
        }
        const bool pure = quotes_.size() == first;
        place_loose(first, pure);
        if (quotes_.size() > first) {
            last_speaker_ = quotes_.back().speaker;
            distance_ = 0;
        } else {
            ++distance_;
        }
    }

    void sentence(const Sentence& sentence)
    {
        const SentenceStatements found = find_statements(scene_, sentence, lexicon_);
        notice_subject(sentence);
        std::vector<std::uint32_t> speaker_of_cue(found.cues.size(), no_speaker);
        std::vector<bool> known(found.cues.size(), false);
        for (const Statement& statement : found.statements) {
            if (!known[statement.cue]) {
                speaker_of_cue[statement.cue] =
                    table_.speaker_of(found.cues[statement.cue].subject);
                known[statement.cue] = true;
            }
            add(statement, found.cues[statement.cue], speaker_of_cue[statement.cue]);
        }
        for (const std::uint32_t id : found.loose) {
            note_loose(sentence, id);
        }
    }

    /// The subject of a sentence is whom "he" means next, unless the sentence's own cue has it.
    void notice_subject(const Sentence& sentence)
    {
        const Subject subject = sentence_subject(scene_, sentence.begin, sentence.end);
        if (subject.kind == SubjectKind::person && subject.first <= sentence.begin + 3) {
            table_.notice(subject.person);
        }
    }

    void add(const Statement& statement, const Cue& cue, std::uint32_t speaker)
    {
        Quote quote;
        quote.words = bytes(statement.first, statement.last);
        quote.kind = statement.kind;
        quote.speaker = speaker;
        if (cue.subject.last > cue.subject.first) {
            quote.mention = bytes(cue.subject.first, cue.subject.last);
        }
        const ByteRange words = bytes(cue.first, cue.last);
        quote.cue = scene_.text.text.substr(words.begin, words.end - words.begin);
        if (!quote.words.empty()) {
            quotes_.push_back(std::move(quote));
        }
    }

    [[nodiscard]] ByteRange bytes(std::uint32_t first, std::uint32_t last) const
    {
        return {token(first).begin, token(last - 1).end};
    }

    void note_loose(const Sentence& sentence, std::uint32_t id)
    {
        const Stretch& stretch = scene_.stretches[id];
        const bool own_sentence = stretch.open == sentence.begin && quotes_.size() > paragraph_ &&
                                  token(stretch.close - 1).kind == TokenKind::stop;
        if (stretch.words < (own_sentence ? least_following : least_loose) && !stretch.continues) {
            return;
        }
        Loose loose{id, quotes_.size(), stretch.open == sentence.begin, {}};
        if (!loose.opens_sentence) {
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
            Quote quote;
            quote.words = bytes(stretch.open + 1, std::max(stretch.close, stretch.open + 2));
            quote.speaker = speaker_of_loose(loose, stretch, first, cued, pure);
            quotes_.push_back(std::move(quote));
        }
        std::inplace_merge(
            quotes_.begin() + static_cast<std::ptrdiff_t>(first),
            quotes_.begin() + static_cast<std::ptrdiff_t>(cued), quotes_.end(),
            [](const Quote& a, const Quote& b) { return a.words.begin < b.words.begin; });
    }

    [[nodiscard]] std::uint32_t speaker_of_loose(const Loose& loose, const Stretch& stretch,
                                                 std::size_t first, std::size_t cued, bool pure)
    {
        if (stretch.continues) {
            return last_speaker_;
        }
        if (!loose.opens_sentence) {
            const Subject& subject = loose.sentence_subject;
            return subject.kind == SubjectKind::person ? table_.speaker_of(subject) : no_speaker;
        }
        if (loose.before > first) {
            return quotes_[loose.before - 1].speaker;
        }
        if (loose.before < cued && quotes_[loose.before].kind != QuoteKind::indirect) {
            return quotes_[loose.before].speaker;
        }
        return pure && distance_ == 0 ? last_speaker_ : no_speaker;
    }

    FoundQuotes finish()
    {
        FoundQuotes found;
        found.quotes = std::move(quotes_);
        drop_overlaps(found.quotes);
        found.speakers = std::move(table_.speakers());
        for (const Quote& quote : found.quotes) {
            if (quote.speaker != no_speaker) {
                ++found.speakers[quote.speaker].quotes;
            }
        }
        fill_roles(found.speakers);
        return found;
    }

    static void drop_overlaps(std::vector<Quote>& quotes)
    {
        std::uint32_t end = 0;
        std::erase_if(quotes, [&end](const Quote& quote) {
            if (quote.words.begin < end) {
                return true;
            }
            end = quote.words.end;
            return false;
        });
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

    const Scene& scene_;
    const Lexicon& lexicon_;
    SpeakerTable table_;
    std::vector<Quote> quotes_;
    std::vector<Loose> loose_;
    std::size_t paragraph_ = 0;  ///< quotes before the paragraph being read
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
