#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "article/facts.h"
#include "article/reader.h"
#include "index/writer.h"

namespace onrecord {

struct IngestOptions {
    std::vector<std::string> paths;         ///< files, folders, "-" for standard input
    const ArticleFormat* format = nullptr;  ///< forced input format, or null
    ReadLimits limits;
    unsigned jobs = 0;     ///< 0: one a core
    bool prune = false;    ///< remove articles of these roots that are gone
    bool quotes = true;    ///< index quotes; without them only declared speakers are known
    bool dry_run = false;  ///< report what would be done, write nothing
};

/// Where a run stands; read by a progress bar while it changes.
struct Progress {
    std::atomic<std::uint64_t> bytes_read{0};
    std::atomic<std::uint64_t> bytes_total{0};  ///< of files known so far; 0 when unknown
    std::atomic<std::uint64_t> articles{0};
    std::atomic<std::uint64_t> rejects{0};
    std::atomic<int> publishing_percent{-1};  ///< -1 while still reading
};

struct IngestReport {
    std::uint64_t read = 0;  ///< articles understood
    std::uint64_t added = 0;
    std::uint64_t replaced = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t deleted = 0;
    std::uint64_t repaired = 0;  ///< articles in which something was mended
    std::uint64_t rejected = 0;
    std::uint64_t quotes = 0;  ///< in what was added or replaced
    bool interrupted = false;
};

/// What a run reports while it goes on; called from one thread at a time.
struct IngestEvents {
    std::function<void(const Reject&)> reject;
    std::function<void(const Origin&, std::string_view what)> repaired;
};

/// Reads, extracts and indexes; publishes once at the end (also after an interruption by `stop`).
/// One reading thread keeps input order, worker threads extract; queues between are bounded.
IngestReport ingest(const IngestOptions& options, IndexWriter& writer, const IngestEvents& events,
                    Progress& progress, const std::atomic<bool>& stop);

/// Extracts without an index: calls `take` with each article's facts in input order.
IngestReport extract_all(const IngestOptions& options, const IngestEvents& events,
                         const std::function<void(const Facts&)>& take, Progress& progress,
                         const std::atomic<bool>& stop);

}  // namespace onrecord
