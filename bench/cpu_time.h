#pragma once

#include <ctime>

namespace onrecord::bench {

/// CPU time of the calling thread so far.
inline double thread_milliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace onrecord::bench
