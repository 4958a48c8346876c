#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "index/file_lock.h"

namespace onrecord {

/// Takes the lock of an index's one writer, INDEX/lock, and writes process and host into it.
/// `wait`: how long to try; absent = once, max() = for ever.
/// @throws Error (index) naming who holds it; Error (io).
[[nodiscard]] FileLock lock_for_writing(const std::filesystem::path& index,
                                        std::optional<std::chrono::seconds> wait);

}  // namespace onrecord
