#include "ingest/prune.h"

#include <filesystem>
#include <system_error>

#include "ingest/reading.h"

namespace onrecord {

namespace fs = std::filesystem;

bool RejectedFiles::covers(std::string file) const
{
    while (!files_.contains(file)) {
        const std::size_t slash = file.rfind('/');
        if (slash == std::string::npos || slash == 0)
            return false;
        file.resize(slash);
    }
    return true;
}

std::set<std::string> existing_roots(const std::vector<std::string>& paths)
{
    std::set<std::string> roots;
    for (const std::string& path : paths) {
        std::error_code error;
        const fs::path real = fs::canonical(path, error);
        if (!error)
            roots.insert(real.string());
    }
    return roots;
}

void find_vanished(const KnownArticles& known, const std::set<std::string>& roots,
                   const SeenIds& seen, const RejectedFiles& rejected,
                   const std::function<void(const std::string& id, const Origin& origin)>& remove)
{
    known.for_each([&](const std::string& id, const KnownArticle& article) {
        if (roots.contains(article.origin.root) && !seen.contains(id) &&
            !rejected.covers(file_of(article.origin)))
            remove(id, article.origin);
    });
}

}  // namespace onrecord
