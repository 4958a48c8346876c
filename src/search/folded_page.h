#pragma once

#include <cstdint>
#include <vector>

#include "search/ranking.h"

namespace onrecord {

/// How matches that resemble each other share a page.
struct Folding {
    bool by_story = false;  ///< of the articles that tell one story only the first in rank is a hit
    std::size_t per_source = 0;  ///< at most so many hits of one source; 0: any number
};

/// A hit, and how many others it stands for.
struct FoldedHit {
    Ranked best;
    std::uint64_t others = 0;  ///< matching articles that tell the same story
};

struct FoldedPage {
    std::uint64_t total = 0;  ///< exact number of matches, all pages together
    std::vector<FoldedHit> hits;
    std::uint64_t folded = 0;       ///< up to the last hit: matches that an earlier hit stands for
    std::uint64_t over_source = 0;  ///< up to the last hit: those left out by `per_source`
};

/// The page of a plan's matches, folded. Ranks, and so offsets, count hits. Articles without a
/// source are as many sources. Cost: that of `find_page` with a few times as many documents.
/// @throws Error (index).
[[nodiscard]] FoldedPage find_folded(const Plan& plan, const SearchContext& context,
                                     const PageOptions& options, const Folding& folding);

/// Counts hits by source, up to a limit each.
class SourceLimit {
public:
    /// Borrows the reader. `per_source` 0: no limit.
    SourceLimit(const IndexReader& reader, std::size_t per_source);

    /// May one more hit from this article's source be shown? Counts it if so.
    [[nodiscard]] bool take(DocumentNumber article);

private:
    const IndexReader& reader_;
    std::size_t per_source_;
    std::vector<std::pair<std::string, std::size_t>> taken_;
};

}  // namespace onrecord
