#include "index/locked_generation.h"

#include <optional>
#include <string>
#include <utility>

#include "base/error.h"
#include "index/hints.h"
#include "index/segment.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// The lock files of the parts that a manifest names.
std::vector<fs::path> lock_files(const fs::path& index, const Manifest& manifest)
{
    std::vector<fs::path> files;
    for (const std::string& name : folders_of(manifest))
        files.push_back(segment_paths(index, name).lock());
    if (!manifest.stories.empty())
        files.push_back(stories_folder(index) / manifest.stories);
    return files;
}

/// The first file that is not there, or that its remover holds; empty when all were locked.
fs::path lock_all(const std::vector<fs::path>& files, std::vector<FileLock>& locks)
{
    for (const fs::path& file : files) {
        std::optional<FileLock> lock = FileLock::shared(file);
        if (!lock)
            return file;
        locks.push_back(std::move(*lock));
    }
    return {};
}

}  // namespace

/// Locks come first, the manifest is read again after: when it is unchanged then, no writer can
/// have begun to remove what it names.
LockedGeneration::LockedGeneration(const fs::path& index)
{
    constexpr int most_tries = 100;
    for (int i = 0; i < most_tries; ++i) {
        manifest_ = read_manifest(index);
        locks_.clear();
        const fs::path missing = lock_all(lock_files(index, manifest_), locks_);
        if (read_manifest(index).generation != manifest_.generation)
            continue;
        if (!missing.empty())
            throw Error(ErrorKind::index,
                        "the index '" + index.string() + "' lacks a part that it names: '" +
                            missing.lexically_relative(index).string() + "'",
                        damaged_hint);
        return;
    }
    throw Error(ErrorKind::index,
                "the index '" + index.string() + "' changes too often to be opened");
}

}  // namespace onrecord
