#include <string>

#include "base/date.h"
#include "base/error.h"
#include "query/query.h"

namespace onrecord {

namespace {

/// The narrowest open periods among ANDed parts.
struct Ends {
    const DateNode* since = nullptr;
    const DateNode* until = nullptr;

    void add(const DateNode& period)
    {
        if (period.since && !period.until && (since == nullptr || *period.since > *since->since))
            since = &period;
        if (period.until && !period.since && (until == nullptr || *period.until < *until->until))
            until = &period;
    }

    [[nodiscard]] bool exclude_each_other() const
    {
        return since != nullptr && until != nullptr && *since->since > *until->until;
    }
};

}  // namespace

void check_periods(const Query& query)
{
    const auto* all = std::get_if<AllOfNode>(&query.node);
    if (all == nullptr)
        return;
    Ends ends;
    for (const Query& part : all->parts)
        if (const auto* period = std::get_if<DateNode>(&part.node))
            ends.add(*period);
    if (!ends.exclude_each_other())
        return;
    const TypedRange at =
        ends.since->typed.begin > ends.until->typed.begin ? ends.since->typed : ends.until->typed;
    throw ParseError(ErrorKind::usage,
                     "the period ends, " + to_string(to_date(*ends.until->until)) +
                         ", before it begins, " + to_string(to_date(*ends.since->since)),
                     at.begin, at.end - at.begin, "put the earlier date behind 'since'");
}

}  // namespace onrecord
