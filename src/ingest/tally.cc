#include "ingest/tally.h"

namespace onrecord {

void Tally::reject(const Reject& reject)
{
    ++report.rejected;
    ++progress_.rejects;
    if (events_.reject)
        events_.reject(reject);
}

void Tally::repaired(const Origin& origin, std::string_view what)
{
    std::string record = origin.path + ":" + std::to_string(origin.record);
    if (record != last_repaired_)
        ++report.repaired;
    last_repaired_ = std::move(record);
    if (events_.repaired)
        events_.repaired(origin, what);
}

void Tally::read(const Facts& facts)
{
    ++report.read;
    for (const std::string& what : facts.repairs)
        repaired(facts.origin, what);
    if (events_.understood)
        events_.understood(facts);
}

void Tally::deleted(const std::string& id, const Origin& origin)
{
    ++report.deleted;
    if (events_.deleted)
        events_.deleted(id, origin);
}

}  // namespace onrecord
