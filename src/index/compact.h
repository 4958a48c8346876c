#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

namespace onrecord {

/// Joins databases into one, compacted: documents in the order of the sources, numbered on.
/// `sources` must not be empty. Throws Xapian::Error.
void join_databases(const std::vector<std::filesystem::path>& sources,
                    const std::filesystem::path& target);

/// One `join_databases` to be done.
struct JoinTask {
    std::vector<std::filesystem::path> sources;  ///< removed when joined
    std::filesystem::path target;
};

/// Does the tasks on `workers` threads. Where a task has many sources they are first joined in
/// groups beside the target, so that the number of open files stays bounded. `beside` is done at
/// the same time as the last joins.
/// Throws Xapian::Error, std::filesystem::filesystem_error, and what `beside` throws.
void join_in_tiers(std::vector<JoinTask> tasks, std::size_t workers,
                   const std::function<void()>& beside);

}  // namespace onrecord
