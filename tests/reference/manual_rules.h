#pragma once

#include <set>
#include <string>
#include <vector>

#include "article/facts.h"
#include "query/query.h"

namespace onrecord::reference {

/// What the manual says a query means beyond its tree, as changes of that tree.

/// The words that queries on these articles leave out, folded: those of the one language that the
/// query asks for, else of the most frequent one that has a profile.
[[nodiscard]] std::set<std::string> stop_words(const Query& query,
                                               const std::vector<Facts>& articles);

/// The query without stop words that stand beside other words in an AND.
[[nodiscard]] Query without_stop_words(const Query& query, const std::set<std::string>& stops);

/// The query with speakers bound to the words of `said:` beside them in an AND.
[[nodiscard]] Query with_bound_speakers(const Query& query);

/// What `--any` makes of a query without stop words: the parts of its outermost AND that hold words
/// become alternatives, and so do the words of a compound with hyphens, stop words aside.
[[nodiscard]] Query any_of_the_words(const Query& query, const std::set<std::string>& stops);

/// Does the query hold a word or phrase outside NOT?
[[nodiscard]] bool holds_words(const Query& query);

/// The words that stand for a typed word: without an article elided before it.
[[nodiscard]] std::vector<std::string> words_of_typed(const std::string& typed);

}  // namespace onrecord::reference
