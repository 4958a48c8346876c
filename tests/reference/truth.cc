#include "truth.h"

#include "manual_rules.h"

namespace onrecord::reference {

Query meaning(const Query& query, const Scan& scan, bool any)
{
    const Query cleaned =
        without_stop_words(with_bound_speakers(query), stop_words(query, scan.articles()));
    return any ? any_of_the_words(cleaned) : cleaned;
}

}  // namespace onrecord::reference
