#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "article/article.h"
#include "base/date.h"
#include "base/hash.h"

namespace onrecord {

/// Half-open byte range [begin, end) into `Facts::text`. Bytes, not code points.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

enum class SpeakerKind : std::uint8_t {
    person,
    organisation,  ///< companies, ministries, documents: "the Kremlin", "the report"
    unnamed,       ///< "a spokesman", "officials"
};

/// Somebody to whom an article attributes words.
struct Speaker {
    std::string name;  ///< the fullest form in the article, without title: "Niva Yau"
    SpeakerKind kind = SpeakerKind::person;
    std::string
        role;  ///< as the article states it, or empty: "senior researcher at the OSCE Academy"
    std::uint32_t quotes =
        0;  ///< how many of the article's quotes are theirs; 0 when only declared
};

enum class QuoteKind : std::uint8_t {
    direct,    ///< all of it inside quotation marks
    indirect,  ///< reported: "said that ..."
    mixed,     ///< reported, with quoted pieces
};

inline constexpr std::uint32_t no_speaker = std::numeric_limits<std::uint32_t>::max();

/// Something somebody is reported to have said.
struct Quote {
    ByteRange words;  ///< what was said; outer quotation marks excluded
    QuoteKind kind = QuoteKind::direct;
    std::uint32_t speaker = no_speaker;  ///< place in `Facts::speakers`
    ByteRange mention;                   ///< the speaker as named here ("she"), empty when nowhere
    std::string cue;                     ///< "said", "according to", or empty
};

/// One article as understood: what is stated, else what was found, with where it was found. Plain
/// value, owns its text. Empty strings and unstated dates mean: not stated anywhere, never guessed.
struct Facts {
    Origin origin;
    std::string id;
    Hash128 content;  ///< `content_hash` of the Article
    std::string url;
    std::string title;
    Date date;
    std::string
        date_from;  ///< "field", "header", "front-matter", "dateline", ... empty without date
    std::string source;
    std::vector<std::string> authors;
    std::string language;  ///< tag, or empty
    std::string text;      ///< the body; paragraphs separated by newlines
    std::vector<Speaker> speakers;
    std::vector<Quote> quotes;  ///< by words.begin, never overlapping
    std::map<std::string, std::string> extra;
    /// What was set aside and why, a line each, for the run's report: "date '2022-02-30' is no
    /// calendar day; indexed without date".
    std::vector<std::string> repairs;
};

}  // namespace onrecord
