#include "truth.h"

#include "manual_rules.h"

namespace onrecord::reference {

Query meaning(const Query& query, const Scan& scan, bool any)
{
    const std::set<std::string> stops = stop_words(query, scan.articles());
    const Query cleaned = without_stop_words(with_bound_speakers(query), stops);
    return any ? any_of_the_words(cleaned, stops) : cleaned;
}

}  // namespace onrecord::reference
