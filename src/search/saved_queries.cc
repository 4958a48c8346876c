#include "search/saved_queries.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "base/edit_distance.h"
#include "base/error.h"
#include "base/file.h"
#include "query/saved_name.h"
#include "search/user_folder.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = std::size_t{1} << 20;

/// The query in what a file holds.
std::string query_in(std::string_view content)
{
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    std::string query;
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        std::string_view line = content.substr(0, end);
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.starts_with('#') && !line.empty())
            (query += query.empty() ? "" : " ") += line;
    }
    return query;
}

void check_name(std::string_view name)
{
    if (!is_saved_name(name))
        throw Error(ErrorKind::usage, "'" + std::string(name) + "' is no name for a query",
                    "a name has letters, digits, '-' and '_', at most 64 of them");
}

}  // namespace

fs::path saved_queries_location()
{
    return user_folder("XDG_CONFIG_HOME", ".config") / "queries";
}

std::optional<std::string> SavedQueries::find(std::string_view name) const
{
    std::error_code ignored;
    if (!is_saved_name(name) || !fs::exists(folder_ / name, ignored))
        return std::nullopt;
    return query_in(read_file(folder_ / name, most_bytes));
}

std::vector<SavedQueries::Entry> SavedQueries::all() const
{
    std::vector<Entry> entries;
    std::error_code problem;
    for (const auto& file : fs::directory_iterator(folder_, problem)) {
        const std::string name = file.path().filename().string();
        if (!is_saved_name(name))
            continue;
        if (auto query = find(name))
            entries.push_back({name, std::move(*query)});
    }
    if (problem && problem != std::errc::no_such_file_or_directory)
        throw Error(ErrorKind::io, "cannot read '" + folder_.string() + "': " + problem.message());
    std::ranges::sort(entries, {}, &Entry::name);
    return entries;
}

void SavedQueries::save(std::string_view name, std::string_view query) const
{
    check_name(name);
    make_folders(folder_);
    write_file_atomically(folder_ / name, std::string(query) + "\n");
}

bool SavedQueries::remove(std::string_view name) const
{
    check_name(name);
    std::error_code problem;
    const bool removed = fs::remove(folder_ / name, problem);
    if (problem)
        throw Error(ErrorKind::io,
                    "cannot remove '" + (folder_ / name).string() + "': " + problem.message());
    return removed;
}

std::string near_saved_name(const SavedQueries& saved, std::string_view name)
{
    std::string nearest;
    std::size_t best = 3;
    for (const SavedQueries::Entry& entry : saved.all())
        if (const std::size_t distance = edit_distance(name, entry.name); distance < best) {
            best = distance;
            nearest = entry.name;
        }
    return nearest;
}

}  // namespace onrecord
