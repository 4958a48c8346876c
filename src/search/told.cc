#include "search/told.h"

#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "base/hash.h"
#include "search/user_folder.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view head = "onrecord told 1\n";
constexpr std::size_t mark_size = 32;

/// The folder for an index, wherever it is named from.
fs::path folder_of(const fs::path& folder, const fs::path& index)
{
    std::error_code ignored;
    const fs::path whole = fs::weakly_canonical(index, ignored);
    return folder / to_hex(hash_bytes((whole.empty() ? index : whole).string()));
}

FileLock lock(const fs::path& file, std::string_view name)
{
    make_folders(file.parent_path());
    const fs::path lock_file = file.string() + ".lock";
    if (auto taken = FileLock::alone_created(lock_file))
        return std::move(*taken);
    throw Error(ErrorKind::usage,
                "another run is telling what is new of '" + std::string(name) + "'",
                "wait until it has ended");
}

}  // namespace

fs::path told_location()
{
    return user_folder("XDG_STATE_HOME", ".local/state") / "told";
}

Told::Told(const fs::path& folder, const fs::path& index, std::string_view name)
    : file_(folder_of(folder, index) / name), lock_(lock(file_, name))
{
    std::error_code ignored;
    if (!fs::exists(file_, ignored))
        return;
    const std::string content = read_file(file_);
    std::string_view marks = content;
    if (!marks.starts_with(head) || (marks.size() - head.size()) % (mark_size + 1) != 0)
        throw Error(ErrorKind::io, "'" + file_.string() + "' is damaged",
                    "remove it; the next run then tells everything");
    for (marks.remove_prefix(head.size()); !marks.empty(); marks.remove_prefix(mark_size + 1))
        told_.emplace(marks.substr(0, mark_size));
}

void Told::keep() const
{
    std::string content(head);
    for (const std::string& mark : told_)
        content.append(mark).append("\n");
    write_file_atomically(file_, content);
}

void Told::forget(const fs::path& folder, std::string_view name)
{
    std::error_code ignored;
    for (const auto& index : fs::directory_iterator(folder, ignored)) {
        fs::remove(index.path() / name, ignored);
        fs::remove(index.path() / (std::string(name) + ".lock"), ignored);
    }
}

std::string Told::mark_of(std::string_view id)
{
    return to_hex(hash_bytes(id));
}

}  // namespace onrecord
