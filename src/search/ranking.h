#pragma once

#include <cstdint>
#include <vector>

#include "search/context.h"
#include "search/plan.h"
#include "search/searcher.h"

namespace onrecord {

/// One document of a page of answers.
struct Ranked {
    DocumentNumber document = 0;
    double score = 0;
};

struct Page {
    std::uint64_t total = 0;  ///< exact number of matches, all pages together
    std::vector<Ranked> documents;
};

/// Which matches to fetch, and in what order.
struct PageOptions {
    Sort sort = Sort::relevance;
    std::size_t offset = 0;
    std::size_t limit = 10;  ///< 0: all
};

/// The documents of a page in order. Scores equal but for rounding (1e-9 of their size) are ordered
/// by date, newest first, undated last, then by id, quotes by their place in the article; equal
/// dates by id. Which document has which number therefore never shows. @throws Error (index).
[[nodiscard]] Page find_page(const Plan& plan, const SearchContext& context,
                             const PageOptions& options);

/// The exact number of matches. @throws Error (index).
[[nodiscard]] std::uint64_t count_matches(const Plan& plan, const SearchContext& context);

}  // namespace onrecord
