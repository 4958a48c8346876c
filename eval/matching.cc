#include "matching.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace onrecord::eval {

namespace {

/// Two units that share words.
struct Candidate {
    std::uint64_t common = 0;
    std::uint64_t either = 0;
    std::size_t gold = 0;
    std::size_t system = 0;
};

bool better(const Candidate& a, const Candidate& b)
{
    const std::uint64_t left = a.common * b.either;
    const std::uint64_t right = b.common * a.either;
    return left != right ? left > right : std::tie(a.gold, a.system) < std::tie(b.gold, b.system);
}

using UnitsByWord = std::map<std::uint32_t, std::vector<std::size_t>>;

UnitsByWord by_word(const std::vector<Unit>& units)
{
    UnitsByWord places;
    for (std::size_t i = 0; i < units.size(); ++i)
        for (const std::uint32_t word : units[i].words)
            places[word].push_back(i);
    return places;
}

std::vector<Candidate> candidates(const std::vector<Unit>& gold, const std::vector<Unit>& system)
{
    const UnitsByWord places = by_word(system);
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < gold.size(); ++i) {
        std::map<std::size_t, std::uint64_t> common;
        for (const std::uint32_t word : gold[i].words)
            if (const auto units = places.find(word); units != places.end())
                for (const std::size_t j : units->second)
                    ++common[j];
        for (const auto& [j, count] : common) {
            const std::uint64_t either = gold[i].words.size() + system[j].words.size() - count;
            if (2 * count >= either)
                found.push_back({count, either, i, j});
        }
    }
    return found;
}

}  // namespace

Matching match_units(const std::vector<Unit>& gold, const std::vector<Unit>& system)
{
    Matching matching;
    matching.of_gold.resize(gold.size());
    matching.of_system.resize(system.size());
    std::vector<Candidate> pairs = candidates(gold, system);
    std::sort(pairs.begin(), pairs.end(), better);
    for (const Candidate& pair : pairs) {
        if (matching.of_gold[pair.gold] || matching.of_system[pair.system])
            continue;
        matching.of_gold[pair.gold] = pair.system;
        matching.of_system[pair.system] = pair.gold;
    }
    return matching;
}

}  // namespace onrecord::eval
