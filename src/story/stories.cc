#include "story/stories.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace onrecord {

namespace {

/// The first of the story that each article belongs to, itself when none.
std::vector<std::uint32_t> find_leaders(std::uint32_t articles, std::span<const JudgedPair> pairs)
{
    std::vector<std::uint32_t> leaders(articles);
    std::iota(leaders.begin(), leaders.end(), 0U);
    for (const auto& [pair, likeness] : pairs) {
        const std::uint32_t leader = leaders[pair.earlier];
        if (likeness == Likeness::whole || (likeness == Likeness::part && leader == pair.earlier))
            leaders[pair.later] = std::min(leaders[pair.later], leader);
    }
    return leaders;
}

}  // namespace

Stories form_stories(std::uint32_t articles, std::span<const JudgedPair> pairs)
{
    const std::vector<std::uint32_t> leaders = find_leaders(articles, pairs);
    std::vector<SketchPair> led;  // leader, article
    for (const auto& judged : pairs)
        if (const std::uint32_t article = judged.pair.later; leaders[article] != article)
            led.push_back({leaders[article], article});
    std::ranges::sort(led);
    led.erase(std::unique(led.begin(), led.end()), led.end());
    Stories stories;
    for (const auto& [leader, article] : led) {
        if (stories.empty() || stories.back().front() != leader)
            stories.push_back({leader});
        stories.back().push_back(article);
    }
    return stories;
}

}  // namespace onrecord
