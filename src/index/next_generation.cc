#include "index/next_generation.h"

#include <unistd.h>

#include <string>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "index/checksums.h"
#include "index/generation_stories.h"
#include "index/hints.h"
#include "index/segment_check.h"
#include "index/segment_clean.h"
#include "index/segment_join.h"
#include "index/segment_merge.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// What is damaged must not be copied: the copy would have checksums that fit.
void require_sound(const Candidate& segment)
{
    std::string faults;
    (void)check_files(segment.paths, segment.info,
                      [&](const std::string& file, const std::string& what) {
                          faults += (faults.empty() ? "" : ", ") + file + " " + what;
                      });
    if (!faults.empty())
        throw Error(ErrorKind::index,
                    "segment " + segment.info.name + " of the index is damaged: " + faults,
                    damaged_hint);
}

Candidate join_candidates(const std::vector<Candidate>& segments, bool date_ordered,
                          AsideFolder& aside)
{
    const SegmentPaths target = aside.new_segment();
    std::vector<SegmentPaths> sources;
    std::vector<ArticleRun> runs;
    for (const Candidate& segment : segments) {
        if (!segment.aside || !segment.info.checksums.empty())
            require_sound(segment);
        sources.push_back(segment.paths);
        runs.insert(runs.end(), segment.runs.begin(), segment.runs.end());
    }
    join_segments(sources, target);
    Candidate joined = new_candidate(target, date_ordered);
    joined.runs = std::move(runs);
    return joined;
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
    for (const SegmentInfo& segment : manifest.segments)
        before.segments.push_back({segment_paths(index, segment.name), {}});
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
        parts.push_back({segment.paths, {}});
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

/// Where the articles that stay of a segment stood: pieces between those that are removed.
/// `before`: number of its first.
std::vector<ArticleRun> pieces_that_stay(std::uint32_t articles, const DocumentSet& removed,
                                         std::uint32_t before)
{
    std::vector<ArticleRun> pieces;
    std::uint32_t begin = 0;
    for (std::uint32_t place = 0; place <= articles; ++place) {
        if (place < articles && !removed.contains(place + 1))
            continue;
        if (place > begin)
            pieces.push_back({place - begin, before + begin});
        begin = place + 1;
    }
    return pieces;
}

/// Syncs what is aside and moves it among the segments of `index`, under names that begin with the
/// number of the generation and that no folder there has.
void move_into_place(const fs::path& index, std::uint64_t generation,
                     std::vector<Candidate>& segments)
{
    unsigned number = 0;
    for (Candidate& segment : segments) {
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
    sync_to_disk(segments_folder(index));
    sync_to_disk(index);
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

Candidate new_candidate(const SegmentPaths& made, bool date_ordered)
{
    SegmentInfo info = describe_segment(made, "", date_ordered);
    const auto articles = static_cast<std::uint32_t>(info.articles);
    return {std::move(info), made, true, {{articles, std::nullopt}}};
}

std::vector<Candidate> cleaned_segments(const fs::path& index, const Manifest& manifest,
                                        const std::vector<DocumentSet>& removed, AsideFolder& aside,
                                        std::size_t jobs)
{
    std::vector<Candidate> segments;
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < manifest.segments.size(); ++i) {
        const SegmentInfo& old = manifest.segments[i];
        const auto articles = static_cast<std::uint32_t>(old.articles);
        const SegmentPaths source = segment_paths(index, old.name);
        std::vector<ArticleRun> runs =
            pieces_that_stay(articles, removed[i], std::exchange(before, before + articles));
        if (removed[i].empty() && manifest.schema >= segments_schema) {
            segments.push_back({old, source, false, std::move(runs)});
        } else if (removed[i].size() < old.articles) {
            const SegmentPaths target = aside.new_segment();
            copy_without(source, removed[i], target, jobs);
            segments.push_back(new_candidate(target, old.date_ordered));
            segments.back().runs = std::move(runs);
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
    move_into_place(index, next.generation, segments);
    next.segments.clear();
    for (Candidate& segment : segments)
        next.segments.push_back(std::move(segment.info));
    write_manifest(index, next);
    remove_leftovers(index, next);
    return next;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::io, std::string("cannot write the index: ") + error.what());
}

}  // namespace onrecord
