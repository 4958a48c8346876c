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
    MarkedText title;            ///< the title with its matches marked
    MarkedText snippet;  ///< one line, "…" where it is cut: the place of the text that shows most
                         ///< of the query; always a true match when the text has one
};

/// One quote found.
struct QuoteHit {
    Facts article;  ///< the article it stands in
    QuoteRecord quote;
    double score = 0;
    MarkedText words;    ///< the words said, exactly as they stand in the text
    std::string before;  ///< text before and after, up to a sentence, as one line
    std::string after;
};

}  // namespace onrecord
