#include "index/compact.h"

#include <sys/resource.h>

#include <algorithm>
#include <string>

#include <xapian.h>

#include "index/parallel.h"

namespace onrecord {

namespace {

namespace fs = std::filesystem;

/// How many databases one join may read when `workers` joins run at once: together they use at most
/// half of the files that the process may open.
std::size_t most_sources(std::size_t workers)
{
    constexpr std::size_t files_a_database = 8;
    constexpr std::size_t most = 250;
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        limit.rlim_cur = 1024;
    return std::clamp(limit.rlim_cur / 2 / files_a_database / std::max<std::size_t>(workers, 1),
                      std::size_t{8}, most);
}

void do_task(const JoinTask& task)
{
    join_databases(task.sources, task.target);
    for (const fs::path& source : task.sources)
        fs::remove_all(source);
}

/// Moves the sources of `task` into tasks that join groups of `size` of them; `task` is left with
/// the groups' results.
void split_task(JoinTask& task, std::size_t size, std::size_t tier, std::vector<JoinTask>& groups)
{
    std::vector<fs::path> joined;
    for (std::size_t begin = 0; begin < task.sources.size(); begin += size) {
        const std::size_t end = std::min(begin + size, task.sources.size());
        fs::path target = task.target;
        target += "-" + std::to_string(tier) + "-" + std::to_string(begin / size);
        joined.push_back(target);
        groups.push_back({{task.sources.begin() + static_cast<std::ptrdiff_t>(begin),
                           task.sources.begin() + static_cast<std::ptrdiff_t>(end)},
                          target});
    }
    task.sources = std::move(joined);
}

}  // namespace

void join_databases(const std::vector<fs::path>& sources, const fs::path& target)
{
    Xapian::Database joined;
    for (const fs::path& source : sources)
        joined.add_database(Xapian::Database(source.string()));
    joined.compact(target.string(), Xapian::Compactor::FULL);
}

void join_in_tiers(std::vector<JoinTask> tasks, std::size_t workers,
                   const std::function<void()>& beside)
{
    const std::size_t most = most_sources(workers);
    for (std::size_t tier = 0;; ++tier) {
        std::vector<JoinTask> groups;
        for (JoinTask& task : tasks)
            if (task.sources.size() > most)
                split_task(task, most, tier, groups);
        if (groups.empty())
            break;
        run_parallel(workers, groups.size(),
                     [&](std::size_t, std::size_t i) { do_task(groups[i]); });
    }
    run_parallel(workers, tasks.size() + 1, [&](std::size_t, std::size_t i) {
        if (i < tasks.size())
            do_task(tasks[i]);
        else
            beside();
    });
}

}  // namespace onrecord
