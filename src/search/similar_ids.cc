#include "search/similar_ids.h"

#include <utility>

#include <xapian.h>

#include "index/xapian_guard.h"
#include "schema/terms.h"

namespace onrecord {

std::vector<std::string> similar_ids(const IndexReader& reader, std::string_view part,
                                     std::size_t most)
{
    constexpr std::size_t most_looked_at = 200'000;
    return with_xapian([&] {
        std::vector<std::string> ids;
        std::size_t looked_at = 0;
        const std::string prefix(term::id_prefix);
        for (const OpenSegment& segment : reader.segments()) {
            const Xapian::Database& database = segment.articles;
            const auto end = database.allterms_end(prefix);
            for (auto it = database.allterms_begin(prefix); it != end; ++it) {
                if (ids.size() == most || ++looked_at > most_looked_at)
                    break;
                std::string id = (*it).substr(prefix.size());
                if (id.find(part) != std::string::npos &&
                    segment.with_term(Unit::articles, *it) > 0)
                    ids.push_back(std::move(id));
            }
        }
        return ids;
    });
}

}  // namespace onrecord
