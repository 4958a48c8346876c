#pragma once

#include <string>
#include <string_view>

#include "article/facts.h"
#include "ingest/ingest.h"

namespace onrecord {

/// Counts what happens in a run and tells it on. Threads: one at a time.
class Tally {
public:
    Tally(const IngestEvents& events, Progress& progress) : events_(events), progress_(progress) {}

    void reject(const Reject& reject);
    /// Mended things of one record count once.
    void repaired(const Origin& origin, std::string_view what);
    /// An article understood, with what its extraction mended.
    void read(const Facts& facts);
    void deleted(const std::string& id, const Origin& origin);

    IngestReport report;

private:
    const IngestEvents& events_;
    Progress& progress_;
    std::string last_repaired_;
};

}  // namespace onrecord
