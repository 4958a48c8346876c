#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "child.h"

namespace onrecord::bench {

/// How much of an answer is asked for.
enum class AnswerDepth : std::uint8_t {
    hits,      ///< the best ten with their stored text
    counted,   ///< also the exact number of all matches
    snippets,  ///< the best ten, each with a snippet
};

inline constexpr std::size_t depth_count = 3;

[[nodiscard]] std::string_view depth_name(AnswerDepth depth);

/// A corpus in the two forms that sides read.
struct CorpusFiles {
    std::string json;    ///< JSON Lines
    std::string fields;  ///< records of `name=value` lines, see fields_file.h
};

/// What a side is to ask, and where it writes one line a query: class, milliseconds, matches.
struct AskJob {
    std::string index;
    AnswerDepth depth = AnswerDepth::hits;
    std::string queries;
    std::string timings;
};

/// One engine, or one way to use it, in the comparison: a row in the table of indexing. All that is
/// measured is what a process of its own costs, so a side gives commands.
class Side {
public:
    virtual ~Side() = default;

    /// A word for tables, options and the folder of its index.
    [[nodiscard]] virtual std::string name() const = 0;
    /// How the engine is used, for the report.
    [[nodiscard]] virtual std::string what() const = 0;
    /// The engine and its version; only of a side that is there.
    [[nodiscard]] virtual std::string version() const = 0;
    /// Why it cannot be measured on this machine, and what to install.
    [[nodiscard]] virtual std::optional<std::string> absence() const { return std::nullopt; }
    /// Whether it reads the corpus as a file of fields.
    [[nodiscard]] virtual bool reads_fields() const { return false; }
    /// Makes ready, before any clock runs, what its commands need in this folder.
    virtual void prepare(const std::string& folder) { (void)folder; }

    /// Indexes a corpus into a folder that is not there yet.
    [[nodiscard]] virtual Command index_command(const CorpusFiles& corpus,
                                                const std::string& index) const = 0;
    /// Asks queries; none for a side that is only indexed.
    [[nodiscard]] virtual std::optional<Command> ask_command(const AskJob& job) const
    {
        (void)job;
        return std::nullopt;
    }
    /// Whether the plain answer counts exactly, so that `counted` need not be asked.
    [[nodiscard]] virtual bool always_counts() const { return false; }
    /// Why the program that would answer one word is not on this machine.
    [[nodiscard]] virtual std::optional<std::string> cold_absence() const { return std::nullopt; }
    /// A program that answers one word and ends; none for a side that has none, or not here.
    [[nodiscard]] virtual std::optional<Command> cold_command(const std::string& index,
                                                              const std::string& word) const
    {
        (void)index;
        (void)word;
        return std::nullopt;
    }
};

}  // namespace onrecord::bench
