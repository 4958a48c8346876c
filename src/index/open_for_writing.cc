#include "index/open_for_writing.h"

#include <unistd.h>

#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "index/segment.h"
#include "index/writer_lock.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

bool is_ours(const std::string& name)
{
    return name == "lock" || name == "segments" || name == "stories" ||
           name == "manifest.json.new" || name.starts_with("tmp-");
}

/// Makes a folder whose name, and those of the folders made for it, outlast a power cut: else all
/// that is published in it would be lost with them. Folders that may not be read are not synced.
void make_folder(const fs::path& folder)
{
    const fs::path whole = fs::absolute(folder / "").parent_path();
    std::vector<fs::path> holders{whole.parent_path()};
    while (!fs::exists(holders.back()))
        holders.push_back(holders.back().parent_path());
    fs::create_directories(whole);
    for (const fs::path& holder : holders)
        if (::access(holder.c_str(), R_OK) == 0)
            sync_to_disk(holder);
}

/// Makes the folder of an index; refuses one that holds something else.
void prepare_folder(const fs::path& index)
try {
    if (index_exists(index))
        return;
    make_folder(index);
    for (const fs::directory_entry& entry : fs::directory_iterator(index))
        if (const std::string name = entry.path().filename().string(); !is_ours(name))
            throw Error(ErrorKind::index,
                        "'" + index.string() + "' is no index, and '" + name + "' stands in it",
                        "name an empty or a new folder");
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io,
                "cannot make the index '" + index.string() + "': " + error.code().message());
}

}  // namespace

FileLock prepare_and_lock(const fs::path& index, std::optional<std::chrono::seconds> wait)
{
    prepare_folder(index);
    return lock_for_writing(index, wait);
}

Manifest open_manifest(const fs::path& index)
{
    Manifest manifest;
    manifest.analyser = analyser_fingerprint();
    if (index_exists(index))
        manifest = read_manifest(index);
    remove_leftovers(index, manifest);
    return manifest;
}

}  // namespace onrecord
