#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "search/context.h"
#include "search/plan.h"
#include "search/scoring.h"
#include "search/sort.h"
#include "search/weight.h"

namespace onrecord {

struct Page {
    std::uint64_t total = 0;  ///< exact number of matches, all pages together
    std::vector<Ranked> documents;
};

/// Which matches to fetch, and in what order.
struct PageOptions {
    Sort sort = Sort::relevance;
    std::size_t offset = 0;
    std::size_t limit = 10;                  ///< 0: all
    std::span<const VoicePlan> voices = {};  ///< `Resolved::voices`, for relevance
    Weighting weighting = {};
    std::optional<Recency> recency = {};
};

/// The documents of a page in order. Scores equal but for rounding (1e-9 of their size) are ordered
/// by date, newest first, undated last, then by id, quotes by their place in the article; equal
/// dates by id. Which document has which number therefore never shows. @throws Error (index).
[[nodiscard]] Page find_page(const Plan& plan, const SearchContext& context,
                             const PageOptions& options);

/// The exact number of matches. @throws Error (index).
[[nodiscard]] std::uint64_t count_matches(const Plan& plan, const SearchContext& context);

}  // namespace onrecord
