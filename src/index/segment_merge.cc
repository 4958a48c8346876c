#include "index/segment_merge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace onrecord {

namespace {

constexpr std::size_t most_of_a_class = 8;

unsigned size_class(std::uint64_t articles)
{
    unsigned digits = 0;
    for (; articles >= 10; articles /= 10)
        ++digits;
    return digits;
}

/// Do all articles of `next` come after those of `before`? Undated articles stand first.
bool follows(const SegmentInfo& before, const SegmentInfo& next)
{
    return next.date_ordered && next.undated == 0 && next.first_day > before.last_day;
}

}  // namespace

std::vector<std::size_t> choose_merge(const std::vector<SegmentInfo>& segments)
{
    std::map<unsigned, std::vector<std::size_t>> classes;
    for (std::size_t i = 0; i < segments.size(); ++i)
        classes[size_class(segments[i].articles)].push_back(i);
    for (auto& [size, members] : classes)
        if (members.size() > most_of_a_class)
            return std::move(members);
    return {};
}

MergeOrder order_for_merge(const std::vector<SegmentInfo>& segments)
{
    MergeOrder order;
    order.places.resize(segments.size());
    std::iota(order.places.begin(), order.places.end(), std::size_t{0});
    std::ranges::sort(order.places, {}, [&](std::size_t i) {
        return std::tie(segments[i].first_day, segments[i].last_day, segments[i].name);
    });
    order.date_ordered = segments[order.places.front()].date_ordered;
    for (std::size_t i = 1; i < order.places.size(); ++i)
        order.date_ordered =
            order.date_ordered && follows(segments[order.places[i - 1]], segments[order.places[i]]);
    return order;
}

}  // namespace onrecord
