#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "queries.h"

namespace onrecord::bench {

/// How much of an answer is asked for.
enum class AnswerDepth : std::uint8_t {
    hits,      ///< the best ten with their stored text
    counted,   ///< also the exact number of all matches
    snippets,  ///< the best ten, each with a snippet
};

/// An open index that answers. One of two sides: Onrecord, and Xapian used the obvious way.
class Side {
public:
    virtual ~Side() = default;
    /// Answers a query; gives back how many articles match (an estimate where the side makes one).
    virtual std::uint64_t answer(const BenchQuery& query) = 0;
};

/// An index made by `onrecord-index`.
[[nodiscard]] std::unique_ptr<Side> open_ours(const std::string& index, AnswerDepth depth);

/// Indexes the corpus with what Xapian's guide shows: TermGenerator into one database, default
/// flush, everything else as its documentation suggests. Declared speakers only.
void index_obvious(const std::string& corpus, const std::string& index);
[[nodiscard]] std::unique_ptr<Side> open_obvious(const std::string& index, AnswerDepth depth);

}  // namespace onrecord::bench
