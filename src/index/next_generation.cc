#include "index/next_generation.h"

#include <string>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "index/checksums.h"
#include "index/generation_stories.h"
#include "index/removal.h"
#include "index/removal_build.h"
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
    std::vector<ArticleRun> runs;
    DocumentSet removed;
    std::vector<RemovalPlace> removals;
    std::uint32_t before = 0;
    for (const Candidate& segment : segments) {
        require_sound(segment);
        sources.push_back(segment.paths);
        runs.insert(runs.end(), segment.runs.begin(), segment.runs.end());
        removed.insert_all(segment.removed, before);
        for (const Candidate& removal : segment.removals)
            removals.push_back({&removal, before});
        before += static_cast<std::uint32_t>(segment.info.articles);
    }
    join_segments(sources, target);
    Candidate joined = new_candidate(target, date_ordered);
    joined.runs = std::move(runs);
    joined.removed = std::move(removed);
    if (!removals.empty())
        joined.removals.push_back(join_removals(removals, aside));
    return joined;
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

/// Joins segments in the order of their dates.
Candidate join_in_order(std::vector<Candidate>&& parts, AsideFolder& aside)
{
    const MergeOrder order = order_for_merge(infos_of(parts));
    std::vector<Candidate> ordered;
    for (const std::size_t i : order.places)
        ordered.push_back(std::move(parts[i]));
    return join_candidates(ordered, order.date_ordered, aside);
}

/// The stories of a generation that stands, with its segments.
StoriesBefore stories_before(const fs::path& index, const Manifest& manifest)
{
    StoriesBefore before{{}, open_stories(index, manifest)};
    if (manifest.stories.empty())
        return before;
    for (const SegmentInfo& segment : manifest.segments)
        before.segments.push_back(
            {segment_paths(index, segment.name), removed_articles(index, segment)});
    return before;
}

/// Forms the stories of the coming generation `next`, whose segments these are, and puts their file
/// in place. `manifest`: the generation before.
void place_stories(const fs::path& index, const Manifest& manifest,
                   const std::vector<Candidate>& segments, AsideFolder& aside, std::size_t jobs,
                   Manifest& next)
{
    next.stories.clear();
    next.stories_checksum.clear();
    if (segments.empty())
        return;
    std::vector<StorySegment> parts;
    std::vector<ArticleRun> runs;
    for (const Candidate& segment : segments) {
        parts.push_back({segment.paths, segment.removed});
        runs.insert(runs.end(), segment.runs.begin(), segment.runs.end());
    }
    const fs::path made = aside.path() / "stories";
    write_generation_stories(parts, runs, stories_before(index, manifest), made, jobs);
    next.schema = schema_version;
    next.stories = std::to_string(next.generation);
    next.stories_checksum = hash_file(made);
    sync_to_disk(made);
    fs::create_directories(stories_folder(index));
    fs::rename(made, stories_folder(index) / next.stories);
    sync_to_disk(stories_folder(index));
}

/// Syncs those of some segments, and of their removals, that are aside and moves them among the
/// segments of `index`, under names that begin with the number of the generation and that no folder
/// there has; `number` is moved on.
void move_into_place(const fs::path& index, std::uint64_t generation,
                     std::vector<Candidate>& segments, unsigned& number)
{
    for (Candidate& segment : segments) {
        move_into_place(index, generation, segment.removals, number);
        if (!segment.aside)
            continue;
        if (segment.info.checksums.empty())
            segment.info.checksums = seal_segment(segment.paths);
        else
            sync_segment(segment.paths);
        segment.info.name = free_name(index, generation, number);
        const SegmentPaths place = segment_paths(index, segment.info.name);
        fs::rename(segment.paths.folder, place.folder);
        segment.paths = place;
        segment.aside = false;
    }
}

/// The same for all of the coming generation.
void place_segments(const fs::path& index, std::uint64_t generation,
                    std::vector<Candidate>& segments)
{
    unsigned number = 0;
    move_into_place(index, generation, segments, number);
    sync_to_disk(segments_folder(index));
    sync_to_disk(index);
}

}  // namespace

void merge_small_segments(std::vector<Candidate>& segments, AsideFolder& aside)
{
    for (;;) {
        const std::vector<std::size_t> chosen = choose_merge(infos_of(segments));
        if (chosen.empty())
            return;
        segments.push_back(join_in_order(take_out(segments, chosen), aside));
    }
}

void merge_all_segments(std::vector<Candidate>& segments, AsideFolder& aside)
{
    if (segments.size() > 1)
        segments.push_back(join_in_order(std::exchange(segments, {}), aside));
}

Manifest publish_generation(const fs::path& index, const Manifest& manifest,
                            std::vector<Candidate>&& segments, AsideFolder& aside, std::size_t jobs)
try {
    Manifest next = manifest;
    ++next.generation;
    place_stories(index, manifest, segments, aside, jobs, next);
    place_segments(index, next.generation, segments);
    next.segments.clear();
    for (const Candidate& segment : segments) {
        next.segments.push_back(segment.info);
        next.segments.back().removals = infos_of(segment.removals);
    }
    write_manifest(index, next);
    remove_leftovers(index, next);
    return next;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + error.what());
}

}  // namespace onrecord
