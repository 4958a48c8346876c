#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "article/facts.h"
#include "extract/quotes/quotes.h"
#include "extract/quotes/reasons.h"
#include "extract/quotes/scene.h"
#include "extract/quotes/speakers.h"
#include "extract/quotes/statements.h"
#include "extract/quotes/zone.h"

namespace onrecord {

/// Reads a text paragraph by paragraph and gives what is said in it to its speakers: first what
/// cues claim, then what stands in marks without a cue.
class QuoteFinder {
public:
    QuoteFinder(const Scene& scene, const Lexicon& lexicon,
                const std::vector<std::string>& declared)
        : scene_(scene), lexicon_(lexicon), table_(scene, lexicon, declared)
    {
    }

    [[nodiscard]] FoundQuotes run();

private:
    /// A quote with what decided it.
    struct Decided {
        Quote quote;
        QuoteReason reason;
        bool asks = false;  ///< a reported question: no later words are given to its asker
    };

    /// Whose words something is, and why.
    struct Voice {
        std::uint32_t speaker = no_speaker;
        SpeakerRule rule = SpeakerRule::nobody_named;
        ByteRange mention;
        bool by_cue = false;  ///< of an announcer: with a verb of speech
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

    void paragraph(std::size_t begin, std::size_t end);
    /// "PUTIN: ...": true when the whole paragraph has been taken as one quote.
    bool take_label(std::uint32_t first, bool heading);
    /// A label before words in marks may open any sentence.
    void take_inner_label(const Sentence& sentence);
    /// Words without marks around them; false when there are too few.
    bool add_plain(std::uint32_t first, std::uint32_t last, SpanRule rule, QuoteKind kind,
                   const Voice& voice);
    /// A post with its signature; its words may be the paragraph before. True when it is one.
    bool take_post(std::uint32_t first, Zone before);
    /// "• ..." in a list that a cue announced: "The board said:". True when it is taken.
    bool take_item(std::uint32_t first);
    [[nodiscard]] Voice voice_of(const Subject& subject, SpeakerRule rule);
    static void give(Decided& found, const Voice& voice);
    void sentence(const Sentence& sentence);
    /// The subject of a sentence is whom "he" means next, unless the sentence's own cue has it.
    void notice_subject(const Sentence& sentence);
    void add(const Statement& statement, const Cue& cue, const Voice& voice);
    [[nodiscard]] ByteRange bytes(std::uint32_t first, std::uint32_t last) const;

    void note_loose(const Sentence& sentence, std::uint32_t id);
    /// Gives the unclaimed stretches of a paragraph whose other quotes begin at `first` a speaker.
    void place_loose(std::size_t first, bool pure);
    [[nodiscard]] static Voice same(std::uint32_t speaker, SpeakerRule rule);
    [[nodiscard]] Voice voice_of_loose(const Loose& loose, const Stretch& stretch,
                                       std::size_t first, std::size_t cued, bool pure);
    /// The last quote before place `at` of a paragraph whose quotes begin at `first` that is no
    /// reported question, or `none`.
    [[nodiscard]] std::size_t quote_before(std::size_t at, std::size_t first) const;
    /// "— Ada Lindqvist" as a paragraph of its own, behind a quotation of nobody.
    void sign_paragraph(std::uint32_t begin, std::size_t first);
    /// Who is to speak in the next paragraph: "In a letter to the board Ada Lindqvist wrote:"
    [[nodiscard]] Voice announced_by(const Sentence& sentence);

    FoundQuotes finish();
    /// Takes out speakers without a quote, but for those the article states.
    void drop_silent(FoundQuotes& found) const;
    void fill_roles(std::vector<Speaker>& speakers);

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
    Zone last_paragraph_;        ///< tokens
    bool in_list_ = false;       ///< the paragraph is an item of the announced list
    Voice announcer_;            ///< by the paragraph before
    std::uint32_t last_speaker_ = no_speaker;
    int distance_ = 1;  ///< paragraphs since the last one with a quote
};

}  // namespace onrecord
