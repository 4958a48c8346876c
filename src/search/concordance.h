#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "search/context.h"
#include "search/hit.h"
#include "search/ranking.h"

namespace onrecord {

/// A word by which lines are ordered: the so-many-th to the left (-1 is the one before the match),
/// to the right (1 is the one behind it), or the words of the match itself (0).
using KwicKey = int;

inline constexpr KwicKey farthest_kwic_key = 9;

/// So many lines can be put in another order than that of hits, or drawn as a sample.
inline constexpr std::uint64_t most_ordered_lines = 10'000'000;

/// Which lines are shown, and in what order.
struct KwicOptions {
    PageOptions hits = {};           ///< order of the hits, and so of their lines; pages are not
                                     ///< used
    std::vector<KwicKey> sort = {};  ///< compared one after the other; empty: in the order of hits
    std::size_t limit = 0;           ///< lines, 0: all
    std::size_t offset = 0;          ///< lines left out first
    std::optional<std::size_t> sample = {};  ///< so many lines, each as likely as any other
    std::uint64_t seed = 0;                  ///< the same seed draws the same lines
    std::size_t context = 100;               ///< characters on each side
};

/// A match with what stands around it.
struct KwicLine {
    const Facts* article = nullptr;  ///< lives as long as the line is shown
    bool in_title = false;
    ByteRange words;             ///< of the match, in the title or the text
    std::optional<Quote> quote;  ///< in which it stands
    std::uint32_t number = 0;    ///< of that quote among the article's
    MarkedText left;             ///< one line each, with the spaces between them; other places
    MarkedText match;            ///< of the query are marked
    MarkedText right;
};

struct KwicCounts {
    std::uint64_t documents = 0;  ///< that match
    std::uint64_t without = 0;    ///< those in which no words were sought: they have no line
    std::uint64_t lines = 0;      ///< of all of them
    std::uint64_t shown = 0;
};

/// Shows every place of a plan's words in its context (keyword in context, Luhn 1960): one line a
/// node of `PlaceFinder`. Title and text are contexts of their own.
///
/// Cost: to find the lines some hundred nanoseconds a match; to show them an article's decoding
/// each, so that the first come at once. Memory: some 16 bytes a hit; in another order or as a
/// sample, 16 and 4 a key for each line, at most `most_ordered_lines`. @throws Error (usage) when
/// there are more; Error (index).
KwicCounts show_concordance(const Plan& plan, const SearchContext& context,
                            const KwicOptions& options,
                            const std::function<bool(const KwicLine&)>& take);

}  // namespace onrecord
