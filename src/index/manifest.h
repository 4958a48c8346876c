#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "schema/version.h"

namespace onrecord {

/// One published segment: a folder `segments/NAME` with two Xapian databases, never written again.
/// Numbers are of all that stands in its files, what was removed since too.
struct SegmentInfo {
    std::string name;
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t undated = 0;  ///< articles without a date
    /// Articles dated by month or year only; absent where an earlier version did not count them.
    std::optional<std::uint64_t> imprecise;
    std::string first_day;  ///< ISO day of the earliest dated article, empty when none is dated
    std::string last_day;   ///< last day that an article's date covers
    /// Document numbers grow with the date (undated articles first), and with the id within a day,
    /// in both databases. A merge of segments whose dates overlap loses it.
    bool date_ordered = true;
    std::uint64_t bytes = 0;
    std::string checksums;  ///< hash of its list of checksums; empty when it has none
    std::map<std::string, std::uint64_t> languages;  ///< articles by language tag, "" for unknown
    /// Segments of those of its articles that do not count any more, see removal.h.
    std::vector<SegmentInfo> removals;
};

/// How much there is, less what was removed.
struct Totals {
    std::uint64_t articles = 0;
    std::uint64_t quotes = 0;
    std::uint64_t bytes = 0;  ///< of all files, those of what was removed too
};
[[nodiscard]] Totals totals_of(const SegmentInfo& segment);

/// What `manifest.json` says: the one file that makes segments visible. Plain value.
struct Manifest {
    int schema = schema_version;   ///< of its segments
    std::uint64_t generation = 0;  ///< grows by one with each publication
    std::string analyser;          ///< `analyser_fingerprint()` of the program that built it
    std::vector<SegmentInfo> segments;
    std::string stories;  ///< name of the file of stories; empty when the index has no articles or
                          ///< was made by a version that formed none
    std::string stories_checksum;  ///< hash of that file; empty when it was not taken
};

[[nodiscard]] Totals totals_of(const Manifest& manifest);
/// Names of the folders below `segments/`: those of segments and of what was removed from them.
[[nodiscard]] std::vector<std::string> folders_of(const Manifest& manifest);

/// Names everything that decides how text becomes terms: analysis version, ICU, Xapian and stemmer
/// behaviour (hash over the stems of sample words). Two programs with equal fingerprints can share
/// an index.
[[nodiscard]] std::string analyser_fingerprint();

[[nodiscard]] std::filesystem::path manifest_path(const std::filesystem::path& index);

/// True when a manifest stands there, readable or not. @throws Error (io) when the folder cannot be
/// looked into.
[[nodiscard]] bool index_exists(const std::filesystem::path& index);

/// @throws Error (index) when there is none, when it is damaged, or of another format, schema or
///         analyser; the hint says what to do.
/// Its checksum, which newer versions write, must fit.
[[nodiscard]] Manifest read_manifest(const std::filesystem::path& index);

/// The same for who only wants the stored articles: takes an index of any analyser.
[[nodiscard]] Manifest read_manifest_of_any_analyser(const std::filesystem::path& index);

/// Publishes: replaces the manifest by renaming. @throws Error (io).
void write_manifest(const std::filesystem::path& index, const Manifest& manifest);

}  // namespace onrecord
