#pragma once

#include <functional>
#include <utility>

namespace onrecord::searcher {

/// What stands above the first hit, written when that hit or the end comes, so that a query that is
/// refused while it is matched leaves no half an answer.
class Opening {
public:
    explicit Opening(std::function<void()> write) : write_(std::move(write)) {}

    /// Writes it unless it is written.
    void operator()()
    {
        if (const std::function<void()> write = std::exchange(write_, nullptr))
            write();
    }

private:
    std::function<void()> write_;
};

}  // namespace onrecord::searcher
