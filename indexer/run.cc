#include "run.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include "base/error.h"
#include "index/reader.h"
#include "index/writer.h"
#include "ingest/ingest.h"
#include "reporter.h"
#include "resources.h"
#include "signals.h"

namespace onrecord::indexer {

namespace {

/// Shares of the memory that a run may take, by measurement (docs/performance.md): what is read
/// ahead takes several times its size when it is understood, a text of brackets or different words
/// over seventy times; the articles of a segment some two times theirs in words, names and tables.
constexpr std::uint64_t share_of_reading = 32;
constexpr std::uint64_t share_of_text = 80;
constexpr std::uint64_t share_of_spool = 4;

IngestOptions ingest_options(const Options& options, const Reporter& reporter)
{
    IngestOptions wanted;
    wanted.paths = options.paths;
    wanted.leave_out = options.index.string();
    wanted.format = options.format;
    wanted.reading = options.reading;
    wanted.jobs = options.jobs;
    wanted.bytes_under_way = options.memory / share_of_reading;
    wanted.text_bytes = options.memory / share_of_text;
    wanted.prune = options.prune;
    wanted.partition = options.partition;
    wanted.quotes = options.quotes;
    if (options.explain)
        wanted.form =
            ::isatty(STDOUT_FILENO) == 1 ? ExtractForm::explained_coloured : ExtractForm::explained;
    wanted.look_ahead = reporter.has_bar();
    return wanted;
}

/// Writes to standard output; false when nobody reads it any more. @throws Error (io).
bool write_out(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size())
        return true;
    if (errno == EPIPE)
        return false;
    throw Error(ErrorKind::io,
                std::string("cannot write to standard output: ") + std::strerror(errno));
}

/// What is still in the buffer must reach its reader, or be known not to.
void flush_out()
{
    if (std::fflush(stdout) != 0 && errno != EPIPE)
        throw Error(ErrorKind::io,
                    std::string("cannot write to standard output: ") + std::strerror(errno));
}

IngestReport extract(const Options& options, const IngestOptions& wanted,
                     const IngestEvents& events, Progress& progress)
{
    catch_signals();
    const auto take = [&](std::string_view line) {
        return options.check || (write_out(line) && write_out("\n"));
    };
    const IngestReport report = extract_all(wanted, events, take, progress, stop_wanted());
    flush_out();
    return report;
}

IngestReport rehearse(const Options& options, const IngestOptions& wanted,
                      const IngestEvents& events, Progress& progress)
{
    catch_signals();
    if (!index_exists(options.index))
        return rehearse_ingest(wanted, KnownArticles(), events, progress, stop_wanted());
    const IndexReader reader(options.index);  // keeps the segments while they are asked
    const KnownArticles known(options.index, reader.manifest());
    return rehearse_ingest(wanted, known, events, progress, stop_wanted());
}

IngestReport index_articles(const Options& options, const IngestOptions& wanted,
                            const IngestEvents& events, Progress& progress)
{
    WriterOptions writing;
    writing.jobs = options.jobs;
    writing.spool_bytes = options.memory / share_of_spool;
    writing.wait = options.wait;
    writing.expect_articles = use_huge_pages;
    writing.give_memory_back = give_memory_back;
    IndexWriter writer(options.index, writing);
    catch_signals();  // only now: a signal ends the waiting for another writer at once
    return ingest(wanted, writer, events, progress, stop_wanted());
}

int exit_status(const IngestReport& report)
{
    constexpr int signal_offset = 128;
    if (report.interrupted)
        return signal_offset + signal_caught();
    return report.rejected > 0 ? 1 : 0;
}

}  // namespace

int run(const Options& options)
{
    use_resources_freely();
    Progress progress;
    Reporter reporter(options, progress);
    const IngestOptions wanted = ingest_options(options, reporter);
    const IngestEvents events = reporter.events();
    const IngestReport report = options.extract ? extract(options, wanted, events, progress)
                                : options.dry_run
                                    ? rehearse(options, wanted, events, progress)
                                    : index_articles(options, wanted, events, progress);
    reporter.summary(report);
    return exit_status(report);
}

}  // namespace onrecord::indexer
