#include "story/candidates.h"

#include <functional>

namespace onrecord {

namespace {

constexpr std::size_t neighbours = 8;
constexpr std::size_t most_partners = 4;
constexpr std::size_t fewest_shared = 2;

/// Calls `take(ranks)` with the sorted ranks of those that share a hash.
template <class Take>
void for_each_group(std::span<const SketchList> lists, std::span<const std::uint32_t> ranks,
                    const Take& take)
{
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
        group.push_back(ranks[entry.article]);
    });
    finish();
}

std::size_t pairs_of(std::size_t group)
{
    constexpr std::size_t most = neighbours + 1;
    return group <= most ? group * (group - 1) / 2 : group * most;
}

/// Adds the pairs of a group whose later rank lies in [begin, end).
void add_pairs(std::span<const std::uint32_t> group, std::uint32_t begin, std::uint32_t end,
               std::vector<SketchPair>& pairs)
{
    const auto first = std::ranges::lower_bound(group, begin);
    for (auto at = static_cast<std::size_t>(first - group.begin());
         at < group.size() && group[at] < end; ++at) {
        const std::size_t from = at > neighbours ? at - neighbours : 0;
        if (from > 0)
            pairs.push_back({group[at], group.front()});
        for (std::size_t i = from; i < at; ++i)
            pairs.push_back({group[at], group[i]});
    }
}

bool share_enough(std::size_t shared, std::size_t a, std::size_t b)
{
    return shared >= fewest_shared && shared * 10 >= std::min(a, b);
}

/// Earlier articles that one shares hashes with.
struct Partner {
    std::uint32_t earlier;
    std::uint32_t shared;
};

/// Those that share most, in order of rank.
void keep_best(std::vector<Partner>& partners)
{
    if (partners.size() > most_partners) {
        std::ranges::stable_sort(partners, std::greater<>(), &Partner::shared);
        partners.resize(most_partners);
        std::ranges::sort(partners, {}, &Partner::earlier);
    }
}

/// Counts equal pairs and keeps those that share enough.
void choose(std::vector<SketchPair>& pairs, std::span<const std::uint32_t> sizes_by_rank,
            std::vector<SketchPair>& chosen)
{
    std::ranges::sort(pairs);
    std::vector<Partner> partners;
    for (auto at = pairs.begin(); at != pairs.end();) {
        const std::uint32_t later = at->later;
        partners.clear();
        while (at != pairs.end() && at->later == later) {
            const auto next = std::upper_bound(at, pairs.end(), *at);
            const auto shared = static_cast<std::uint32_t>(next - at);
            if (share_enough(shared, sizes_by_rank[later], sizes_by_rank[at->earlier]))
                partners.push_back({at->earlier, shared});
            at = next;
        }
        keep_best(partners);
        for (const Partner& partner : partners)
            chosen.push_back({later, partner.earlier});
    }
}

}  // namespace

std::vector<SketchPair> find_candidates(std::span<const SketchList> lists,
                                        std::span<const std::uint32_t> ranks,
                                        std::span<const std::uint32_t> sizes,
                                        std::size_t most_pairs)
{
    std::vector<std::uint32_t> sizes_by_rank(sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes_by_rank[ranks[i]] = sizes[i];
    std::size_t total = 0;
    for_each_group(lists, ranks, [&](const auto& group) { total += pairs_of(group.size()); });
    const std::size_t walks = total / most_pairs + 1;
    const std::size_t step = ranks.size() / walks + 1;
    std::vector<SketchPair> chosen;
    std::vector<SketchPair> pairs;
    for (std::size_t begin = 0; begin < ranks.size(); begin += step) {
        pairs.clear();
        for_each_group(lists, ranks, [&](const auto& group) {
            add_pairs(group, static_cast<std::uint32_t>(begin),
                      static_cast<std::uint32_t>(begin + step), pairs);
        });
        choose(pairs, sizes_by_rank, chosen);
    }
    return chosen;
}

}  // namespace onrecord
