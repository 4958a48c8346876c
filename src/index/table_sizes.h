#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "index/manifest.h"

namespace onrecord {

/// Bytes of one table of a database or of one file, summed over segments.
struct TableSize {
    std::string name;  ///< "articles/postlist", "words"; "removals": all of what was removed
    std::uint64_t bytes = 0;
};

/// By name. @throws Error (io).
[[nodiscard]] std::vector<TableSize> table_sizes(const std::filesystem::path& index,
                                                 const Manifest& manifest);

}  // namespace onrecord
