#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace onrecord {

/// A hash of a sketch and whose it is.
struct SketchEntry {
    std::uint32_t hash = 0;
    std::uint32_t article = 0;
    friend auto operator<=>(const SketchEntry&, const SketchEntry&) = default;
};

/// Entries sorted by hash, of which several lists are read as one. `before` is added to the numbers
/// of articles.
struct SketchList {
    std::span<const SketchEntry> entries;
    std::uint32_t before = 0;
};

/// Calls `take(entry)` for the entries of all lists in order of their hashes, of equal ones in the
/// order of the lists. Memory: a few words a list.
template <class Take>
void walk_sketches(std::span<const SketchList> lists, const Take& take)
{
    struct Next {
        std::uint32_t hash;
        std::uint32_t list;
        auto operator<=>(const Next&) const = default;
    };
    std::vector<Next> heap;  // the least on top
    std::vector<std::size_t> places(lists.size());
    for (std::uint32_t i = 0; i < lists.size(); ++i)
        if (!lists[i].entries.empty())
            heap.push_back({lists[i].entries.front().hash, i});
    std::ranges::make_heap(heap, std::greater<>());
    while (!heap.empty()) {
        std::ranges::pop_heap(heap, std::greater<>());
        const Next next = heap.back();
        heap.pop_back();
        const SketchList& list = lists[next.list];
        std::size_t& place = places[next.list];
        for (; place < list.entries.size() && list.entries[place].hash == next.hash; ++place)
            take(SketchEntry{next.hash, list.entries[place].article + list.before});
        if (place < list.entries.size()) {
            heap.push_back({list.entries[place].hash, next.list});
            std::ranges::push_heap(heap, std::greater<>());
        }
    }
}

/// Two articles that share so much that they are worth comparing, by their ranks: places in an
/// order of all articles that does not depend on how they came here.
struct SketchPair {
    std::uint32_t later = 0;
    std::uint32_t earlier = 0;
    friend auto operator<=>(const SketchPair&, const SketchPair&) = default;
};

/// In place of the rank of an article that does not count: it stands in a list and nowhere else.
inline constexpr std::uint32_t no_rank = std::numeric_limits<std::uint32_t>::max();

/// Pairs worth comparing, sorted. `ranks` and `sizes`: rank and number of hashes of each article.
/// Those without a rank (`no_rank`) make no difference; the others' ranks count from 0 on.
///
/// Of the articles with one hash each is paired with the eight before it in rank and the first: a
/// phrase that thousands use costs no more than their number. A pair counts when it shares a tenth
/// of the smaller sketch, and at least two hashes; each article keeps the four pairs with earlier
/// ones that share most.
///
/// Memory: `most_pairs` pairs at once (8 bytes each) beside the result; more are found in several
/// walks over the lists. `rest` (may be empty) is called now and then on the way: lists that are
/// mapped from files can give memory back then.
[[nodiscard]] std::vector<SketchPair> find_candidates(std::span<const SketchList> lists,
                                                      std::span<const std::uint32_t> ranks,
                                                      std::span<const std::uint32_t> sizes,
                                                      const std::function<void()>& rest = {},
                                                      std::size_t most_pairs = std::size_t{1}
                                                                               << 21);

}  // namespace onrecord
