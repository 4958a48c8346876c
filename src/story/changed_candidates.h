#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "story/candidates.h"

namespace onrecord {

/// An article's place in the order of all, in place of its rank, which others shift.
struct Standing {
    std::uint32_t day = 0;  ///< its first day, the greatest number when undated
    std::uint64_t id = 0;   ///< hash of its id
    std::uint32_t article = 0;
    friend auto operator<=>(const Standing&, const Standing&) = default;
};

/// What is asked about the articles of all lists, by their number.
struct SketchedArticles {
    std::function<Standing(std::uint32_t)> standing;
    std::function<std::size_t(std::uint32_t)> size;  ///< hashes of its sketch
    std::function<std::vector<std::uint32_t>(std::uint32_t)> sketch;
};

/// The same articles in another order.
struct StandingPair {
    Standing later;
    Standing earlier;
};

struct ChangedCandidates {
    /// Sorted: those whose pairs with earlier articles may be others than before.
    std::vector<std::uint32_t> articles;
    std::vector<StandingPair> pairs;  ///< all pairs with earlier ones that these have now
};

/// What `find_candidates` would find for those articles to which that makes a difference that
/// `added` (sorted) came. Nothing when more than `most` articles are concerned, or the groups to be
/// looked at have more than a hundred times as many members: finding all is cheaper then.
///
/// Cost: grows with the articles added and those that share hashes with them, with all others only
/// as a binary search does.
[[nodiscard]] std::optional<ChangedCandidates> find_changed_candidates(
    std::span<const SketchList> lists, const SketchedArticles& articles,
    std::span<const std::uint32_t> added, std::size_t most);

}  // namespace onrecord
