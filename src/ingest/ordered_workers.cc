#include "ingest/ordered_workers.h"

#include <utility>

namespace onrecord {

OrderedWorkers::OrderedWorkers(unsigned threads, std::size_t most_jobs, std::size_t most_bytes)
    : most_jobs_(most_jobs), most_bytes_(most_bytes)
{
    for (unsigned i = 0; i < threads; ++i)
        threads_.emplace_back([this] { work(); });
}

OrderedWorkers::~OrderedWorkers()
{
    {
        const std::scoped_lock lock(mutex_);
        closing_ = true;
        waiting_.clear();
    }
    jobs_.notify_all();
}

bool OrderedWorkers::give(std::size_t bytes, Job job)
{
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] {
        const std::uint64_t under_way = given_ - handed_on_;
        return failure_ || under_way == 0 ||
               (under_way < most_jobs_ && bytes_ + bytes <= most_bytes_);
    });
    if (failure_)
        return false;
    bytes_ += bytes;
    waiting_.push_back({given_++, bytes, std::move(job)});
    jobs_.notify_one();
    return true;
}

void OrderedWorkers::finish()
{
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return failure_ || handed_on_ == given_; });
    if (failure_)
        std::rethrow_exception(failure_);
}

void OrderedWorkers::work()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        jobs_.wait(lock, [&] { return closing_ || failure_ || !waiting_.empty(); });
        if (closing_ || failure_)
            return;
        Given given = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        try {
            HandOn hand_on = given.job();
            given.job = nullptr;
            lock.lock();
            done_.emplace(given.number, Done{given.bytes, std::move(hand_on)});
            hand_on_what_is_due(lock);
        } catch (...) {
            if (!lock.owns_lock())
                lock.lock();
            fail(std::current_exception());
        }
    }
}

/// Whoever finds the next result in place hands on all that follow; the others go on working.
void OrderedWorkers::hand_on_what_is_due(std::unique_lock<std::mutex>& lock)
{
    if (handing_on_)
        return;
    handing_on_ = true;
    for (auto next = done_.find(handed_on_); next != done_.end() && !closing_ && !failure_;
         next = done_.find(handed_on_)) {
        Done due = std::move(next->second);
        done_.erase(next);
        lock.unlock();
        due.hand_on();
        due.hand_on = nullptr;
        lock.lock();
        ++handed_on_;
        bytes_ -= due.bytes;
        room_.notify_all();
    }
    handing_on_ = false;
}

void OrderedWorkers::fail(std::exception_ptr failure)
{
    if (!failure_)
        failure_ = std::move(failure);
    room_.notify_all();
    jobs_.notify_all();
}

}  // namespace onrecord
