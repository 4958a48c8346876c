#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"

namespace onrecord::eval {

/// How the text names the speaker beside the quote, as the gold states it.
enum class MentionKind : std::uint8_t {
    unstated,     ///< the gold does not say
    name,         ///< "Niva Yau", "Ms Yau"
    pronoun,      ///< "she"
    description,  ///< "the researcher", of somebody the article names elsewhere
    none,         ///< nothing: the speaker is carried over from the quote before
};

struct AnnotatedSpeaker {
    std::string name;
    SpeakerKind kind = SpeakerKind::person;
    std::vector<std::string> also;  ///< other forms that are right: inflected, transcribed
};

struct AnnotatedQuote {
    std::vector<ByteRange> spans;  ///< bytes of the article's text, in order, at least one
    QuoteKind kind = QuoteKind::direct;
    /// Any of these is right, the first is the name; empty: nobody is named.
    std::vector<std::string> speakers;
    /// Without a name: `person` says that there is one, but not who; absent: nobody.
    std::optional<SpeakerKind> speaker_kind;
    MentionKind mention = MentionKind::unstated;
    /// The parts in quotation marks of a mixed quote, where the line states them.
    std::optional<std::vector<ByteRange>> marked;
};

/// What an article may state of itself.
enum class Fact : std::uint8_t { title, date, source, language };
inline constexpr std::array<std::string_view, 4> fact_names{"title", "date", "source", "language"};

/// One line of a gold file, or of what `onrecord-index --extract` prints: the gold form is the
/// same with a few keys more (docs/evaluation.md).
struct AnnotatedArticle {
    std::string where;  ///< "gold.jsonl:3", for messages
    std::string id;     ///< may be empty when `path` is not
    std::string path;
    std::optional<std::string> text;
    /// By Fact; absent: the line does not say; empty: the article does not state it.
    std::array<std::optional<std::string>, fact_names.size()> facts;
    bool has_quotes = false;  ///< the line has the key, so that an empty list means: none
    std::vector<AnnotatedSpeaker> speakers;
    std::vector<AnnotatedQuote> quotes;

    /// What to call it in messages and lists.
    [[nodiscard]] const std::string& label() const { return id.empty() ? path : id; }
};

/// Reads JSON Lines; empty lines are skipped. `name` stands for the file in messages.
/// @throws ParseError (bad_input) naming file, line and what does not fit: ill-formed JSON, an
/// offset outside the text, a quote whose own `text` is not what stands there, an unknown kind, a
/// speaker missing from `speakers`, an id that came before.
[[nodiscard]] std::vector<AnnotatedArticle> read_annotations(std::string_view lines,
                                                             const std::string& name);

}  // namespace onrecord::eval
