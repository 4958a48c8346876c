#include "comparison.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "asking.h"
#include "base/error.h"
#include "fields_file.h"
#include "sides/sides.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

std::uint64_t bytes_under(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            bytes += entry.file_size();
    return bytes;
}

Sides chosen_sides(const std::vector<std::string>& names)
{
    Sides sides = all_sides();
    for (const std::string& name : names)
        if (std::ranges::none_of(sides, [&](const auto& side) { return side->name() == name; }))
            throw Error(ErrorKind::usage, "no side is called '" + name + "'");
    if (!names.empty())
        std::erase_if(sides, [&](const auto& side) {
            return std::ranges::find(names, side->name()) == names.end();
        });
    return sides;
}

/// A side that is there, and where its figures go.
struct Entrant {
    Side* side;
    SideResult* result;
    std::string index;
};

class Comparison {
public:
    explicit Comparison(const ComparisonPlan& plan)
        : plan_(plan),
          folder_(fs::absolute(plan.folder)),
          files_{plan.corpus, (folder_ / "corpus.fields").string()},
          queries_path_((folder_ / "queries.tsv").string()),
          sides_(chosen_sides(plan.sides))
    {
    }

    Report measure()
    {
        fs::create_directories(folder_);
        const CpuTimes begin = cpu_times();
        Report report{fs::path(plan_.corpus).filename().string(), size_of(plan_.corpus),
                      this_machine(), std::vector<SideResult>(sides_.size())};
        enter(report);
        (void)run(
            this_program({"draw", plan_.corpus, queries_path_, std::to_string(plan_.queries)}));
        queries_ = read_queries(queries_path_);
        for (std::size_t i = 0; i < plan_.runs; ++i)
            index_all(i);
        for (const Entrant& entrant : entrants_)
            ask_all(entrant);
        start_cold();
        report.machine.other_work = share_of_others(begin, cpu_times());
        return report;
    }

private:
    [[nodiscard]] std::string index_of(const Side& side) const
    {
        return (folder_ / side.name()).string();
    }
    [[nodiscard]] std::optional<std::string> absence_of(const Side& side) const;
    /// Fills in what each side is, and makes those ready that are there.
    void enter(Report& report);
    void index_all(std::size_t run_number);
    void ask_all(const Entrant& entrant);
    void start_cold();

    const ComparisonPlan& plan_;
    fs::path folder_;
    CorpusFiles files_;
    std::string queries_path_;
    Sides sides_;
    std::vector<Entrant> entrants_;
    std::vector<BenchQuery> queries_;
};

std::optional<std::string> Comparison::absence_of(const Side& side) const
{
    if (plan_.runs == 0 && !fs::exists(index_of(side)))
        return "no index of an earlier run";
    return side.absence();
}

void Comparison::enter(Report& report)
{
    bool fields_written = false;
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        Side& side = *sides_[i];
        SideResult& result = report.sides[i];
        result.name = side.name();
        result.what = side.what();
        result.skipped = absence_of(side);
        if (result.skipped) {
            std::cerr << "skipped: " << result.name << ": " << *result.skipped << '\n';
            continue;
        }
        side.prepare(folder_.string());
        result.version = side.version();
        if (plan_.runs > 0 && side.reads_fields() && !fields_written) {
            write_fields_file(files_.json, files_.fields);
            fields_written = true;
        }
        entrants_.push_back({&side, &result, index_of(side)});
    }
}

void Comparison::index_all(std::size_t run_number)
{
    for (std::size_t i = 0; i < entrants_.size(); ++i) {
        const Entrant& entrant = entrants_[(run_number + i) % entrants_.size()];
        std::cerr << "indexing, run " << run_number + 1 << ": " << entrant.result->name << '\n';
        fs::remove_all(entrant.index);
        const Usage usage = run(entrant.side->index_command(files_, entrant.index));
        entrant.result->runs.push_back({usage, bytes_under(entrant.index)});
    }
}

void Comparison::ask_all(const Entrant& entrant)
{
    auto& asked = entrant.result->asked;
    for (std::size_t i = 0; i < depth_count; ++i) {
        AskJob job{entrant.index, static_cast<AnswerDepth>(i), queries_path_,
                   (folder_ / "timings").string()};
        if (job.depth == AnswerDepth::counted && entrant.side->always_counts()) {
            asked[i] = asked[static_cast<std::size_t>(AnswerDepth::hits)];
            continue;
        }
        const std::optional<Command> command = entrant.side->ask_command(job);
        if (!command)
            return;
        std::cerr << "asking for " << depth_name(job.depth) << ": " << entrant.result->name << '\n';
        (void)run(*command);
        asked[i] = read_timings(job.timings, queries_.size());
    }
}

/// In turns, each once to warm the page cache and then so often as planned.
void Comparison::start_cold()
{
    if (queries_.empty())
        return;
    for (const Entrant& entrant : entrants_) {
        entrant.result->cold_skipped = entrant.side->cold_absence();
        if (entrant.result->cold_skipped)
            std::cerr << "skipped: a new process for " << entrant.result->name << ": "
                      << *entrant.result->cold_skipped << '\n';
    }
    std::cerr << "starting cold, for the word " << queries_.front().text << '\n';
    for (std::size_t turn = 0; turn <= plan_.cold_starts; ++turn)
        for (const Entrant& entrant : entrants_) {
            const std::optional<Command> command =
                entrant.side->cold_command(entrant.index, queries_.front().text);
            if (!command)
                continue;
            const Usage usage = run(*command);
            ColdResult& cold = entrant.result->cold
                                   ? *entrant.result->cold
                                   : entrant.result->cold.emplace(ColdResult{
                                         fs::path(command->program).filename().string(), {}});
            if (turn > 0)
                cold.milliseconds.push_back(usage.wall_seconds * 1e3);
        }
}

}  // namespace

Report compare(const ComparisonPlan& plan)
{
    return Comparison(plan).measure();
}

}  // namespace onrecord::bench
