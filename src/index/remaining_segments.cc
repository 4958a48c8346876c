#include "index/remaining_segments.h"

#include <utility>

#include "base/error.h"
#include "index/compression.h"
#include "index/record.h"
#include "index/record_file.h"
#include "index/removal_build.h"
#include "index/segment_copy.h"

namespace onrecord {

namespace {

bool is_tolerable(std::size_t removed, std::uint64_t articles, Tolerance tolerance)
{
    constexpr std::uint64_t share = 5;
    return removed == 0 || (tolerance == Tolerance::some && removed * share <= articles);
}

/// Numbers of the articles that are left, from 1.
std::vector<std::uint32_t> numbers_left(std::uint32_t articles, const DocumentSet& removed)
{
    std::vector<std::uint32_t> left;
    for (std::uint32_t number = 1; number <= articles; ++number)
        if (!removed.contains(number))
            left.push_back(number);
    return left;
}

/// Where these articles stood, of a segment with `before` others before it.
std::vector<ArticleRun> runs_of(const std::vector<std::uint32_t>& numbers, std::uint32_t before)
{
    std::vector<ArticleRun> runs;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i == 0 || numbers[i] != numbers[i - 1] + 1)
            runs.push_back({0, before + numbers[i] - 1});
        ++runs.back().articles;
    }
    return runs;
}

Candidate copy_left(const Candidate& segment, const DocumentSet& removed, AsideFolder& aside,
                    std::size_t jobs)
{
    const auto articles = static_cast<std::uint32_t>(segment.info.articles);
    const std::vector<std::uint32_t> left = numbers_left(articles, removed);
    const SegmentPaths target = aside.new_segment();
    copy_articles(segment.paths, left, target, jobs);
    Candidate copy = new_candidate(target, segment.info.date_ordered);
    copy.runs = runs_of(left, *segment.runs.front().before);
    return copy;
}

/// @throws Error (index) when one of some articles cannot be read.
void require_readable(const SegmentPaths& segment, const DocumentSet& articles)
{
    const RecordFile records(segment.records());
    articles.for_each(
        [&](std::uint32_t article) { (void)decode_article(decompress(records.frame(article))); });
}

/// False when what is to be removed cannot be read: it may be removed because it is damaged. That
/// is found before anything is posted, since posting that fails leaves its databases open.
bool mark_removed(Candidate& segment, const DocumentSet& removed, AsideFolder& aside,
                  std::size_t jobs)
try {
    if (removed.empty())
        return true;
    require_readable(segment.paths, removed);
    remove_articles(segment, removed, aside, jobs);
    return true;
} catch (const Error& error) {
    if (error.kind() != ErrorKind::index)
        throw;
    return false;
}

}  // namespace

std::vector<Candidate> remaining_segments(const std::filesystem::path& index,
                                          const Manifest& manifest,
                                          const std::vector<DocumentSet>& removed,
                                          Tolerance tolerance, AsideFolder& aside, std::size_t jobs)
{
    std::vector<Candidate> segments;
    std::uint32_t before = 0;
    for (std::size_t i = 0; i < manifest.segments.size(); ++i) {
        const SegmentInfo& info = manifest.segments[i];
        Candidate segment = published_candidate(index, info, before);
        before += static_cast<std::uint32_t>(info.articles);
        DocumentSet all = segment.removed;
        all.insert_all(removed[i]);
        if (all.size() == info.articles)
            continue;
        const bool keeps_all = manifest.schema >= segments_schema &&
                               is_tolerable(all.size(), info.articles, tolerance);
        if (!keeps_all || !mark_removed(segment, removed[i], aside, jobs))
            segment = copy_left(segment, all, aside, jobs);
        segments.push_back(std::move(segment));
    }
    return segments;
}

}  // namespace onrecord
