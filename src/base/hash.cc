#include "base/hash.h"

#include <xxhash.h>

#include <array>
#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

#include "base/error.h"

namespace onrecord {

Hash128 hash_bytes(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.high64, hash.low64};
}

Hash128 hash_of_file(const std::filesystem::path& file)
{
    const auto fail = [&file] {
        throw Error(ErrorKind::io, "cannot read '" + file.string() + "': " + std::strerror(errno));
    };
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> input(std::fopen(file.c_str(), "rbe"),
                                                                std::fclose);
    if (!input)
        fail();
    const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(),
                                                                                XXH3_freeState);
    XXH3_128bits_reset(state.get());
    std::vector<char> piece(std::size_t{1} << 18);
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), input.get()))
        XXH3_128bits_update(state.get(), piece.data(), got);
    if (std::ferror(input.get()) != 0)
        fail();
    const XXH128_hash_t hash = XXH3_128bits_digest(state.get());
    return {hash.high64, hash.low64};
}

std::string to_hex(const Hash128& hash)
{
    std::array<char, 33> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%016" PRIx64 "%016" PRIx64, hash.high, hash.low);
    return buffer.data();
}

}  // namespace onrecord
