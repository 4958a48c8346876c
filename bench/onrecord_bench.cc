// Measures Onrecord beside the obvious way with Xapian on one corpus, in one run.
//
//   onrecord-bench run CORPUS.jsonl FOLDER [QUERIES]   all of it; results in
//   FOLDER/results.{tsv,json} onrecord-bench generate ARTICLES [SEED]            a made-up corpus
//   on standard output
//   onrecord-bench facts CORPUS.jsonl                  text to facts on one core, megabytes a
//   second
//
// `run` starts `onrecord-index`, and this program again for each other job (index, ask, draw), so
// that a job's memory and time are those of a process of its own.

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "child.h"
#include "cpu_time.h"
#include "facts.h"
#include "generate.h"
#include "hostile.h"
#include "nearness.h"
#include "queries.h"
#include "report.h"
#include "side.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t query_seed = 20220914;
constexpr int rounds = 5;

struct AskRow {
    std::string_view name;   ///< column of the table
    std::string_view index;  ///< which index it asks
    AnswerDepth depth;
};

/// Onrecord always counts exactly; the obvious way is asked without and with that.
constexpr std::array asks{
    AskRow{"onrecord", "onrecord", AnswerDepth::hits},
    AskRow{"obvious", "obvious", AnswerDepth::hits},
    AskRow{"obvious, counted", "obvious", AnswerDepth::counted},
    AskRow{"onrecord, snippets", "onrecord", AnswerDepth::snippets},
    AskRow{"obvious, snippets", "obvious", AnswerDepth::snippets},
};

std::uint64_t bytes_under(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            bytes += entry.file_size();
    return bytes;
}

std::unique_ptr<Side> open_side(std::string_view index, const std::string& path, AnswerDepth depth)
{
    return index == "onrecord" ? open_ours(path, depth) : open_obvious(path, depth);
}

/// Asks every query `rounds` times, one round after the other, and writes the median of each.
void ask(const AskRow& row, const std::string& index, const std::string& queries_path,
         const std::string& out_path)
{
    const std::vector<BenchQuery> queries = read_queries(queries_path);
    const std::unique_ptr<Side> side = open_side(row.index, index, row.depth);
    std::vector<std::vector<double>> times(queries.size());
    std::vector<std::uint64_t> matches(queries.size());
    for (const BenchQuery& query : queries)
        (void)side->answer(query);  // a round to warm up
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const double start = thread_milliseconds();
            matches[i] = side->answer(queries[i]);
            times[i].push_back(thread_milliseconds() - start);
        }
    std::ofstream out(out_path);
    for (std::size_t i = 0; i < queries.size(); ++i)
        out << static_cast<int>(queries[i].query_class) << ' ' << percentile(times[i], 0.5) << ' '
            << matches[i] << '\n';
}

std::vector<Timing> read_timings(const std::string& path)
{
    std::vector<Timing> timings;
    std::ifstream file(path);
    int query_class = 0;
    Timing timing;
    while (file >> query_class >> timing.milliseconds >> timing.matches) {
        timing.query_class = static_cast<QueryClass>(query_class);
        timings.push_back(timing);
    }
    return timings;
}

IndexingResult measure_indexing(const std::string& side, const std::string& corpus,
                                const fs::path& folder)
{
    const fs::path index = folder / side;
    fs::remove_all(index);
    std::cerr << "indexing: " << side << '\n';
    const Usage usage = side == "onrecord" ? run_program(ONRECORD_INDEX_PROGRAM,
                                                         {"--index", index.string(), corpus})
                                           : run_child({"index", corpus, index.string()});
    return {side, usage, bytes_under(index)};
}

AskingResult measure_asking(std::size_t row, const fs::path& folder)
{
    const std::string out = (folder / "timings").string();
    std::cerr << "asking: " << asks[row].name << '\n';
    (void)run_child({"ask", std::to_string(row), (folder / asks[row].index).string(),
                     (folder / "queries.tsv").string(), out});
    return {std::string(asks[row].name), read_timings(out)};
}

void run(const std::string& corpus, const fs::path& folder, const std::string& per_class)
{
    fs::create_directories(folder);
    Report report{fs::path(corpus).filename().string(), fs::file_size(corpus), {}, {}};
    (void)run_child({"draw", corpus, (folder / "queries.tsv").string(), per_class});
    for (const char* side : {"onrecord", "obvious"})
        report.indexing.push_back(measure_indexing(side, corpus, folder));
    for (std::size_t row = 0; row < asks.size(); ++row)
        report.asking.push_back(measure_asking(row, folder));
    write_table(std::cout, report);
    std::ofstream tsv(folder / "results.tsv");
    write_tsv(tsv, report);
    std::ofstream json(folder / "results.json");
    write_json(json, report);
}

/// True when `words` name a job with enough arguments, which is then done.
bool dispatch(const std::vector<std::string>& words)
{
    const std::size_t count = words.size();
    const std::string job = count > 0 ? words[0] : "";
    if (job == "run" && count >= 3)
        run(words[1], words[2], count > 3 ? words[3] : "100");
    else if (job == "generate" && count >= 2)
        generate_corpus(std::cout, std::stoull(words[1]), count > 2 ? std::stoull(words[2]) : 1);
    else if (job == "facts" && count == 2)
        measure_facts(std::cout, words[1]);
    else if (job == "hostile")
        measure_hostile(std::cout, count > 1 ? std::stoull(words[1]) : 8);
    else if (job == "hostile-one" && count == 4)
        extract_hostile(words[1], std::stoull(words[2]), words[3]);
    else if (job == "nearness" && count >= 2)
        measure_nearness(std::cout, words[1], count > 2 ? std::stoull(words[2]) : 200);
    else if (job == "draw" && count == 4)
        write_queries(words[2], draw_queries(words[1], std::stoull(words[3]), query_seed));
    else if (job == "index" && count == 3)
        index_obvious(words[1], words[2]);
    else if (job == "ask" && count == 5)
        ask(asks.at(std::stoul(words[1])), words[2], words[3], words[4]);
    else
        return false;
    return true;
}

}  // namespace

}  // namespace onrecord::bench

int main(int argc, char* argv[])
try {
    if (onrecord::bench::dispatch({argv + 1, argv + argc}))
        return 0;
    std::cerr << "usage: onrecord-bench run CORPUS.jsonl FOLDER [QUERIES]\n"
                 "       onrecord-bench generate ARTICLES [SEED]\n"
                 "       onrecord-bench facts CORPUS.jsonl\n"
                 "       onrecord-bench nearness INDEX [QUERIES]\n"
                 "       onrecord-bench hostile [MEGABYTES]\n";
    return 2;
} catch (const std::exception& error) {
    std::cerr << "onrecord-bench: error: " << error.what() << '\n';
    return 1;
}
