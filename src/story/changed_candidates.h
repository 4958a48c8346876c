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
    std::function<bool(std::uint32_t)> is_live;  ///< false: it stands in a list and does not count
    std::function<Standing(std::uint32_t)> standing;
    std::function<std::size_t(std::uint32_t)> size;  ///< hashes of its sketch
    std::function<std::vector<std::uint32_t>(std::uint32_t)> sketch;
    /// May be empty. Called now and then: lists mapped from files can give memory back then.
    std::function<void()> rest;
};

/// An article that counted before and does not now, whether it still stands in a list or not.
struct GoneArticle {
    Standing standing;  ///< with a number that no article of the lists has
    std::vector<std::uint32_t> sketch;
};

/// By what the live articles differ from those of before.
struct ArticleChanges {
    std::vector<std::uint32_t> added;  ///< numbers, sorted
    std::vector<GoneArticle> gone;
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

/// What `find_candidates` would find for those live articles to which the changes make a
/// difference. Of the pairs of before those stay whose later article is live and not among them;
/// the earlier one is live too then. Nothing when more than `most` articles are changed or
/// concerned, or the groups to be looked at have more than a hundred times as many members: finding
/// all is cheaper then.
///
/// Cost: grows with the articles changed and those that share hashes with them, with all others
/// only as a binary search does.
[[nodiscard]] std::optional<ChangedCandidates> find_changed_candidates(
    std::span<const SketchList> lists, const SketchedArticles& articles,
    const ArticleChanges& changes, std::size_t most);

}  // namespace onrecord
