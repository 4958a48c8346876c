#include "article/containers/compressions.h"

#include <algorithm>
#include <array>

#include "article/formats/unread.h"

namespace onrecord {

namespace {

constexpr std::array<const Compression*, 4> known = {&gzip_compression, &zstd_compression,
                                                     &xz_compression, &bzip2_compression};

}  // namespace

std::span<const Compression* const> compressions()
{
    return known;
}

const Compression* find_compression(std::string_view head)
{
    const auto* const found = std::find_if(known.begin(), known.end(),
                                           [&](const Compression* c) { return c->begins(head); });
    return found == known.end() ? nullptr : *found;
}

std::string_view without_packed_ending(std::string_view name)
{
    const std::string ending = ending_of(name);
    for (const Compression* compression : known) {
        if (compression->ending == ending)
            return name.substr(0, name.size() - ending.size());
    }
    return name;
}

}  // namespace onrecord
