#include "index/vocabulary.h"

#include <functional>
#include <limits>
#include <utility>

#include "base/error.h"

namespace onrecord {

Vocabulary::Vocabulary() : slots_(std::size_t{1} << 14) {}

std::uint32_t Vocabulary::number(std::string_view word)
{
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(word));
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at] != 0; at = (at + 1) & mask) {
        const std::uint32_t found = slots_[at] - 1;
        if (hashes_[found] == hash && this->word(found) == word)
            return found;
    }
    add(word, hash);
    slots_[at] = static_cast<std::uint32_t>(size());
    if (size() * 2 > slots_.size())
        grow();
    return static_cast<std::uint32_t>(size() - 1);
}

void Vocabulary::add(std::string_view word, std::uint32_t hash)
{
    if (word.size() > std::numeric_limits<std::uint32_t>::max() - bytes_.size())
        throw Error(ErrorKind::internal, "the different words of a segment take over 4 GB");
    bytes_ += word;
    ends_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    hashes_.push_back(hash);
}

void Vocabulary::grow()
{
    std::vector<std::uint32_t> wider(slots_.size() * 2);
    const std::size_t mask = wider.size() - 1;
    for (std::size_t i = 0; i < size(); ++i) {
        std::size_t at = hashes_[i] & mask;
        while (wider[at] != 0)
            at = (at + 1) & mask;
        wider[at] = static_cast<std::uint32_t>(i + 1);
    }
    slots_ = std::move(wider);
}

}  // namespace onrecord
