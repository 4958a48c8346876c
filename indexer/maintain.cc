#include "maintain.h"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "base/error.h"
#include "index/index_join.h"
#include "index/maintenance.h"
#include "index/reader.h"
#include "index/verify.h"
#include "index/writer.h"
#include "reporter.h"
#include "resources.h"
#include "signals.h"
#include "sizes.h"

namespace onrecord::indexer {

namespace {

constexpr int damaged_index = static_cast<int>(ErrorKind::index);
constexpr int signal_offset = 128;

WriterOptions writer_options(const Options& options)
{
    WriterOptions writing;
    writing.jobs = options.jobs;
    writing.wait = options.wait;
    writing.expect_articles = use_huge_pages;
    writing.give_memory_back = give_memory_back;
    return writing;
}

/// Where the bar reads how far a job is.
std::function<void(double)> percent_of(Progress& progress)
{
    constexpr double whole = 100;
    return [&progress](double share) {
        progress.publishing_percent = static_cast<int>(share * whole);
    };
}

/// What stands in the index now: "20,000 articles, 147,000 quotes, 110 MB, 1 segment".
template <class Report>
std::string state_of(const Report& report)
{
    return counted(report.articles, "article") + ", " + counted(report.quotes, "quote") + ", " +
           show_size(report.bytes) + ", " + counted(report.segments, "segment");
}

int verify(const Options& options, Progress& progress, Reporter& reporter)
{
    catch_signals();
    VerifyEvents events;
    events.found = [](const Damage& damage) {
        std::printf("%s: %s\n", printable(damage.file).c_str(), printable(damage.what).c_str());
    };
    events.progress = percent_of(progress);
    const VerifyReport report = verify_index(options.index, events, stop_wanted());
    std::fflush(stdout);
    std::string line = report.interrupted ? "verified a part: " : "verified ";
    line += state_of(report) + ", " + counted(report.files, "file");
    line += report.damages.empty() ? ": sound" : ": " + counted(report.damages.size(), "fault");
    if (report.unsummed > 0)
        line +=
            "; without checksums, which --rebuild makes: " + counted(report.unsummed, "segment");
    reporter.end(line);
    if (report.interrupted)
        return signal_offset + signal_caught();
    if (report.damages.empty())
        return 0;
    if (!options.quiet)
        reporter.line(
            "hint: onrecord-index --rebuild posts anew what can still be read; or index "
            "the same articles into a new folder");
    return damaged_index;
}

/// "joined 2 segments, left out 3 removed articles".
std::string optimized(const MaintenanceReport& report)
{
    std::string done;
    if (report.segments_before > 1)
        done = "joined " + counted(report.segments_before, "segment");
    if (report.removed_before > 0)
        done += (done.empty() ? "left out " : ", left out ") +
                counted(report.removed_before, "removed article");
    return done.empty() ? "posted anew" : done;
}

int optimize(const Options& options, Progress& progress, Reporter& reporter)
{
    const MaintenanceReport report =
        optimize_index(options.index, writer_options(options), percent_of(progress));
    reporter.end((report.changed ? optimized(report) : "nothing to join") + ": " +
                 state_of(report));
    return 0;
}

int join(const Options& options, Progress& progress, Reporter& reporter)
{
    const MaintenanceReport report =
        join_indexes(options.index, {options.paths.begin(), options.paths.end()},
                     writer_options(options), percent_of(progress));
    reporter.end(
        "joined " +
        (options.paths.size() == 1 ? "1 index" : show_number(options.paths.size()) + " indexes") +
        "; index " + state_of(report));
    return 0;
}

int rebuild(const Options& options, Progress& progress, Reporter& reporter)
{
    const MaintenanceReport report =
        rebuild_index(options.index, writer_options(options), percent_of(progress));
    for (const std::string& lost : report.lost)
        reporter.line("lost: " + printable(lost));
    std::string line = "posted anew: " + state_of(report);
    if (!report.lost.empty())
        line += "; " + show_number(report.lost.size()) + " lost";
    reporter.end(line);
    return report.lost.empty() ? 0 : 1;
}

/// Those of the ids that articles have; the others are told of.
std::vector<std::string> known_ids(const Options& options, const KnownArticles& known,
                                   Reporter& reporter)
{
    std::vector<std::string> found;
    for (const std::string& id : options.ids) {
        if (known.place(id))
            found.push_back(id);
        else
            reporter.line("error: no article has the id '" + printable(id) + "'");
    }
    return found;
}

void tell_removed(const Options& options, const KnownArticles& known, const std::string& id,
                  Reporter& reporter)
{
    if (!options.verbose && !options.dry_run)
        return;
    const Origin origin = known.find(id)->origin;
    reporter.line((options.dry_run ? "would remove: " : "removed: ") + printable(origin.path) +
                  ": id '" + printable(id) + "'");
}

int rehearse_removal(const Options& options, Reporter& reporter)
{
    const IndexReader reader(options.index);  // keeps the segments while they are asked
    const KnownArticles known(options.index, reader.manifest());
    const std::vector<std::string> ids = known_ids(options, known, reporter);
    for (const std::string& id : ids)
        tell_removed(options, known, id, reporter);
    reporter.end("would remove " + counted(ids.size(), "article"));
    return ids.empty() ? 1 : 0;
}

int remove(const Options& options, Progress& progress, Reporter& reporter)
{
    if (options.dry_run)
        return rehearse_removal(options, reporter);
    (void)read_manifest(options.index);  // before a folder is made where there is no index
    IndexWriter writer(options.index, writer_options(options));
    const std::vector<std::string> ids = known_ids(options, writer.known(), reporter);
    for (const std::string& id : ids) {
        tell_removed(options, writer.known(), id, reporter);
        writer.erase(id);
    }
    const PublishReport report = writer.publish(percent_of(progress));
    reporter.end("removed " + counted(report.deleted, "article") + "; index " + state_of(report));
    return ids.size() == options.ids.size() ? 0 : 1;
}

}  // namespace

int maintain(const Options& options)
{
    use_resources_freely();
    Progress progress;
    Reporter reporter(options, progress);
    switch (options.task) {
        case Task::verify:
            return verify(options, progress, reporter);
        case Task::optimize:
            return optimize(options, progress, reporter);
        case Task::rebuild:
            return rebuild(options, progress, reporter);
        case Task::join:
            return join(options, progress, reporter);
        case Task::remove:
            return remove(options, progress, reporter);
        case Task::index:
            break;
    }
    throw Error(ErrorKind::internal, "reading articles is no maintenance");
}

}  // namespace onrecord::indexer
