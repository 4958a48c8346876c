#pragma once

#include <array>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "child.h"
#include "corpus.h"
#include "machine.h"
#include "queries.h"
#include "sides/side.h"

namespace onrecord::bench {

/// One indexing of the corpus by one side.
struct IndexingRun {
    Usage usage;
    std::uint64_t index_bytes = 0;
};

/// What one query cost one side.
struct Timing {
    QueryClass query_class = QueryClass::common_word;
    double milliseconds = 0;
    std::uint64_t matches = 0;
};

/// A new process each time, from start to end.
struct ColdResult {
    std::string program;  ///< its name without folders
    std::vector<double> milliseconds;
};

struct SideResult {
    std::string name;
    std::string what;
    std::string version;
    std::optional<std::string> skipped;  ///< why there are no figures
    std::vector<IndexingRun> runs;
    std::array<std::vector<Timing>, depth_count>
        asked;  ///< by AnswerDepth, in order of the queries
    std::optional<ColdResult> cold;
    std::optional<std::string> cold_skipped;  ///< why there is none, where there should be
};

struct Report {
    std::string corpus;
    CorpusSize size;
    Machine machine;
    std::vector<SideResult> sides;
};

/// The value that the share `p` (0 to 1) of the values does not exceed; 0 without values.
[[nodiscard]] double percentile(std::vector<double> values, double p);

/// One number of the report.
struct Figure {
    std::string group;  ///< "indexing", a class of queries, "ten snippets" or "cold process"
    std::string measure;
    std::string side;
    double value = 0;
};

/// The median of runs that were paired (the same run of two sides), as a share; 0 without runs.
[[nodiscard]] double paired_ratio(const SideResult& side, const SideResult& to,
                                  double Usage::*measure);
/// What ten snippets add to each query, in milliseconds.
[[nodiscard]] std::vector<double> snippet_times(const SideResult& side);
[[nodiscard]] std::vector<Timing> of_class(const std::vector<Timing>& timings,
                                           QueryClass query_class);
[[nodiscard]] std::vector<double> milliseconds_of(const std::vector<Timing>& timings);
[[nodiscard]] std::uint64_t matches_of(const std::vector<Timing>& timings);
/// The side named so, when it was measured.
[[nodiscard]] const SideResult* measured_side(const Report& report, const std::string& name);

/// All numbers, medians where there are several runs.
[[nodiscard]] std::vector<Figure> all_figures(const Report& report);

/// For people: tables that read as plain text too.
void write_markdown(std::ostream& out, const Report& report);
/// For scripts: a line a figure, `group<TAB>measure<TAB>side<TAB>value`.
void write_tsv(std::ostream& out, const Report& report);
/// The same figures with machine, versions and the figures of each run, as one JSON object.
void write_json(std::ostream& out, const Report& report);

}  // namespace onrecord::bench
