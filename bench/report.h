#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "child.h"
#include "queries.h"

namespace onrecord::bench {

struct IndexingResult {
    std::string side;
    Usage usage;
    std::uint64_t index_bytes = 0;
};

/// What one query cost one side.
struct Timing {
    QueryClass query_class = QueryClass::common_word;
    double milliseconds = 0;
    std::uint64_t matches = 0;
};

struct AskingResult {
    std::string side;
    std::vector<Timing> timings;
};

struct Report {
    std::string corpus;
    std::uint64_t corpus_bytes = 0;
    std::vector<IndexingResult> indexing;
    std::vector<AskingResult> asking;
};

/// The value that the share `p` (0 to 1) of the values does not exceed; 0 without values.
[[nodiscard]] double percentile(std::vector<double> values, double p);

/// For people; columns by spaces.
void write_table(std::ostream& out, const Report& report);
/// For scripts: a line a figure, `group<TAB>measure<TAB>side<TAB>value`.
void write_tsv(std::ostream& out, const Report& report);
/// The same figures as one JSON object.
void write_json(std::ostream& out, const Report& report);

}  // namespace onrecord::bench
