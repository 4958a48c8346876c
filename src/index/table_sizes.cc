#include "index/table_sizes.h"

#include <map>
#include <system_error>

#include "base/error.h"
#include "index/segment.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

using Sizes = std::map<std::string, std::uint64_t>;

void add_database(const fs::path& folder, const std::string& kind, Sizes& sizes)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".glass")
            sizes[kind + "/" + entry.path().stem().string()] += entry.file_size();
}

void add_segment(const SegmentPaths& paths, Sizes& sizes)
{
    add_database(paths.articles(), "articles", sizes);
    add_database(paths.quotes(), "quotes", sizes);
    for (const fs::path& file :
         {paths.records(), paths.words(), paths.places(), paths.forms(), paths.names(),
          paths.columns(), paths.frequencies(), paths.pairs(), paths.sketches()})
        if (fs::exists(file))
            sizes[file.filename().string()] += fs::file_size(file);
}

}  // namespace

std::vector<TableSize> table_sizes(const fs::path& index, const Manifest& manifest)
try {
    Sizes sizes;
    for (const SegmentInfo& segment : manifest.segments) {
        add_segment(segment_paths(index, segment.name), sizes);
        for (const SegmentInfo& removal : segment.removals)
            sizes["removals"] += removal.bytes;
    }
    if (!manifest.stories.empty())
        sizes["stories"] = fs::file_size(stories_folder(index) / manifest.stories);
    std::vector<TableSize> tables;
    for (const auto& [name, bytes] : sizes)
        tables.push_back({name, bytes});
    return tables;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, error.what());
}

}  // namespace onrecord
