#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "index/known_articles.h"
#include "ingest/seen_ids.h"

namespace onrecord {

/// Files and folders of which something was rejected: what was read from them before is kept.
class RejectedFiles {
public:
    /// An absolute path; empty for standard input.
    void add(const std::string& file) { files_.insert(file); }
    /// True for a rejected file, and for all below a rejected folder.
    [[nodiscard]] bool covers(std::string file) const;

private:
    std::set<std::string> files_;
};

/// The roots that a run has read: those of the paths given that are there.
[[nodiscard]] std::set<std::string> existing_roots(const std::vector<std::string>& paths);

/// Calls `remove` for each known article that was read from one of `roots` before and not now.
void find_vanished(const KnownArticles& known, const std::set<std::string>& roots,
                   const SeenIds& seen, const RejectedFiles& rejected,
                   const std::function<void(const std::string& id, const Origin& origin)>& remove);

}  // namespace onrecord
