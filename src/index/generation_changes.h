#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "index/generation_sketches.h"
#include "story/changed_candidates.h"

namespace onrecord {

/// Articles of a generation, one after the other, that stood so in the generation before too.
struct ArticleRun {
    std::uint32_t articles = 0;
    std::optional<std::uint32_t> before;  ///< number of the first there, from 0; absent: none did
};

/// Where the articles of two generations stand in the other one, by number from 0 in each.
class ArticleMoves {
public:
    /// `runs`: of all articles now, in order. No two have articles of before in common.
    explicit ArticleMoves(std::span<const ArticleRun> runs);

    /// Absent where it stands no more. Cost: a binary search, as below.
    [[nodiscard]] std::optional<std::uint32_t> now(std::uint32_t before) const;
    [[nodiscard]] std::optional<std::uint32_t> before(std::uint32_t now) const;

    /// Begin and end of each run of those now that did not stand before, rising.
    [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint32_t>>& added() const
    {
        return added_;
    }
    /// Likewise of those that stood among the `count` articles before and stand no more.
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> gone(
        std::uint32_t count) const;

private:
    struct Move {
        std::uint32_t before;
        std::uint32_t now;
        std::uint32_t articles;
    };
    std::vector<Move> by_now_;
    std::vector<Move> by_before_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> added_;
};

/// Which articles count now and did not before, and the other way round; what was removed before
/// and still is makes no difference. `before`: the segments then, of `count` articles, which are
/// opened only when something is removed or gone. Gone ones have numbers from `now.count()` on.
///
/// Nothing when there are more than `most`, or when what is gone cannot be read.
/// @throws Error (index, io) for what is there now.
[[nodiscard]] std::optional<ArticleChanges> find_changes(const ArticleMoves& moves,
                                                         const GenerationSketches& now,
                                                         const std::vector<StorySegment>& before,
                                                         std::size_t count, std::size_t most);

}  // namespace onrecord
