#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "queries.h"
#include "sides/side.h"

namespace onrecord::bench {

/// An open index that answers in this process.
class OpenIndex {
public:
    virtual ~OpenIndex() = default;
    /// Answers a query; gives back how many articles match (an estimate where the engine makes
    /// one).
    virtual std::uint64_t answer(const BenchQuery& query) = 0;
};

/// A side whose engine is a library in this program: its commands are this program again, which
/// then calls `build` or `open`.
class NativeSide : public Side {
public:
    virtual void build(const std::string& corpus, const std::string& index) const = 0;
    [[nodiscard]] virtual std::unique_ptr<OpenIndex> open(const std::string& index,
                                                          AnswerDepth depth) const = 0;

    [[nodiscard]] Command index_command(const CorpusFiles& corpus,
                                        const std::string& index) const override
    {
        return this_program({"index", name(), corpus.json, index});
    }
    [[nodiscard]] std::optional<Command> ask_command(const AskJob& job) const override
    {
        return this_program({"ask", name(), std::string(depth_name(job.depth)), job.index,
                             job.queries, job.timings});
    }
};

}  // namespace onrecord::bench
