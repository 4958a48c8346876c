#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annotation.h"
#include "rows.h"

namespace onrecord::eval {

/// One thing that is not as the gold has it.
struct Mistake {
    Row row = Row::direct_spans;
    std::string_view what;  ///< "missed", "invented", "wrong"
    std::string gold;       ///< what should be there, or empty
    std::string system;     ///< what was found, or empty
    /// Where in the article's text; empty for what has no place.
    ByteRange place;
};

/// One article compared.
struct Score {
    Counts counts;
    std::vector<Mistake> mistakes;  ///< by row, then by place
};

/// Compares what was found in an article with its gold. `system` is null when the article is not in
/// the system's output: then nothing was found.
/// @throws Error (bad_input) when both state a text and the texts differ: offsets into one mean
/// nothing in the other.
[[nodiscard]] Score score_article(const AnnotatedArticle& gold, const AnnotatedArticle* system);

}  // namespace onrecord::eval
