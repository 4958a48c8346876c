#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "index/reader.h"
#include "query/query.h"
#include "search/search_rules.h"

namespace onrecord {

/// A word or name of the index that a part of a query stands for.
struct StandsFor {
    std::string text;
    std::uint64_t articles = 0;  ///< that have it anywhere
};

/// A word, phrase, name, date or number of a query.
struct ExplainedPart {
    std::string query;  ///< in canonical form
    Unit unit = Unit::articles;
    std::uint64_t matches = 0;  ///< of the unit, by this part alone
    /// Of words, by place in a phrase, and of names: most articles first.
    std::vector<std::vector<StandsFor>> stands_for;
};

/// Microseconds that a stage took.
struct StageTime {
    const char* stage;
    std::chrono::microseconds time;
};

/// What a query was understood as, and what it costs.
struct Explanation {
    std::string query;  ///< canonical form
    Unit unit = Unit::articles;
    std::vector<std::string> notes;
    std::vector<ExplainedPart> parts;  ///< in order, each once
    std::uint64_t estimate =
        0;                    ///< of the matches, as if the parts had nothing to do with each other
    std::uint64_t total = 0;  ///< exact
    std::vector<StageTime> times;
};

/// Cost: of the search, and of one for each part.
[[nodiscard]] Explanation explain(const Query& query, const IndexReader& reader,
                                  const SearchRules& rules, Unit unit, bool any);

}  // namespace onrecord
