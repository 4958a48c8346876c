#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "article/reader.h"
#include "ingest/partition.h"

namespace onrecord::indexer {

enum class ProgressBar : std::uint8_t { automatic, always, never };

/// What is to be done with the index.
enum class Task : std::uint8_t { index, verify, optimize, rebuild, remove, join };

/// What the command line asks for, checked.
struct Options {
    std::vector<std::string>
        paths;  ///< those of `--files-from` behind the others; of indexes to join
    std::filesystem::path index;
    Task task = Task::index;
    std::set<std::string> ids;  ///< to remove
    bool extract = false;       ///< write what is understood instead of indexing it
    bool check = false;         ///< read everything, write nothing
    bool explain = false;  ///< write what was understood of who says what instead of indexing it
    bool prune = false;
    bool dry_run = false;
    bool quotes = true;
    bool quiet = false;
    bool verbose = false;
    const ArticleFormat* format = nullptr;
    ReadOptions reading;
    Partition partition;
    unsigned jobs = 0;
    std::uint64_t memory = std::uint64_t{512} << 20;  ///< bytes that the run may take
    std::string rejects;                              ///< file for what is rejected; empty for none
    std::string report;                               ///< file for what is wanting; empty for none
    std::optional<std::chrono::seconds> wait;         ///< max(): for ever
    ProgressBar progress = ProgressBar::automatic;
};

/// Reads the command line; absent when help or version was asked for and has been written to `out`.
/// @throws Error (usage; io and bad_input for a list of files).
[[nodiscard]] std::optional<Options> read_options(int argc, const char* const argv[],
                                                  std::ostream& out);

}  // namespace onrecord::indexer
