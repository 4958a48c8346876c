#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "ingest/ingest.h"
#include "ingest/quality.h"
#include "options.h"
#include "reject_file.h"
#include "report_file.h"

namespace onrecord::indexer {

/// Writes to standard error what happens in a run: lines as they come and, on a terminal, a
/// progress bar below them. Threads: may be called from any.
class Reporter {
public:
    /// @throws Error (io) when the file of rejects cannot be opened.
    Reporter(const Options& options, const Progress& progress);
    ~Reporter();  ///< takes the bar away
    Reporter(const Reporter&) = delete;
    Reporter& operator=(const Reporter&) = delete;

    /// What a run is to call.
    [[nodiscard]] IngestEvents events();

    [[nodiscard]] bool has_bar() const { return has_bar_; }

    /// Ends the bar and the file of rejects, writes the report where one is wanted and, unless
    /// quiet, the line that sums up the run.
    /// @throws Error (io) when the rejects or the report could not be written.
    void summary(const IngestReport& report);

    /// Writes a line, whether quiet or not.
    void line(std::string_view text);

    /// For jobs that read no articles: ends the bar and, unless quiet, writes a line with the time
    /// behind it.
    void end(const std::string& line_of_all);

private:
    void draw();
    void clear();
    void keep_drawing(const std::stop_token& ended);
    [[nodiscard]] std::string bar() const;

    const Options& options_;
    const Progress& progress_;
    const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    bool has_bar_ = false;
    std::mutex mutex_;  ///< guards standard error and `drawn_`
    bool drawn_ = false;
    std::optional<RejectFile> rejects_;
    std::optional<ReportFile> report_;
    Quality quality_;
    std::condition_variable_any wake_;
    std::jthread drawer_;
};

/// The summary line of a run without the program's name: "indexed 20,000 articles, ...".
[[nodiscard]] std::string summarise(const IngestReport& report, const Options& options,
                                    std::chrono::milliseconds time);

}  // namespace onrecord::indexer
