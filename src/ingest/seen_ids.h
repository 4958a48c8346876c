#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "article/article.h"
#include "base/hash.h"
#include "base/hash_table.h"
#include "ingest/path_list.h"

namespace onrecord {

/// The ids met in a run, with where and with which content. Memory: some 32 bytes an article, and
/// for each file what its path does not share with the one before.
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
        std::uint64_t content;  ///< half of its hash
        std::uint32_t record;
        std::uint32_t path;
    };

    HashTable<Seen> seen_;  ///< by hash of the id
    PathList paths_;
};

}  // namespace onrecord
