#include "asking.h"

#include <fstream>

#include "base/error.h"
#include "cpu_time.h"

namespace onrecord::bench {

namespace {

constexpr int rounds = 5;

}  // namespace

void ask(OpenIndex& index, const std::string& queries_path, const std::string& timings_path)
{
    const std::vector<BenchQuery> queries = read_queries(queries_path);
    std::vector<std::vector<double>> times(queries.size());
    std::vector<std::uint64_t> matches(queries.size());
    for (const BenchQuery& query : queries)
        (void)index.answer(query);  // a round to warm up
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const double start = thread_milliseconds();
            matches[i] = index.answer(queries[i]);
            times[i].push_back(thread_milliseconds() - start);
        }
    std::ofstream out(timings_path);
    for (std::size_t i = 0; i < queries.size(); ++i)
        out << static_cast<int>(queries[i].query_class) << ' ' << percentile(times[i], 0.5) << ' '
            << matches[i] << '\n';
}

std::vector<Timing> read_timings(const std::string& path, std::size_t queries)
{
    std::vector<Timing> timings;
    std::ifstream file(path);
    int query_class = 0;
    Timing timing;
    while (file >> query_class >> timing.milliseconds >> timing.matches) {
        timing.query_class = static_cast<QueryClass>(query_class);
        timings.push_back(timing);
    }
    if (timings.size() != queries)
        throw Error(ErrorKind::bad_input, path + " has no time for each query");
    return timings;
}

}  // namespace onrecord::bench
