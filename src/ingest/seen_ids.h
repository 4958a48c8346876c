#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "article/article.h"
#include "base/hash.h"

namespace onrecord {

/// The ids met in a run, with where and with which content. Memory: some 60 bytes an article.
class SeenIds {
public:
    enum class Verdict { first, same, different };

    /// Notes an article unless its id was met; says how it compares with the first of that id.
    [[nodiscard]] Verdict note(std::string_view id, const Hash128& content, const Origin& origin);

    [[nodiscard]] bool contains(std::string_view id) const;

    /// Where an id was met first, as "PATH:RECORD" or "PATH". The id must be contained.
    [[nodiscard]] std::string place_of(std::string_view id) const;

private:
    struct Seen {
        Hash128 content;
        std::size_t record;
        std::uint32_t path;  ///< place in `paths_`
    };
    struct HashOfHash {
        std::size_t operator()(const Hash128& hash) const { return hash.low; }
    };

    std::unordered_map<Hash128, Seen, HashOfHash> seen_;  ///< by hash of the id
    std::vector<std::string> paths_;                      ///< runs of equal paths once
};

}  // namespace onrecord
