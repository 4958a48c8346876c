// Measures Onrecord beside other engines on one corpus, in one run; docs/performance.md.
//
//   onrecord-bench run CORPUS.jsonl FOLDER [OPTION...]   all of it; see `usage` below
//   onrecord-bench generate ARTICLES [SEED]              a made-up corpus on standard output
//   onrecord-bench facts CORPUS.jsonl                    text to facts on one core, MB a second
//
// `run` starts each side's programs, and this program again for other jobs (index, ask, draw), so
// that a job's memory and time are those of a process of its own.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "asking.h"
#include "base/error.h"
#include "comparison.h"
#include "facts.h"
#include "generate.h"
#include "hostile.h"
#include "nearness.h"
#include "queries.h"
#include "report/report.h"
#include "sides/native_side.h"
#include "sides/sides.h"
#include "updates.h"

namespace onrecord::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t query_seed = 20220914;

constexpr const char* usage =
    "usage: onrecord-bench run CORPUS.jsonl FOLDER [--runs N] [--queries N] [--cold N]\n"
    "                          [--sides NAME,NAME...]\n"
    "       onrecord-bench sides\n"
    "       onrecord-bench generate ARTICLES [SEED]\n"
    "       onrecord-bench facts CORPUS.jsonl\n"
    "       onrecord-bench updates CORPUS.jsonl INDEX FOLDER\n"
    "       onrecord-bench nearness INDEX [QUERIES]\n"
    "       onrecord-bench hostile [MEGABYTES]\n";

std::vector<std::string> split_names(const std::string& list)
{
    std::vector<std::string> names;
    std::istringstream parts(list);
    for (std::string name; std::getline(parts, name, ',');)
        names.push_back(name);
    return names;
}

std::size_t number_from(std::size_t least, const std::string& text)
{
    std::size_t end = 0;
    const bool digit = !text.empty() && text[0] >= '0' && text[0] <= '9';
    const std::size_t number = digit ? std::stoull(text, &end) : 0;
    if (number < least || end == 0 || end != text.size())
        throw Error(ErrorKind::usage,
                    "'" + text + "' is no number from " + std::to_string(least) + " on");
    return number;
}

void set_option(ComparisonPlan& plan, const std::string& name, const std::string& value)
{
    if (name == "--runs")
        plan.runs = number_from(0, value);
    else if (name == "--queries")
        plan.queries = number_from(1, value);
    else if (name == "--cold")
        plan.cold_starts = number_from(1, value);
    else if (name == "--sides")
        plan.sides = split_names(value);
    else
        throw Error(ErrorKind::usage, "no option is called '" + name + "'");
}

template <class Write>
void write_file(const fs::path& path, const Report& report, const Write& write)
{
    std::ofstream file(path);
    write(file, report);
    if (!file.flush())
        throw Error(ErrorKind::io, "cannot write " + path.string());
}

/// `words` are "run", corpus, folder, then options and their values.
void run_comparison(const std::vector<std::string>& words)
{
    ComparisonPlan plan;
    plan.corpus = words[1];
    plan.folder = words[2];
    for (std::size_t i = 3; i < words.size(); i += 2)
        set_option(plan, words[i], i + 1 < words.size() ? words[i + 1] : "");
    const Report report = compare(plan);
    write_markdown(std::cout, report);
    const fs::path folder(plan.folder);
    write_file(folder / "results.md", report, write_markdown);
    write_file(folder / "results.tsv", report, write_tsv);
    write_file(folder / "results.json", report, write_json);
}

void tell_sides()
{
    for (const std::unique_ptr<Side>& side : all_sides()) {
        std::cout << side->name() << ": " << side->what();
        if (const std::optional<std::string> absence = side->absence())
            std::cout << " (absent: " << *absence << ')';
        std::cout << '\n';
    }
}

/// Calls `use` with the side that has this name and answers in this process.
template <class Use>
void with_native_side(const std::string& name, const Use& use)
{
    for (const std::unique_ptr<Side>& side : all_sides())
        if (const auto* native = dynamic_cast<const NativeSide*>(side.get());
            native != nullptr && side->name() == name)
            return use(*native);
    throw Error(ErrorKind::usage, "no side is called '" + name + "'");
}

AnswerDepth depth_of(const std::string& name)
{
    for (std::size_t i = 0; i < depth_count; ++i)
        if (depth_name(static_cast<AnswerDepth>(i)) == name)
            return static_cast<AnswerDepth>(i);
    throw Error(ErrorKind::usage, "no depth is called '" + name + "'");
}

/// True when `words` name a job with enough arguments, which is then done.
bool dispatch(const std::vector<std::string>& words)
{
    const std::size_t count = words.size();
    const std::string job = count > 0 ? words[0] : "";
    if (job == "run" && count >= 3)
        run_comparison(words);
    else if (job == "sides" && count == 1)
        tell_sides();
    else if (job == "generate" && count >= 2)
        generate_corpus(std::cout, std::stoull(words[1]), count > 2 ? std::stoull(words[2]) : 1);
    else if (job == "facts" && count == 2)
        measure_facts(std::cout, words[1]);
    else if (job == "hostile")
        measure_hostile(std::cout, count > 1 ? std::stoull(words[1]) : 8);
    else if (job == "hostile-one" && count == 4)
        extract_hostile(words[1], std::stoull(words[2]), words[3]);
    else if (job == "updates" && count == 4)
        measure_updates(std::cout, words[1], words[2], words[3]);
    else if (job == "nearness" && count >= 2)
        measure_nearness(std::cout, words[1], count > 2 ? std::stoull(words[2]) : 200);
    else if (job == "draw" && count == 4)
        write_queries(words[2], draw_queries(words[1], std::stoull(words[3]), query_seed));
    else if (job == "index" && count == 4)
        with_native_side(words[1], [&](const NativeSide& side) { side.build(words[2], words[3]); });
    else if (job == "ask" && count == 6)
        with_native_side(words[1], [&](const NativeSide& side) {
            ask(*side.open(words[3], depth_of(words[2])), words[4], words[5]);
        });
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
    std::cerr << onrecord::bench::usage;
    return 2;
} catch (const onrecord::Error& error) {
    std::cerr << "onrecord-bench: error: " << error.what() << '\n';
    return error.kind() == onrecord::ErrorKind::usage ? 2 : 1;
} catch (const std::exception& error) {
    std::cerr << "onrecord-bench: error: " << error.what() << '\n';
    return 1;
}
