#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace onrecord {

/// The threads that were asked for; for 0 as many as the machine has cores.
inline unsigned jobs_or_cores(unsigned jobs)
{
    return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

/// Calls `work(worker, i)` for each i below `count` on `workers` threads (the caller's among them),
/// lower numbers first. `worker` numbers the thread from 0. The first exception ends the work
/// and is thrown again here.
template <class Work>
void run_parallel(std::size_t workers, std::size_t count, const Work& work)
{
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failure_mutex;
    const auto run = [&](std::size_t worker) {
        try {
            for (std::size_t i = next++; i < count; i = next++)
                work(worker, i);
        } catch (...) {
            next = count;
            const std::scoped_lock lock(failure_mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t worker = 1; worker < workers && worker < count; ++worker)
            threads.emplace_back(run, worker);
        run(0);
    }
    if (failure)
        std::rethrow_exception(failure);
}

}  // namespace onrecord
