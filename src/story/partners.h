#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace onrecord {

/// With how many before it, beside the first, an article is paired for a hash that many have.
inline constexpr std::size_t sketch_neighbours = 8;

/// Whether two articles whose sketches have `a` and `b` hashes share enough to be compared.
[[nodiscard]] constexpr bool share_enough(std::size_t shared, std::size_t a, std::size_t b)
{
    constexpr std::size_t fewest_shared = 2;
    return shared >= fewest_shared && shared * 10 >= std::min(a, b);
}

/// Calls `take(i)` for those places of a sorted `group` (all that have one hash) that the one at
/// `place` is paired with: the first, and the ones right before it.
template <class Take>
void for_each_partner(std::size_t place, const Take& take)
{
    const std::size_t from = place > sketch_neighbours ? place - sketch_neighbours : 0;
    if (from > 0)
        take(std::size_t{0});
    for (std::size_t i = from; i < place; ++i)
        take(i);
}

/// Earlier articles met by the hashes of one article, as often as they share a hash: those worth
/// comparing. `met` is sorted; `Key` orders articles as their ranks do. `own`: hashes of the one
/// article, `size_of(key)`: of another.
///
/// Kept are those that share enough, of these the four that share most, in their order.
template <class Key, class SizeOf>
[[nodiscard]] std::vector<Key> keep_partners(std::span<const Key> met, std::size_t own,
                                             const SizeOf& size_of)
{
    constexpr std::size_t most_partners = 4;
    struct Partner {
        Key key;
        std::size_t shared;
    };
    std::vector<Partner> partners;
    for (auto at = met.begin(); at != met.end();) {
        const auto next = std::upper_bound(at, met.end(), *at);
        const auto shared = static_cast<std::size_t>(next - at);
        if (share_enough(shared, own, size_of(*at)))
            partners.push_back({*at, shared});
        at = next;
    }
    if (partners.size() > most_partners) {
        std::ranges::stable_sort(partners, std::greater<>(), &Partner::shared);
        partners.resize(most_partners);
        std::ranges::sort(partners, {}, &Partner::key);
    }
    std::vector<Key> kept;
    for (const Partner& partner : partners)
        kept.push_back(partner.key);
    return kept;
}

}  // namespace onrecord
