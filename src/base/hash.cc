#include "base/hash.h"

#include <xxhash.h>

#include <array>
#include <cinttypes>
#include <cstdio>

namespace onrecord {

Hash128 hash_bytes(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.high64, hash.low64};
}

std::string to_hex(const Hash128& hash)
{
    std::array<char, 33> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%016" PRIx64 "%016" PRIx64, hash.high, hash.low);
    return buffer.data();
}

}  // namespace onrecord
