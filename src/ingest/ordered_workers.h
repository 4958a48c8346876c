#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace onrecord {

/// Threads that do jobs side by side and hand on the results one at a time, in the order in which
/// the jobs were given. What waits and what is under way is bounded in number and bytes, so that a
/// fast giver cannot fill the memory.
///
/// Threads: one gives. Errors: the first exception of a job or of what it hands on ends the work;
/// `finish` throws it.
class OrderedWorkers {
public:
    using HandOn = std::function<void()>;  ///< called in order, one at a time
    using Job = std::function<HandOn()>;   ///< called on any thread, in any order

    OrderedWorkers(unsigned threads, std::size_t most_jobs, std::size_t most_bytes);
    ~OrderedWorkers();  ///< leaves undone what is not begun
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;

    /// Adds a job, waiting while too much is under way. `bytes`: what the job keeps in memory; one
    /// job alone may have more than the limit. False: the work has failed, give no more.
    [[nodiscard]] bool give(std::size_t bytes, Job job);

    /// Waits until all is handed on. @throws what the work threw.
    void finish();

private:
    struct Given {
        std::uint64_t number;
        std::size_t bytes;
        Job job;
    };
    struct Done {
        std::size_t bytes;
        HandOn hand_on;
    };

    void work();
    void hand_on_what_is_due(std::unique_lock<std::mutex>& lock);
    void fail(std::exception_ptr failure);

    const std::size_t most_jobs_;
    const std::size_t most_bytes_;
    std::mutex mutex_;  ///< guards all below
    std::condition_variable room_;
    std::condition_variable jobs_;
    std::deque<Given> waiting_;
    std::map<std::uint64_t, Done> done_;  ///< done, but an earlier job is not
    std::uint64_t given_ = 0;
    std::uint64_t handed_on_ = 0;
    std::size_t bytes_ = 0;  ///< of jobs given and not handed on
    bool handing_on_ = false;
    bool closing_ = false;
    std::exception_ptr failure_;
    std::vector<std::jthread> threads_;
};

}  // namespace onrecord
