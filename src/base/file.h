#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace onrecord {

/// The whole file as bytes.
/// @throws Error (io) naming the path and the system's reason; also when it holds more than
///         `limit` bytes.
[[nodiscard]] std::string read_file(const std::filesystem::path& path,
                                    std::size_t limit = std::size_t{1} << 30);

/// Replaces `path` by a file with `bytes`, so that after a kill or power cut at any instant either
/// the old or the new content is there whole: writes aside, syncs, renames, syncs the folder.
/// @throws Error (io); the old file is then untouched.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// Asks the system to put a file, or a folder's list of names, on the disk.
/// @throws Error (io).
void sync_to_disk(const std::filesystem::path& path);

}  // namespace onrecord
