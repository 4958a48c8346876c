#include "child.h"

#include <cerrno>
#include <chrono>
#include <system_error>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"

namespace onrecord::bench {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::string& path, const std::vector<std::string>& arguments)
{
    std::vector<char*> words{const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
}

}  // namespace

Usage run_program(const std::string& path, const std::vector<std::string>& arguments)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        become(path, arguments);
    int status = 0;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) < 0)
        throw Error(ErrorKind::io,
                    "cannot run a process: " + std::generic_category().message(errno));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(ErrorKind::internal, "'" + path + " " + arguments.front() + "' failed");
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {seconds(used.ru_utime) + seconds(used.ru_stime), wall.count(),
            static_cast<std::uint64_t>(used.ru_maxrss) * 1024};
}

Usage run_child(const std::vector<std::string>& arguments)
{
    return run_program("/proc/self/exe", arguments);
}

}  // namespace onrecord::bench
