#pragma once

#include <map>
#include <set>
#include <string>

#include "query/query.h"
#include "scan.h"

namespace onrecord::reference {

struct Found {
    std::set<std::string> articles;
    std::set<QuoteId> quotes;
};

/// What the manual says a query means on these articles.
[[nodiscard]] Query meaning(const Query& query, const Scan& scan, bool any);

/// The slow truth of one query, worked out once for all that is held against it.
class Truth {
public:
    Truth(const Scan& scan, const Query& query, bool any)
        : scan_(scan),
          meant_(meaning(query, scan, any)),
          found_{scan.find_articles(meant_), scan.find_quotes(meant_)}
    {
    }

    [[nodiscard]] const Found& found() const { return found_; }

    /// Why a document matches that is found.
    [[nodiscard]] const Reasons& reasons(const std::string& article) const
    {
        return known(articles_, article);
    }
    [[nodiscard]] const Reasons& reasons(const QuoteId& quote) const
    {
        return known(quotes_, quote);
    }

private:
    template <class Id>
    const Reasons& known(std::map<Id, Reasons>& all, const Id& id) const
    {
        const auto place = all.find(id);
        return place != all.end() ? place->second
                                  : all.emplace(id, scan_.reasons(meant_, id)).first->second;
    }

    const Scan& scan_;
    Query meant_;
    Found found_;
    mutable std::map<std::string, Reasons> articles_;
    mutable std::map<QuoteId, Reasons> quotes_;
};

}  // namespace onrecord::reference
