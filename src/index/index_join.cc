#include "index/index_join.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include <xapian.h>

#include "base/error.h"
#include "index/locked_generation.h"
#include "index/next_generation.h"
#include "index/open_for_writing.h"
#include "index/parallel.h"
#include "index/remaining_segments.h"
#include "index/removal.h"
#include "index/xapian_guard.h"
#include "schema/terms.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// The ids of one segment's articles that are left, in order.
struct Ids {
    const fs::path* index;
    Xapian::Database articles;
    DocumentSet removed;
    Xapian::TermIterator next;
    Xapian::TermIterator end;

    /// Passes over ids whose articles were all removed.
    void find_next()
    {
        while (!removed.empty() && next != end && !first_left(articles, *next, removed))
            ++next;
    }
};

void add_ids(const fs::path& index, const Manifest& manifest, std::vector<Ids>& all)
{
    const std::string prefix(term::id_prefix);
    for (const SegmentInfo& segment : manifest.segments) {
        Xapian::Database articles(segment_paths(index, segment.name).articles().string());
        const Xapian::TermIterator begin = articles.allterms_begin(prefix);
        const Xapian::TermIterator end = articles.allterms_end(prefix);
        Ids ids{&index, std::move(articles), removed_articles(index, segment), begin, end};
        ids.find_next();
        if (ids.next != ids.end)
            all.push_back(std::move(ids));
    }
}

[[noreturn]] void fail_twice(const Ids& one, const Ids& other)
{
    const std::string id = (*one.next).substr(std::string_view(term::id_prefix).size());
    throw Error(ErrorKind::index,
                "article '" + id + "' stands in '" + other.index->string() + "' and in '" +
                    one.index->string() + "'",
                "only indexes without an article in common can be joined: make them with "
                "--partition, or index the articles of both together");
}

/// Walks over the ids of all in order: equal ones come one after the other.
void require_disjoint(std::vector<Ids> all)
{
    const auto later = [](const Ids& a, const Ids& b) { return *a.next > *b.next; };
    std::ranges::make_heap(all, later);
    while (all.size() > 1) {
        std::ranges::pop_heap(all, later);
        if (*all.back().next == *all.front().next)
            fail_twice(all.back(), all.front());
        ++all.back().next;
        all.back().find_next();
        if (all.back().next == all.back().end)
            all.pop_back();
        else
            std::ranges::push_heap(all, later);
    }
}

/// The generations of the parts, which stay on disk as long as these live.
std::vector<LockedGeneration> open_parts(const fs::path& index, const std::vector<fs::path>& parts)
{
    std::vector<LockedGeneration> opened;
    for (const fs::path& part : parts) {
        std::error_code ignored;
        if (fs::equivalent(part, index, ignored))
            throw Error(ErrorKind::usage, "'" + part.string() + "' cannot be joined to itself");
        const Manifest& manifest = opened.emplace_back(part).manifest();
        if (manifest.schema < segments_schema)
            throw Error(ErrorKind::index,
                        "the index '" + part.string() + "' is of an older version",
                        "bring it up to date first: onrecord-index --rebuild --index '" +
                            part.string() + "'");
    }
    return opened;
}

/// Puts the files of a published one aside.
void adopt(Candidate& segment, AsideFolder& aside)
{
    const SegmentPaths target = aside.new_segment();
    adopt_segment(segment.paths, target);
    segment.paths = target;
    segment.aside = true;
}

/// A segment of another index, with what was removed from it.
Candidate adopted_candidate(const fs::path& part, const SegmentInfo& info, AsideFolder& aside)
{
    Candidate segment = published_candidate(part, info, 0);
    segment.runs.front().before.reset();
    adopt(segment, aside);
    for (Candidate& removal : segment.removals)
        adopt(removal, aside);
    return segment;
}

}  // namespace

MaintenanceReport join_indexes(const fs::path& index, const std::vector<fs::path>& parts,
                               const WriterOptions& options,
                               const std::function<void(double)>& progress)
{
    const std::vector<LockedGeneration> opened = open_parts(index, parts);
    const FileLock lock = prepare_and_lock(index, options.wait);
    const Manifest manifest = open_manifest(index);
    const std::size_t jobs = jobs_or_cores(options.jobs);
    with_xapian([&] {
        std::vector<Ids> ids;
        add_ids(index, manifest, ids);
        for (std::size_t i = 0; i < parts.size(); ++i)
            add_ids(parts[i], opened[i].manifest(), ids);
        require_disjoint(std::move(ids));
    });
    AsideFolder aside(index);
    const std::vector<DocumentSet> nothing(manifest.segments.size());
    std::vector<Candidate> segments =
        remaining_segments(index, manifest, nothing, Tolerance::some, aside, jobs);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const SegmentInfo& segment : opened[i].manifest().segments)
            segments.push_back(adopted_candidate(parts[i], segment, aside));
    if (progress)
        progress(0.2);
    merge_small_segments(segments, aside);
    give_memory_back(options);
    if (progress)
        progress(0.6);
    MaintenanceReport report =
        report_of(manifest, publish_generation(index, manifest, std::move(segments), aside, jobs));
    report.changed = true;
    if (progress)
        progress(1);
    return report;
}

}  // namespace onrecord
