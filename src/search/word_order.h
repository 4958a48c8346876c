#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace onrecord {

/// Words as numbers that sort as the words do.
class WordOrder {
public:
    /// A number that stands for a word until the order is settled. `word` must live as long.
    std::uint32_t add(std::string_view word)
    {
        return numbers_.try_emplace(word, static_cast<std::uint32_t>(numbers_.size()))
            .first->second;
    }

    /// Puts the numbers to sort by in place of those that were given.
    void settle(std::vector<std::uint32_t>& given) const
    {
        std::vector<std::pair<std::string_view, std::uint32_t>> sorted(numbers_.begin(),
                                                                       numbers_.end());
        std::ranges::sort(sorted);
        std::vector<std::uint32_t> places(sorted.size());
        for (std::uint32_t place = 0; place < sorted.size(); ++place)
            places[sorted[place].second] = place;
        for (std::uint32_t& number : given)
            number = places[number];
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

}  // namespace onrecord
