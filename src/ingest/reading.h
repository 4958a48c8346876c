#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "article/facts.h"
#include "article/input.h"
#include "article/reader.h"
#include "extract/extract.h"
#include "ingest/ingest.h"
#include "ingest/ordered_workers.h"

namespace onrecord {

/// An article, and what was mended in reading it.
struct ReadArticle {
    Article article;
    std::vector<std::string> repairs;
};

/// The reading side of a run: finds the inputs, reads their articles, and turns each into a job for
/// the workers. Rejects and repairs take the same way, so that all is told in input order.
class Reading : private InputSink, private ArticleSink {
public:
    /// Makes the job for an article; called on the reading thread, in input order.
    using MakeJob = std::function<OrderedWorkers::Job(ReadArticle&&)>;
    /// What is rejected: the file (or folder) it lies in as an absolute path, empty for standard
    /// input. Called as jobs are handed on.
    using OnReject = std::function<void(const Reject&, const std::string& file)>;
    /// What was mended in a file as a whole.
    using OnRepair = std::function<void(const Origin&, const std::string& what)>;

    Reading(const IngestOptions& options, Progress& progress, const std::atomic<bool>& stop,
            MakeJob make_job, OnReject on_reject, OnRepair on_repair);

    /// Reads everything and waits for the workers. @throws what a job threw.
    void run();

    /// Ends the reading from within a job that is being handed on.
    void end() { ended_ = true; }

private:
    bool input(Input&& found) override;
    bool article(Article&& article) override;
    void reject(Reject&& reject) override;
    void repaired(const Origin& origin, std::string_view what) override;

    [[nodiscard]] bool stopped() const { return failed_ || stop_ || ended_; }
    void tell_repairs();
    void give(std::size_t bytes, OrderedWorkers::Job job);

    const IngestOptions& options_;
    Progress& progress_;
    const std::atomic<bool>& stop_;
    MakeJob make_job_;
    OnReject on_reject_;
    OnRepair on_repair_;
    bool failed_ = false;
    std::atomic<bool> ended_{false};
    std::string file_;                                    ///< being read; empty between inputs
    std::vector<std::pair<Origin, std::string>> mended_;  ///< told before the article it belongs to
    OrderedWorkers workers_;
};

/// What an article says, and all that was mended in it; `quotes`: and who is quoted in it.
[[nodiscard]] Facts extract_from(ReadArticle&& read, bool quotes);

/// The same with what decided each quote.
[[nodiscard]] ExplainedFacts explain_from(ReadArticle&& read);

/// Absolute path of the file an article came from; empty for standard input.
[[nodiscard]] std::string file_of(const Origin& origin);

/// As many worker threads as options ask for, else one a core.
[[nodiscard]] unsigned worker_threads(const IngestOptions& options);

}  // namespace onrecord
