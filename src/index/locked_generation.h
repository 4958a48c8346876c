#pragma once

#include <filesystem>
#include <vector>

#include "index/file_lock.h"
#include "index/manifest.h"

namespace onrecord {

/// The generation of an index that stands, kept on the disk while this lives: a shared lock on each
/// of its parts.
class LockedGeneration {
public:
    /// @throws Error (index) when there is no index, it is of another version, or lacks a part;
    ///         Error (io).
    explicit LockedGeneration(const std::filesystem::path& index);

    [[nodiscard]] const Manifest& manifest() const { return manifest_; }

private:
    Manifest manifest_;
    std::vector<FileLock> locks_;
};

}  // namespace onrecord
