#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <unordered_set>

#include "base/hash.h"
#include "index/document_set.h"
#include "index/manifest.h"
#include "index/segment.h"

namespace onrecord {

/// Told of a file (by its path below the segment's folder) and what is wrong with it.
using TakeDamage = std::function<void(const std::string& file, const std::string& what)>;

/// The files of a segment against their checksums. True when none has changed, is missing or is too
/// much. `expected`: what the manifest says. @throws Error (io).
[[nodiscard]] bool check_files(const SegmentPaths& paths, const SegmentInfo& expected,
                               const TakeDamage& take);

/// What a segment says in one file against what it says in the others. `removed`: its articles that
/// do not count any more. `ids`: those of the articles seen so far in the index that count, to
/// which this one's are added. Ends early when `stop` is set.
void check_contents(const SegmentPaths& paths, const SegmentInfo& expected,
                    const DocumentSet& removed, std::unordered_set<Hash128, HashOfHash>& ids,
                    const std::atomic<bool>& stop, const TakeDamage& take);

/// Is a removal of those articles of a segment that it names? Cost: reads their records.
void check_removal(const SegmentPaths& removal, const SegmentPaths& segment,
                   const TakeDamage& take);

}  // namespace onrecord
