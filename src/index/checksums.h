#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace onrecord {

/// What a file of a segment holds, as a number.
struct FileSum {
    std::string path;  ///< below the segment's folder, with '/'
    std::uint64_t bytes = 0;
    std::string hash;  ///< of its bytes (XXH3, 128 bits), 32 hexadecimal digits
    friend bool operator==(const FileSum&, const FileSum&) = default;
};

/// Sums of all files below a segment's folder but its lock and its list of sums, by path.
/// Cost: reads them. @throws Error (io).
[[nodiscard]] std::vector<FileSum> sum_files(const std::filesystem::path& folder);

/// The hash of one file. @throws Error (io).
[[nodiscard]] std::string hash_file(const std::filesystem::path& file);

/// Writes the sums of a segment's files to its list, `checksums`: a line a file, "HASH BYTES PATH".
/// Returns the hash of the list. @throws Error (io).
std::string write_checksums(const std::filesystem::path& folder);

/// @throws Error (index) when the list is damaged; Error (io) when it cannot be read.
[[nodiscard]] std::vector<FileSum> read_checksums(const std::filesystem::path& folder);

[[nodiscard]] std::filesystem::path checksums_path(const std::filesystem::path& folder);

}  // namespace onrecord
