#include "index/vocabulary.h"

#include <functional>

namespace onrecord {

Vocabulary::Vocabulary() : slots_(std::size_t{1} << 14) {}

std::uint32_t Vocabulary::number(std::string_view word)
{
    const std::size_t hash = std::hash<std::string_view>{}(word);
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at] != 0; at = (at + 1) & mask) {
        const std::uint32_t found = slots_[at] - 1;
        if (hashes_[found] == hash && words_[found] == word)
            return found;
    }
    words_.emplace_back(word);
    hashes_.push_back(hash);
    slots_[at] = static_cast<std::uint32_t>(words_.size());
    if (words_.size() * 2 > slots_.size())
        grow();
    return static_cast<std::uint32_t>(words_.size() - 1);
}

void Vocabulary::grow()
{
    std::vector<std::uint32_t> wider(slots_.size() * 2);
    const std::size_t mask = wider.size() - 1;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        std::size_t at = hashes_[i] & mask;
        while (wider[at] != 0)
            at = (at + 1) & mask;
        wider[at] = static_cast<std::uint32_t>(i + 1);
    }
    slots_ = std::move(wider);
}

}  // namespace onrecord
