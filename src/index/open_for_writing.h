#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "index/file_lock.h"
#include "index/manifest.h"

namespace onrecord {

/// Makes the folder of an index when it is absent and takes its writer's lock, see
/// `lock_for_writing`. @throws Error (index) when something else stands in the folder, and what
/// that throws.
[[nodiscard]] FileLock prepare_and_lock(const std::filesystem::path& index,
                                        std::optional<std::chrono::seconds> wait);

/// For the holder of that lock: the manifest that stands, or that of an index without segments;
/// what killed runs have left is removed. @throws Error (index, io).
[[nodiscard]] Manifest open_manifest(const std::filesystem::path& index);

}  // namespace onrecord
