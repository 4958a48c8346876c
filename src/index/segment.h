#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "index/column_file.h"
#include "index/form_file.h"
#include "index/frequency_file.h"
#include "index/manifest.h"
#include "index/name_file.h"
#include "index/pair_file.h"
#include "index/quote_file.h"
#include "index/record_file.h"
#include "index/word_file.h"

namespace onrecord {

/// Where the parts of a segment stand; `folder` is INDEX/segments/NAME or a place aside.
struct SegmentPaths {
    std::filesystem::path folder;
    [[nodiscard]] std::filesystem::path articles() const { return folder / "articles"; }
    [[nodiscard]] std::filesystem::path quotes() const { return folder / "quotes"; }
    [[nodiscard]] std::filesystem::path records() const { return folder / "records"; }
    [[nodiscard]] std::filesystem::path words() const { return folder / "words"; }
    [[nodiscard]] std::filesystem::path places() const { return folder / "places"; }
    [[nodiscard]] std::filesystem::path forms() const { return folder / "forms"; }
    [[nodiscard]] std::filesystem::path names() const { return folder / "names"; }
    [[nodiscard]] std::filesystem::path columns() const { return folder / "columns"; }
    [[nodiscard]] std::filesystem::path frequencies() const { return folder / "frequencies"; }
    [[nodiscard]] std::filesystem::path pairs() const { return folder / "pairs"; }
    [[nodiscard]] std::filesystem::path sketches() const { return folder / "sketches"; }
    /// Of a removal alone.
    [[nodiscard]] std::filesystem::path numbers() const { return folder / "numbers"; }
    /// Readers hold it shared; a writer must hold it alone to remove the folder.
    [[nodiscard]] std::filesystem::path lock() const { return folder / "lock"; }
};

/// What stands beside a segment's databases.
struct SegmentFiles {
    /// @throws Error (index, io).
    explicit SegmentFiles(const SegmentPaths& paths);

    RecordFile records;
    WordFile words;
    QuoteFile quotes;
    FormFile forms;
    NameFile names;
    std::optional<ColumnFile> columns;         ///< absent in an index of schema 4 or less
    std::optional<FrequencyFile> frequencies;  ///< absent in older ones, never needed
    std::optional<PairFile> pairs;             ///< absent in small segments, never needed
};

[[nodiscard]] std::filesystem::path segments_folder(const std::filesystem::path& index);
/// Where the files of stories stand, one a generation.
[[nodiscard]] std::filesystem::path stories_folder(const std::filesystem::path& index);
[[nodiscard]] SegmentPaths segment_paths(const std::filesystem::path& index,
                                         const std::string& name);

/// Counts, days and languages of a finished segment, read from its databases and files.
/// @throws Error (index, io).
[[nodiscard]] SegmentInfo describe_segment(const SegmentPaths& paths, const std::string& name,
                                           bool date_ordered);

/// Makes the lock file and the list of checksums and puts every file and folder of the segment on
/// the disk. Returns the hash of the list. Cost: reads all files. @throws Error (io).
std::string seal_segment(const SegmentPaths& paths);

/// Makes `target` hold the files of a sealed segment of another index, by links where the disk can
/// do that, else by copies; its list of checksums comes with them. @throws Error (io), as below.
void adopt_segment(const SegmentPaths& source, const SegmentPaths& target);

/// The same as sealing for what has its list of checksums.
void sync_segment(const SegmentPaths& paths);

/// Removes all that no manifest names: segments and files of stories that no reader holds, what
/// killed runs left aside. To be called by the holder of the writer's lock only. What cannot be
/// removed stays for the next time.
void remove_leftovers(const std::filesystem::path& index, const Manifest& manifest);

}  // namespace onrecord
