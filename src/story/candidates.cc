#include "story/candidates.h"

#include "story/partners.h"

namespace onrecord {

namespace {

/// Calls `take(ranks)` with the sorted ranks of those that share a hash.
template <class Take>
void for_each_group(std::span<const SketchList> lists, std::span<const std::uint32_t> ranks,
                    const std::function<void()>& rest, const Take& take)
{
    constexpr std::size_t entries_between_rests = std::size_t{1} << 21;
    std::size_t entries = 0;
    std::vector<std::uint32_t> group;
    std::uint32_t hash = 0;
    const auto finish = [&] {
        if (group.size() > 1) {
            std::ranges::sort(group);
            take(group);
        }
        group.clear();
    };
    walk_sketches(lists, [&](SketchEntry entry) {
        if (entry.hash != hash)
            finish();
        hash = entry.hash;
        if (const std::uint32_t rank = ranks[entry.article]; rank != no_rank)
            group.push_back(rank);
        if (++entries % entries_between_rests == 0 && rest)
            rest();
    });
    finish();
}

std::size_t pairs_of(std::size_t group)
{
    constexpr std::size_t most = sketch_neighbours + 1;
    return group <= most ? group * (group - 1) / 2 : group * most;
}

/// Adds the pairs of a group whose later rank lies in [begin, end).
void add_pairs(std::span<const std::uint32_t> group, std::uint32_t begin, std::uint32_t end,
               std::vector<SketchPair>& pairs)
{
    const auto first = std::ranges::lower_bound(group, begin);
    for (auto at = static_cast<std::size_t>(first - group.begin());
         at < group.size() && group[at] < end; ++at)
        for_each_partner(at, [&](std::size_t i) { pairs.push_back({group[at], group[i]}); });
}

/// Counts equal pairs and keeps those that share enough.
void choose(std::vector<SketchPair>& pairs, std::span<const std::uint32_t> sizes_by_rank,
            std::vector<SketchPair>& chosen)
{
    std::ranges::sort(pairs);
    std::vector<std::uint32_t> met;
    for (auto at = pairs.begin(); at != pairs.end();) {
        const std::uint32_t later = at->later;
        met.clear();
        for (; at != pairs.end() && at->later == later; ++at)
            met.push_back(at->earlier);
        for (const std::uint32_t earlier :
             keep_partners<std::uint32_t>(met, sizes_by_rank[later],
                                          [&](std::uint32_t rank) { return sizes_by_rank[rank]; }))
            chosen.push_back({later, earlier});
    }
}

}  // namespace

std::vector<SketchPair> find_candidates(std::span<const SketchList> lists,
                                        std::span<const std::uint32_t> ranks,
                                        std::span<const std::uint32_t> sizes,
                                        const std::function<void()>& rest, std::size_t most_pairs)
{
    std::vector<std::uint32_t> sizes_by_rank(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (ranks[i] != no_rank)
            sizes_by_rank[ranks[i]] = sizes[i];
    std::size_t total = 0;
    for_each_group(lists, ranks, rest, [&](const auto& group) { total += pairs_of(group.size()); });
    const std::size_t walks = total / most_pairs + 1;
    const std::size_t step = ranks.size() / walks + 1;
    std::vector<SketchPair> chosen;
    std::vector<SketchPair> pairs;
    for (std::size_t begin = 0; begin < ranks.size(); begin += step) {
        pairs.clear();
        for_each_group(lists, ranks, rest, [&](const auto& group) {
            add_pairs(group, static_cast<std::uint32_t>(begin),
                      static_cast<std::uint32_t>(begin + step), pairs);
        });
        choose(pairs, sizes_by_rank, chosen);
    }
    return chosen;
}

}  // namespace onrecord
