#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>

#include "base/error.h"
#include "ranking.h"

namespace onrecord::eval {

namespace {

constexpr const char* usage =
    "usage: onrecord-eval-ranking JUDGEMENTS RUN [OTHER]\n"
    "\n"
    "Scores a TREC run, such as onrecord-search --batch --format trec writes, by TREC judgements:\n"
    "nDCG@10, MAP, MRR, R@100. With OTHER also that, the difference, and how likely one as large\n"
    "is by chance (paired randomisation test).\n"
    "\n"
    "Exit status: 0 scored; 2 usage; 4 reading failed; 5 a line is no judgement or no hit\n";

std::ifstream open_file(const std::string& name)
{
    std::ifstream in(name, std::ios::binary);
    if (!in)
        throw Error(ErrorKind::io, "cannot read '" + name + "': " + std::strerror(errno));
    return in;
}

Run run_of(const std::string& name)
{
    std::ifstream in = open_file(name);
    return read_run(in, name);
}

void print_row(const char* label, const Measures& measures)
{
    std::printf("%-12s", label);
    for (const double value : measures)
        std::printf("  %8.4f", value);
    std::printf("\n");
}

void score(int argc, const char* const argv[])
{
    std::ifstream judged = open_file(argv[1]);
    const Judgements judgements = read_judgements(judged, argv[1]);
    const auto one = measure(judgements, run_of(argv[2]));
    std::printf("%zu queries  ", one.size());
    for (const std::string_view name : measure_names)
        std::printf("  %8s", std::string(name).c_str());
    std::printf("\n");
    print_row("run", mean(one));
    if (argc < 4)
        return;
    const auto other = measure(judgements, run_of(argv[3]));
    print_row("other", mean(other));
    Measures differences{};
    Measures chances{};
    for (std::size_t i = 0; i < measure_count; ++i) {
        std::vector<double> by_query;
        for (const auto& [query, measures] : one)
            by_query.push_back(measures.at(i) - other.at(query).at(i));
        differences.at(i) = mean(one).at(i) - mean(other).at(i);
        chances.at(i) = randomisation_test(by_query);
    }
    print_row("difference", differences);
    print_row("p", chances);
}

}  // namespace

}  // namespace onrecord::eval

int main(int argc, char* argv[])
try {
    if (argc == 2 && std::string_view(argv[1]) == "--help") {
        std::cout << onrecord::eval::usage;
        return 0;
    }
    if (argc < 3 || argc > 4)
        throw onrecord::Error(onrecord::ErrorKind::usage, "two or three files are needed",
                              "try 'onrecord-eval-ranking --help'");
    onrecord::eval::score(argc, argv);
    return 0;
} catch (const onrecord::Error& error) {
    std::cerr << "onrecord-eval-ranking: error: " << error.what() << '\n';
    if (!error.hint().empty())
        std::cerr << "onrecord-eval-ranking: hint: " << error.hint() << '\n';
    return error.exit_code();
} catch (const std::exception& error) {
    std::cerr << "onrecord-eval-ranking: bug: " << error.what() << '\n';
    return static_cast<int>(onrecord::ErrorKind::internal);
}
