#include "index/maintenance.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "index/article_source.h"
#include "index/next_generation.h"
#include "index/parallel.h"
#include "index/record.h"
#include "index/record_file.h"
#include "index/remaining_segments.h"
#include "index/removal.h"
#include "index/segment_build.h"
#include "index/writer_lock.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// The articles of all segments whose records can be read, in order of date and id.
class ReadableArticles : public ArticleSource {
public:
    ReadableArticles(const fs::path& index, const Manifest& manifest,
                     std::vector<std::string>& lost)
    {
        bool all_known = true;
        for (const SegmentInfo& segment : manifest.segments) {
            const std::optional<DocumentSet> removed = read_removed(index, segment, lost);
            all_known = all_known && removed;
            add(segment, segment_paths(index, segment.name), removed.value_or(DocumentSet()), lost);
        }
        if (!all_known)
            keep_last_of_each_id();
        std::ranges::sort(articles_, [](const Article& one, const Article& other) {
            return std::tie(one.days.first, one.id) < std::tie(other.days.first, other.id);
        });
    }

    [[nodiscard]] std::size_t count() const override { return articles_.size(); }
    [[nodiscard]] std::uint64_t bytes(std::size_t place) const override
    {
        return frame_of(articles_[place]).size();
    }
    [[nodiscard]] DayRange days(std::size_t place) const override { return articles_[place].days; }
    [[nodiscard]] std::string frame(std::size_t place) const override
    {
        return std::string(frame_of(articles_[place]));
    }

private:
    struct Article {
        std::string id;
        DayRange days;
        std::size_t file = 0;
        std::uint32_t number = 0;
    };

    /// Absent when it cannot be read: what was removed then comes back.
    static std::optional<DocumentSet> read_removed(const fs::path& index,
                                                   const SegmentInfo& segment,
                                                   std::vector<std::string>& lost)
    try {
        return removed_articles(index, segment);
    } catch (const Error& error) {
        lost.push_back("segments/" + segment.name +
                       ": which articles were removed from it: " + error.what());
        return std::nullopt;
    }

    /// Of an article that was replaced both texts may have come back.
    void keep_last_of_each_id()
    {
        std::unordered_map<std::string, std::size_t> last;
        for (std::size_t i = 0; i < articles_.size(); ++i)
            last[articles_[i].id] = i;
        std::vector<Article> kept;
        for (std::size_t i = 0; i < articles_.size(); ++i)
            if (last[articles_[i].id] == i)
                kept.push_back(articles_[i]);
        articles_ = std::move(kept);
    }

    void add(const SegmentInfo& segment, const SegmentPaths& paths, const DocumentSet& removed,
             std::vector<std::string>& lost)
    {
        const RecordFile& records = files_.emplace_back(paths.records());
        for (std::uint32_t number = 1; number <= records.count(); ++number) {
            if (removed.contains(number))
                continue;
            try {
                const Facts facts = decode_article(records.record(number));
                articles_.push_back({facts.id, day_range(facts.date), files_.size() - 1, number});
            } catch (const Error& error) {
                lost.push_back("segments/" + segment.name + "/records: article " +
                               std::to_string(number) + ": " + error.what());
            }
        }
    }

    [[nodiscard]] std::string_view frame_of(const Article& article) const
    {
        return files_[article.file].frame(article.number);
    }

    std::vector<RecordFile> files_;
    std::vector<Article> articles_;
};

}  // namespace

MaintenanceReport report_of(const Manifest& before, const Manifest& after)
{
    MaintenanceReport report;
    report.segments_before = before.segments.size();
    report.bytes_before = totals_of(before).bytes;
    for (const SegmentInfo& segment : before.segments)
        report.removed_before += segment.articles - totals_of(segment).articles;
    report.segments = after.segments.size();
    const Totals now = totals_of(after);
    report.articles = now.articles;
    report.quotes = now.quotes;
    report.bytes = now.bytes;
    return report;
}

MaintenanceReport optimize_index(const fs::path& index, const WriterOptions& options,
                                 const std::function<void(double)>& progress)
{
    (void)read_manifest(index);  // before a lock is made where there is no index
    const FileLock lock = lock_for_writing(index, options.wait);
    const Manifest manifest = read_manifest(index);
    remove_leftovers(index, manifest);
    const bool changed = folders_of(manifest).size() > 1 || manifest.schema < segments_schema;
    Manifest now = manifest;
    if (changed) {
        AsideFolder aside(index);
        const std::vector<DocumentSet> nothing(manifest.segments.size());
        std::vector<Candidate> segments = remaining_segments(
            index, manifest, nothing, Tolerance::none, aside, jobs_or_cores(options.jobs));
        merge_all_segments(segments, aside);
        give_memory_back(options);
        if (progress)
            progress(0.5);
        now = publish_generation(index, manifest, std::move(segments), aside,
                                 jobs_or_cores(options.jobs));
    }
    MaintenanceReport report = report_of(manifest, now);
    report.changed = changed;
    if (progress)
        progress(1);
    return report;
}

MaintenanceReport rebuild_index(const fs::path& index, const WriterOptions& options,
                                const std::function<void(double)>& progress)
{
    (void)read_manifest_of_any_analyser(index);
    const FileLock lock = lock_for_writing(index, options.wait);
    Manifest manifest = read_manifest_of_any_analyser(index);
    remove_leftovers(index, manifest);
    const std::size_t jobs = jobs_or_cores(options.jobs);
    AsideFolder aside(index);
    std::vector<std::string> lost;
    const ReadableArticles articles(index, manifest, lost);
    std::vector<Candidate> segments;
    if (articles.count() > 0) {
        const SegmentPaths target = aside.new_segment();
        std::mutex mutex;
        std::size_t done = 0;
        const auto tell = [&](std::size_t more) {
            const std::scoped_lock guard(mutex);
            done += more;
            if (progress)
                progress(0.9 * static_cast<double>(done) / static_cast<double>(articles.count()));
        };
        build_segment(articles, target, jobs, tell, options.give_memory_back);
        segments.push_back(new_candidate(target, true));
        give_memory_back(options);
    }
    manifest.analyser = analyser_fingerprint();
    manifest.stories.clear();  // verdicts may rest on another analysis
    MaintenanceReport report =
        report_of(manifest, publish_generation(index, manifest, std::move(segments), aside, jobs));
    report.changed = true;
    report.lost = std::move(lost);
    if (progress)
        progress(1);
    return report;
}

}  // namespace onrecord
