#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace onrecord {

/// A 128-bit content hash (XXH3). Not for secrets: an adversary can make collisions.
struct Hash128 {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend bool operator==(const Hash128&, const Hash128&) = default;
};

/// For hash tables.
struct HashOfHash {
    std::size_t operator()(const Hash128& hash) const { return hash.low; }
};

[[nodiscard]] Hash128 hash_bytes(std::string_view bytes);

/// The hash of a whole file, read piece by piece. @throws Error (io).
[[nodiscard]] Hash128 hash_of_file(const std::filesystem::path& file);

/// 32 lower-case hexadecimal digits.
[[nodiscard]] std::string to_hex(const Hash128& hash);

}  // namespace onrecord
