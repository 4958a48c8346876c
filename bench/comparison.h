#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/report.h"

namespace onrecord::bench {

struct ComparisonPlan {
    std::string corpus;
    std::string folder;         ///< keeps queries, indexes and results
    std::size_t queries = 100;  ///< of each class
    std::size_t runs = 1;  ///< of indexing, all sides in each; 0 asks the indexes of an earlier run
    std::size_t cold_starts = 15;    ///< of each program that answers a word
    std::vector<std::string> sides;  ///< names; all when empty
};

/// Indexes the corpus with every side that is there, asks each the same queries, and says on
/// standard error what it does and which sides it skips. A run has all sides one after the other;
/// the next begins with another side, so that none always follows the same. Queries are asked after
/// the last.
/// @throws Error (usage) for a name that no side has, Error (internal) when a side fails.
[[nodiscard]] Report compare(const ComparisonPlan& plan);

}  // namespace onrecord::bench
