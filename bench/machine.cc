#include "machine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

namespace onrecord::bench {

namespace {

std::string today()
{
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text;
}

std::string processor()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (const std::size_t colon = line.find(": ");
            line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    return "unknown processor";
}

double seconds_of(int whose)
{
    rusage used{};
    (void)::getrusage(whose, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double own_seconds()
{
    return seconds_of(RUSAGE_SELF) + seconds_of(RUSAGE_CHILDREN);
}

}  // namespace

CpuTimes cpu_times()
{
    constexpr std::size_t idle = 3;
    constexpr std::size_t waiting = 4;
    constexpr std::size_t kinds = 8;  // what follows counts twice: guests
    std::ifstream file("/proc/stat");
    std::string name;
    file >> name;
    CpuTimes times{0, 0, own_seconds()};
    double ticks = 0;
    for (std::size_t kind = 0; kind < kinds && file >> ticks; ++kind) {
        const double seconds = ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
        times.all += seconds;
        if (kind != idle && kind != waiting)
            times.busy += seconds;
    }
    return times;
}

double share_of_others(const CpuTimes& begin, const CpuTimes& end)
{
    const double all = end.all - begin.all;
    const double others = (end.busy - begin.busy) - (end.own - begin.own);
    return all > 0 ? std::clamp(others / all, 0.0, 1.0) : 0;
}

Machine this_machine()
{
    const auto pages = static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES));
    const auto page_bytes = static_cast<std::uint64_t>(::sysconf(_SC_PAGE_SIZE));
    return {today(), processor(), std::thread::hardware_concurrency(), pages * page_bytes, 0};
}

}  // namespace onrecord::bench
