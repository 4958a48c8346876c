#include "index/open_for_writing.h"

#include <string>

#include "base/error.h"
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

/// Makes the folder of an index; refuses one that holds something else.
void prepare_folder(const fs::path& index)
try {
    fs::create_directories(index);
    if (index_exists(index))
        return;
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
