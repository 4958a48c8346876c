#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/facts.h"
#include "article/reader.h"
#include "extract/version.h"
#include "index/known_articles.h"
#include "index/writer.h"
#include "ingest/partition.h"

namespace onrecord {

/// What `extract_all` makes of an article.
enum class ExtractForm : std::uint8_t {
    json,                ///< extract_json.h
    explained,           ///< explain.h
    explained_coloured,  ///< the same for a terminal
};

struct IngestOptions {
    std::vector<std::string> paths;         ///< files, folders, "-" for standard input
    std::string leave_out;                  ///< folder of the index, when it may lie below `paths`
    const ArticleFormat* format = nullptr;  ///< forced input format, or null
    ReadOptions reading;
    unsigned jobs = 0;                                    ///< worker threads; 0: one a core
    std::size_t bytes_under_way = std::size_t{32} << 20;  ///< of articles read ahead of the workers
    std::size_t text_bytes = std::size_t{64} << 20;  ///< an article with a longer text is rejected
    Partition partition;                             ///< articles of others are left alone
    bool prune = false;  ///< remove articles of these paths that are gone
    bool quotes = true;  ///< index quotes; without them only declared speakers are known
    std::uint32_t extractor = extractor_version;  ///< what another one read is read anew
    ExtractForm form = ExtractForm::json;
    bool look_ahead = false;  ///< find out `Progress::bytes_total` beside reading
};

/// Where a run stands; read by a progress bar while it changes.
struct Progress {
    std::atomic<std::uint64_t> bytes_read{0};
    std::atomic<std::uint64_t> bytes_total{0};  ///< 0 until known, or when it cannot be known
    std::atomic<std::uint64_t> articles{0};
    std::atomic<std::uint64_t> rejects{0};
    std::atomic<int> publishing_percent{-1};  ///< -1 while still reading
};

struct IngestReport {
    std::uint64_t read = 0;  ///< articles understood; the sum of the next four
    std::uint64_t added = 0;
    std::uint64_t replaced = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t duplicates = 0;  ///< read before in the same run, with the same content
    std::uint64_t deleted = 0;
    std::uint64_t repaired = 0;   ///< records added or replaced in which something was mended
    std::uint64_t elsewhere = 0;  ///< articles of other partitions
    std::uint64_t rejected = 0;
    std::uint64_t quotes = 0;  ///< in what was added or replaced
    bool interrupted = false;
    PublishReport published;  ///< the index after the run
};

/// What a run reports while it goes on, in input order; called from one thread at a time. Each may
/// be empty.
struct IngestEvents {
    std::function<void(const Reject&)> reject;
    std::function<void(const Origin&, std::string_view what)> repaired;
    std::function<void(const std::string& id, const Origin&)> deleted;  ///< by `prune`
    std::function<void(const Facts&)> understood;  ///< an article read anew, with its repairs
};

/// Reads, extracts and indexes; publishes once at the end, also after an interruption by `stop`.
///
/// One thread reads in input order, workers extract, what is between is bounded. Of articles with
/// the same id in one run the first in input order counts; others are rejected, or only counted
/// when their content is the same. An article whose content this extractor has published already is
/// not extracted again. An id that another, still existing file outside of the paths given holds is
/// not taken from it: that is a reject.
///
/// `prune` removes published articles that were read from one of the given paths before and not
/// this time, but none of files or folders of which something was rejected now, and none at all
/// after an interruption.
/// @throws Error (io, index).
IngestReport ingest(const IngestOptions& options, IndexWriter& writer, const IngestEvents& events,
                    Progress& progress, const std::atomic<bool>& stop);

/// The same without an index to write: counts and tells what `ingest` would do beside `known`.
IngestReport rehearse_ingest(const IngestOptions& options, const KnownArticles& known,
                             const IngestEvents& events, Progress& progress,
                             const std::atomic<bool>& stop);

/// Extracts without an index: calls `take` with what `IngestOptions::form` asks for of each
/// article, without the last line end, in input order. False from it ends the run.
IngestReport extract_all(const IngestOptions& options, const IngestEvents& events,
                         const std::function<bool(std::string_view line)>& take, Progress& progress,
                         const std::atomic<bool>& stop);

}  // namespace onrecord
