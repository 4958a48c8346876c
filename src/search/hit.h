#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/facts.h"
#include "index/record.h"

namespace onrecord {

/// Half-open byte range.
struct MarkedRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A piece of text with the places that satisfied the query.
struct MarkedText {
    std::string text;
    std::vector<MarkedRange> marks;  ///< into `text`, ordered, apart
};

/// One article found.
struct Hit {
    Facts article;      ///< as stored, whole text included
    double score = 0;   ///< 0 when sorted by date or when nothing is weighed
    std::string story;  ///< id of the earliest article that tells the same; its own when none does
    std::size_t story_size = 1;  ///< how many articles tell it
    std::uint64_t folded = 0;    ///< matching articles of the story that are no hits of their own
    MarkedText title;            ///< the title with its matches marked
    MarkedText snippet;  ///< one line, "…" where it is cut: the place of the text that shows most
                         ///< of the query; always a true match when the text has one
};

/// A place where a quote is printed.
struct PrintedQuote {
    std::string article;  ///< its id
    std::uint32_t number = 0;
    Date date;
    std::string source;
    std::string speaker;  ///< as the article has the name; empty for nobody
    std::string words;
};

/// The other places where what was said is printed, among the quotes that match.
struct Reprints {
    std::size_t quotes = 0;  ///< the hit itself included, as in all below
    std::size_t articles = 0;
    PrintedQuote first;  ///< by date, of a day by id; undated ones last
    /// Other words, or another spelling of the speaker, or none; each where it is printed first.
    std::vector<PrintedQuote> variants;
};

/// One quote found.
struct QuoteHit {
    Facts article;  ///< the article it stands in
    QuoteRecord quote;
    double score = 0;
    MarkedText words;    ///< the words said, exactly as they stand in the text
    Reprints reprints;   ///< when they are asked for and there are some; `quotes` is 0 else
    std::string before;  ///< text before and after, up to a sentence, as one line
    std::string after;
};

}  // namespace onrecord
