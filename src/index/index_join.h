#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "index/maintenance.h"

namespace onrecord {

/// Adds all articles of other indexes, which stay as they are, to `index`, which may be absent
/// before. Their segments are linked where the disk can do that, else copied; stories are formed
/// over all.
///
/// Cost: reads the ids of all articles and, for stories, the sketches; posts nothing anew.
/// @throws Error (index) when two of them hold an article of the same id, one is of another version
///         or analyser, or damaged; Error (io). `index` then stands as before.
MaintenanceReport join_indexes(const std::filesystem::path& index,
                               const std::vector<std::filesystem::path>& parts,
                               const WriterOptions& options,
                               const std::function<void(double)>& progress);

}  // namespace onrecord
