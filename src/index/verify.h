#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace onrecord {

/// Something in an index that is not as it was written.
struct Damage {
    std::string file;  ///< below the index's folder
    std::string what;
    friend bool operator==(const Damage&, const Damage&) = default;
};

struct VerifyReport {
    std::uint64_t generation = 0;
    std::uint64_t segments = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t unsummed = 0;   ///< segments of before there were checksums
    std::vector<Damage> damages;  ///< in the order found
    bool interrupted = false;
};

struct VerifyEvents {
    std::function<void(const Damage&)> found;  ///< called as each is found; may be empty
    std::function<void(double)> progress;      ///< the share done, 0 to 1; may be empty
};

/// Reads all of an index's generation and holds it against what it should be: each file against
/// its checksum, Xapian's tables by Xapian's own check, then each article, quote, name and story
/// against what the other files say of it. A part whose files have changed is not looked into.
/// Writes nothing, needs no lock but that of a reader, and disturbs nobody.
///
/// Cost: reads every file twice, decompresses every article. Memory: some 50 bytes an article.
/// @throws Error (index) when there is no index, its manifest is damaged or of another version;
///         Error (io).
[[nodiscard]] VerifyReport verify_index(const std::filesystem::path& index,
                                        const VerifyEvents& events, const std::atomic<bool>& stop);

}  // namespace onrecord
