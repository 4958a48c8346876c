#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "index/writer.h"

namespace onrecord {

struct MaintenanceReport {
    bool changed = false;  ///< false: there was nothing to do, the generation stands
    std::uint64_t segments_before = 0;
    std::uint64_t bytes_before = 0;
    std::uint64_t removed_before = 0;  ///< articles that did not count and stood in the files still
    std::uint64_t segments = 0;
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t bytes = 0;
    /// Articles whose stored record could not be read, a line each.
    std::vector<std::string> lost;
};

/// What changed between two generations; `changed` and `lost` are left to the caller.
[[nodiscard]] MaintenanceReport report_of(const Manifest& before, const Manifest& after);

/// Joins all segments into one, so that a query asks one database. Cost: reads and writes all of
/// the index once; posts nothing anew but segments from which articles were removed.
/// @throws Error (index, io); the old generation then stands.
MaintenanceReport optimize_index(const std::filesystem::path& index, const WriterOptions& options,
                                 const std::function<void(double)>& progress);

/// Posts all stored articles anew, in one segment in order of date: for an index that another
/// analyser or schema made, and for one whose files are damaged, as far as the articles' records
/// can be read. Quotes and speakers stay as they were found. Reads nothing but records.
/// @throws Error (index, io); the old generation then stands.
MaintenanceReport rebuild_index(const std::filesystem::path& index, const WriterOptions& options,
                                const std::function<void(double)>& progress);

}  // namespace onrecord
