#include "index/next_generation.h"

#include <unistd.h>

#include <string>
#include <system_error>

#include "base/error.h"
#include "base/file.h"
#include "index/generation_stories.h"
#include "index/segment_clean.h"
#include "index/segment_join.h"
#include "index/segment_merge.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

Candidate join_candidates(const std::vector<Candidate>& segments, bool date_ordered,
                          AsideFolder& aside)
{
    const SegmentPaths target = aside.new_segment();
    std::vector<SegmentPaths> sources;
    for (const Candidate& segment : segments)
        sources.push_back(segment.paths);
    join_segments(sources, target);
    return {describe_segment(target, "", date_ordered), target, true};
}

/// Moves the segments at `chosen` (rising) out of `segments`.
std::vector<Candidate> take_out(std::vector<Candidate>& segments,
                                const std::vector<std::size_t>& chosen)
{
    std::vector<Candidate> taken;
    for (std::size_t i = chosen.size(); i > 0; --i) {
        const auto at = segments.begin() + static_cast<std::ptrdiff_t>(chosen[i - 1]);
        taken.push_back(std::move(*at));
        segments.erase(at);
    }
    return taken;
}

std::vector<SegmentInfo> infos_of(const std::vector<Candidate>& segments)
{
    std::vector<SegmentInfo> infos;
    for (const Candidate& segment : segments)
        infos.push_back(segment.info);
    return infos;
}

/// A free name for a segment of this generation; `number` is moved on.
std::string free_name(const fs::path& index, std::uint64_t generation, unsigned& number)
{
    for (;;) {
        std::string name = std::to_string(generation) + "-" + std::to_string(++number);
        if (!fs::exists(segment_paths(index, name).folder))
            return name;
    }
}

}  // namespace

AsideFolder::AsideFolder(const fs::path& index)
    : path_(index / ("tmp-" + std::to_string(::getpid())))
{
    std::error_code code;
    fs::create_directories(path_, code);
    if (!code)
        fs::create_directories(segments_folder(index), code);
    if (code)
        throw Error(ErrorKind::io,
                    "cannot write to the index '" + index.string() + "': " + code.message());
}

AsideFolder::~AsideFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

SegmentPaths AsideFolder::new_segment()
{
    return {path_ / std::to_string(++segments_)};
}

std::vector<Candidate> cleaned_segments(const fs::path& index, const Manifest& manifest,
                                        const std::vector<std::set<std::uint32_t>>& removed,
                                        AsideFolder& aside, std::size_t jobs)
{
    std::vector<Candidate> segments;
    for (std::size_t i = 0; i < manifest.segments.size(); ++i) {
        const SegmentInfo& old = manifest.segments[i];
        const SegmentPaths source = segment_paths(index, old.name);
        if (removed[i].empty() && manifest.schema == schema_version) {
            segments.push_back({old, source, false});
        } else if (removed[i].size() < old.articles) {
            const SegmentPaths target = aside.new_segment();
            copy_without(source, removed[i], target, jobs);
            segments.push_back({describe_segment(target, "", old.date_ordered), target, true});
        }
    }
    return segments;
}

void merge_small_segments(std::vector<Candidate>& segments, AsideFolder& aside)
{
    for (;;) {
        const std::vector<std::size_t> chosen = choose_merge(infos_of(segments));
        if (chosen.empty())
            return;
        std::vector<Candidate> parts = take_out(segments, chosen);
        const MergeOrder order = order_for_merge(infos_of(parts));
        std::vector<Candidate> ordered;
        for (const std::size_t i : order.places)
            ordered.push_back(std::move(parts[i]));
        segments.push_back(join_candidates(ordered, order.date_ordered, aside));
    }
}

std::string place_stories(const fs::path& index, const Manifest& manifest,
                          const std::vector<Candidate>& segments, AsideFolder& aside,
                          std::size_t jobs)
try {
    if (segments.empty())
        return {};
    std::vector<SegmentPaths> paths;
    for (const Candidate& segment : segments)
        paths.push_back(segment.paths);
    const fs::path made = aside.path() / "stories";
    write_generation_stories(paths, open_stories(index, manifest), made, jobs);
    std::string name = std::to_string(manifest.generation + 1);
    sync_to_disk(made);
    fs::create_directories(stories_folder(index));
    fs::rename(made, stories_folder(index) / name);
    sync_to_disk(stories_folder(index));
    return name;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + error.what());
}

void move_into_place(const fs::path& index, std::uint64_t generation,
                     std::vector<Candidate>& segments)
try {
    unsigned number = 0;
    for (Candidate& segment : segments) {
        if (!segment.aside)
            continue;
        seal_segment(segment.paths);
        segment.info.name = free_name(index, generation, number);
        const SegmentPaths place = segment_paths(index, segment.info.name);
        fs::rename(segment.paths.folder, place.folder);
        segment.paths = place;
        segment.aside = false;
    }
    sync_to_disk(segments_folder(index));
    sync_to_disk(index);
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + error.what());
}

}  // namespace onrecord
