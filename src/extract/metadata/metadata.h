#pragma once

#include <string>

#include "article/article.h"
#include "article/facts.h"
#include "extract/metadata/stated.h"

namespace onrecord {

/// Finds what the text of an article states about itself at its head and foot. `body_begin` and
/// `body_end` enclose the story. Linear in the text; looks at few lines of it.
[[nodiscard]] Stated read_stated(const Article& article);

/// Fills id, hash, title, date, source, authors, language, url and repairs of `facts`: what the
/// article states in fields first, then what its text states. The language is guessed from the body
/// when none is stated.
void fill_metadata(const Article& article, const Stated& stated, Facts& facts);

}  // namespace onrecord
